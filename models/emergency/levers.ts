import type { Lever, PathPoint, Text } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

const INDEX = { fr: '% du niveau connu', en: '% of the known level' };

/** A lever whose past nobody published: 1 is what was there when the facts end. */
function byDefinition(note: Text): readonly PathPoint[] {
	return [{ from: '2019-01', value: 1, basis: 'assumption', note }];
}

//                   sas par pop peo ope ban b_p
export const levers: Readonly<Record<string, Lever>> = {
	sas_support: {
		label: { fr: 'Appui aux accords locaux', en: 'Support to local agreements' },
		unit: '1',
		display: { unit: INDEX, factor: 100 },
		what: {
			fr: 'Chefs de projet, rémunération des médecins régulateurs et effecteurs, médiation entre hôpital et ville, rapportés à 2024.',
			en: 'Project leaders, pay of dispatching and treating doctors, mediation between hospital and community care, over 2024.'
		},
		who: { fr: 'DGOS, agences régionales de santé, assurance maladie', en: 'DGOS, regional health agencies, national health insurance' },
		between: 'hold',
		path: byDefinition({
			fr: 'Par définition : le niveau de 2024, dont le montant n’est pas au registre.',
			en: 'By definition: the 2024 level, whose amount is not in the register.'
		}),
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as much.' },
		delay: { months: 6, basis: 'assumption', note: { fr: 'Un avenant et des recrutements.', en: 'An amendment and recruitments.' } },
		effects: row('+   +   +   +   ?   0   0')
	},
	sas_teams: {
		label: { fr: 'Équipes d’ouverture', en: 'Opening teams' },
		unit: '1',
		display: { unit: INDEX, factor: 100 },
		what: {
			fr: 'Équipes nationales et régionales qui ouvrent les services : plateforme, téléphonie, recrutement d’opérateurs.',
			en: 'National and regional teams that open services: platform, telephony, recruitment of operators.'
		},
		who: { fr: 'DGOS, ANS, agences régionales de santé', en: 'DGOS, ANS, regional health agencies' },
		between: 'hold',
		path: byDefinition({ fr: 'Par définition : les équipes de 2024.', en: 'By definition: the teams of 2024.' }),
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as many.' },
		delay: { months: 6, basis: 'assumption', note: { fr: 'Recruter et former.', en: 'Recruit and train.' } },
		effects: row('+   +   +   +   ?   0   0')
	},
	banner_teams: {
		label: { fr: 'Équipes du bandeau national', en: 'Teams of the national banner' },
		unit: '1',
		display: { unit: INDEX, factor: 100 },
		what: {
			fr: 'Équipes qui relient la téléphonie et le logiciel de régulation des SAMU au bandeau national.',
			en: 'Teams that link the telephony and the dispatch software of SAMU to the national banner.'
		},
		who: { fr: 'ANS et DGOS (programme SI-Samu)', en: 'ANS and DGOS (SI-Samu programme)' },
		between: 'hold',
		path: byDefinition({
			fr: 'Par définition : les équipes de 2025, dont la taille n’est pas publiée.',
			en: 'By definition: the teams of 2025, whose size is not published.'
		}),
		bounds: [0, 5],
		step: 0.1,
		range: { fr: 'De l’arrêt au quintuple.', en: 'From none to five times as many.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Marché public, puis recrutements.', en: 'Public procurement, then recruitment.' } },
		effects: row('0   0   0   0   0   +   +')
	}
};
