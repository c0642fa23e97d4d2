import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

export const levers: Readonly<Record<string, Lever>> = {
	psc_services: {
		label: { fr: 'Services raccordés', en: 'Connected services' },
		unit: 'service',
		display: { unit: { fr: 'services', en: 'services' } },
		what: {
			fr: 'Services numériques auxquels on accède par Pro Santé Connect, téléservices de l’assurance maladie compris.',
			en: 'Digital services reached through Pro Santé Connect, those of health insurance included.'
		},
		who: { fr: 'ANS, assurance maladie, éditeurs', en: 'ANS, national health insurance, vendors' },
		between: 'linear',
		path: [
			{ from: '2019-01', value: 1, basis: 'assumption', note: { fr: 'Avant l’ouverture, sans effet.', en: 'Before the opening, without effect.' } },
			{ from: '2019-12', value: 1, basis: 'assumption', note: { fr: 'À l’ouverture.', en: 'At the opening.' } },
			{
				from: '2020-05',
				value: 20,
				basis: 'measured',
				source: 'seed-cns3',
				quote: 'près de 20 services étaient raccordés ou en cours de raccordement'
			},
			{
				from: '2022-06',
				value: 100,
				basis: 'measured',
				source: 'dsih_ecps2022',
				quote: 'le mode de connexion utilisé par une centaine de services numériques de santé'
			}
		],
		bounds: [1, 600],
		step: 10,
		range: {
			fr: 'D’un seul à six fois ceux de 2022. Rien n’est publié depuis : tenu à cent.',
			en: 'From a single one to six times those of 2022. Nothing was published since: held at a hundred.'
		},
		delay: { months: 12, basis: 'assumption', note: { fr: 'Un raccordement demande un an à un éditeur.', en: 'A connection takes a vendor a year.' } },
		//           day a/d a/m use ecp d%  tfa t%
		effects: row('+   +   +   0   0   +   0   0')
	},
	psc_enrolled: {
		label: { fr: 'Professionnels pourvus d’une identité', en: 'Professionals with an identity' },
		unit: '1',
		display: { unit: { fr: '% des professionnels', en: '% of professionals' }, factor: 100 },
		what: {
			fr: 'Part des deux millions de professionnels déjà enregistrés dans un répertoire qui donne droit à Pro Santé Connect (RPPS et RPPS+).',
			en: 'Share of the two million professionals already registered in a directory that gives right to Pro Santé Connect (RPPS and RPPS+).'
		},
		who: { fr: 'ANS, ordres, employeurs', en: 'ANS, professional orders, employers' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.55,
				basis: 'derived',
				source: 'pqd_2021',
				quote: 'Au 1er janvier 2021, la France comptait 764 000 infirmiers',
				note: {
					fr: 'Environ 228 000 médecins, 74 000 pharmaciens, 44 000 dentistes, 24 000 sages-femmes et 764 000 infirmiers (nombre surestimé) pour deux millions.',
					en: 'About 228,000 doctors, 74,000 pharmacists, 44,000 dentists, 24,000 midwives and 764,000 nurses (an overestimate) of two million.'
				}
			}
		],
		bounds: [0.3, 1],
		step: 0.05,
		range: {
			fr: 'Des professions à ordre les plus équipées à tous, médico-social compris.',
			en: 'From the best equipped regulated professions to all, social care included.'
		},
		delay: { months: 18, basis: 'assumption', note: { fr: 'Un enregistrement par les employeurs.', en: 'Registration by employers.' } },
		effects: row('+   +   +   +   +   0   0   0')
	},
	psc_campaigns: {
		label: { fr: 'Équipement sur place', en: 'Equipping on site' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		what: {
			fr: 'Part des professionnels restants que des équipes vont équiper et former chaque année.',
			en: 'Share of the remaining professionals whom teams equip and train each year.'
		},
		who: { fr: 'Assurance maladie, ARS, GRADeS', en: 'National health insurance, regional agencies' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: { fr: 'Ce qui a été fait est dans la poussée de la crise et de la règle.', en: 'What was done is in the push of the crisis and of the rule.' }
			}
		],
		bounds: [0, 0.5],
		step: 0.05,
		range: { fr: 'De rien à la moitié chaque année.', en: 'From nothing to half of them each year.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Recruter et former des équipes.', en: 'Hiring and training teams.' } },
		effects: row('+   +   +   +   +   0   0   0')
	},
	tfa_teams: {
		label: { fr: 'Établissements passés à deux facteurs par an', en: 'Hospitals moved to two factors a year' },
		unit: 'hospital/year',
		display: { unit: { fr: 'établissements par an', en: 'hospitals a year' } },
		what: {
			fr: 'Ce que les équipes et le financement prévoient chaque année ; une part seulement est tenue.',
			en: 'What teams and funding plan each year; only a share is done.'
		},
		who: { fr: 'État (programme CaRE), ARS, établissements', en: 'State (CaRE programme), regional agencies, hospitals' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: { fr: 'Avant le programme CaRE, rien de compté.', en: 'Before the CaRE programme, nothing counted.' }
			},
			{
				from: '2024-01',
				value: 200,
				basis: 'assumption',
				note: { fr: 'Aucune mesure : un établissement sur seize par an.', en: 'No measurement: one hospital in sixteen a year.' }
			}
		],
		bounds: [0, 2000],
		step: 50,
		range: { fr: 'De rien à tous en moins de deux ans.', en: 'From none to all in less than two years.' },
		roadmap: {
			value: 700,
			basis: 'derived',
			source: 'seed-telemedaction',
			quote: "généralisation de l'authentification à 2 facteurs dans les établissements de santé d'ici 2027",
			note: { fr: '3 300 établissements de mai 2023 à fin 2027.', en: '3,300 hospitals from May 2023 to the end of 2027.' }
		},
		delay: { months: 12, basis: 'assumption', note: { fr: 'Appel à financement et commandes.', en: 'Call for funding and orders.' } },
		effects: row('+   +   +   +   +   +   +   +')
	}
};
