import type { Lever, Text } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

/** A team whose size nobody published: 1 is what is there when the facts end. */
function team(texts: { readonly label: Text; readonly what: Text; readonly who: Text; readonly effects: string }): Lever {
	return {
		label: texts.label,
		unit: '1',
		display: { unit: { fr: '% du niveau de 2025', en: '% of the 2025 level' }, factor: 100 },
		what: texts.what,
		who: texts.who,
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 1,
				basis: 'assumption',
				note: { fr: 'Par définition : le niveau de 2025, qui n’est pas publié.', en: 'By definition: the 2025 level, which is not published.' }
			}
		],
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as many.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Recruter et former.', en: 'Recruit and train.' } },
		effects: row(texts.effects)
	};
}

//                   fun equ par dui hsu cdr roc ima eu  hop sgh sgd
export const levers: Readonly<Record<string, Lever>> = {
	esms_funding: {
		label: { fr: 'Argent d’ESMS numérique', en: 'Money of ESMS numérique' },
		unit: 'EUR/year',
		display: { unit: { fr: 'M€ par an', en: '€M a year' }, factor: 1e-6 },
		what: {
			fr: 'Argent accordé chaque année aux établissements et services médico-sociaux pour s’équiper d’un dossier de l’usager.',
			en: 'Money granted each year to social care establishments and services to get a user record software.'
		},
		who: { fr: 'CNSA, agences régionales de santé', en: 'CNSA, regional health agencies' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'derived',
				source: 'ars_normandie_esms',
				note: { fr: 'Le programme court de 2021 à 2025.', en: 'The programme runs from 2021 to 2025.' }
			},
			{
				from: '2021-01',
				value: 76e6,
				basis: 'derived',
				source: 'lemediasocial_2023',
				note: {
					fr: '190 millions pour 439 projets en juillet 2023, soit 76 par an depuis 2021 ; prolongé jusqu’à la fin du programme.',
					en: '190 million for 439 projects in July 2023, 76 a year since 2021; extended to the end of the programme.'
				}
			},
			{
				from: '2026-01',
				value: 0,
				basis: 'derived',
				source: 'ars_normandie_esms',
				note: {
					fr: 'Fin du programme, de 2021 à 2025 par son titre ; une suite serait une décision.',
					en: 'End of the programme, 2021 to 2025 by its title; a sequel would be a decision.'
				}
			}
		],
		bounds: [0, 300e6],
		step: 2e6,
		range: { fr: 'De rien à quatre fois le rythme connu.', en: 'From nothing to four times the known pace.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Un appel à projets régional.', en: 'A regional call for projects.' } },
		effects: row('+   +   +   +   0   0   0   0   0   0   0   0')
	},
	record_coaching: team({
		label: { fr: 'Accompagnement des équipes médico-sociales', en: 'Coaching of social care staff' },
		what: {
			fr: 'Formation et accompagnement à l’usage du dossier après son installation, rapportés à 2025.',
			en: 'Training and support in the use of the record after its installation, over 2025.'
		},
		who: { fr: 'CNSA, agences régionales de santé, Anap', en: 'CNSA, regional health agencies and Anap' },
		effects: '0   0   0   +   0   0   0   0   0   0   0   0'
	}),
	hopsun_pace: {
		label: { fr: 'Établissements entrant dans HOP’SUN', en: 'Hospitals entering HOP’SUN' },
		unit: 'hospital/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		what: {
			fr: 'Établissements que le programme d’accompagnement du numérique hospitalier prend chaque année.',
			en: 'Hospitals that the programme supporting digital hospitals takes each year.'
		},
		who: { fr: 'DGOS', en: 'DGOS' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Annoncé pour 2024 ; aucun établissement retenu n’est publié dans nos sources.',
					en: 'Announced for 2024; no chosen hospital is published in our sources.'
				}
			}
		],
		bounds: [0, 1500],
		step: 50,
		range: { fr: 'De rien aux 1 440 établissements que HOP’EN avait retenus.', en: 'From nothing to the 1,440 hospitals that HOP’EN had chosen.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Un appel à manifestation d’intérêt.', en: 'A call for expressions of interest.' } },
		effects: row('0   0   0   0   +   +   +   0   0   0   0   0')
	},
	billing_teams: team({
		label: { fr: 'Équipes de raccordement administratif', en: 'Teams linking administrations' },
		what: {
			fr: 'Équipes qui raccordent les établissements à CDRi et à ROC, rapportées à 2025.',
			en: 'Teams that link hospitals to CDRi and ROC, over 2025.'
		},
		who: { fr: 'DGOS, assurance maladie, éditeurs', en: 'DGOS, national health insurance, software houses' },
		effects: '0   0   0   0   0   +   +   0   0   0   0   0'
	}),
	imaging_teams: team({
		label: { fr: 'Équipes du partage d’images', en: 'Image sharing teams' },
		what: { fr: 'Équipes qui raccordent les sites d’imagerie, rapportées à 2025.', en: 'Teams that link imaging sites, over 2025.' },
		who: { fr: 'DNS, agences régionales de santé, éditeurs', en: 'DNS, regional health agencies, software houses' },
		effects: '0   0   0   0   0   0   0   +   0   0   0   0'
	}),
	eu_teams: {
		...team({
			label: { fr: 'Équipes de MaSanté@UE', en: 'MyHealth@EU teams' },
			what: {
				fr: 'Équipes qui ouvrent l’accès aux professionnels des autres pays, rapportées à 2025.',
				en: 'Teams that open access to professionals of other countries, over 2025.'
			},
			who: { fr: 'ANS, Commission européenne', en: 'ANS, European Commission' },
			effects: '0   0   0   0   0   0   0   0   +   0   0   0'
		}),
		secondary: true
	}
};
