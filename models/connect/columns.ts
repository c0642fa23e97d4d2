import type { Column } from '../../src/lib/engine/types';

export const columns: Readonly<Record<string, Column>> = {
	service_open: {
		label: { fr: 'Pro Santé Connect ouvert', en: 'Pro Santé Connect open' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2019-12', value: 1 }
		],
		basis: 'measured',
		source: 'seed-cns3',
		quote: 'après le choix du fournisseur Pro Santé Connect fin 2019, 845 e-CPS étaient actives mi-mai',
		note: { fr: 'Fin 2019.', en: 'End of 2019.' }
	},
	health_crisis: {
		label: { fr: 'Dépistage et vaccination', en: 'Testing and vaccination' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2020-06', value: 1 },
			{ from: '2022-07', value: 0 }
		],
		basis: 'derived',
		source: 'dsih_ecps2022',
		note: {
			fr: 'Du déconfinement à l’été 2022 : les services de la crise demandent une e-CPS. Dates d’ouverture et de fin arrondies au mois.',
			en: 'From the end of lockdown to summer 2022: the services of the crisis ask for an e-CPS. Start and end rounded to the month.'
		}
	},
	national_rule: {
		label: { fr: 'Raccordement obligatoire des services nationaux', en: 'Mandatory connection of national services' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2023-01', value: 1 }
		],
		basis: 'measured',
		source: 'seed-numedikal',
		quote: 'depuis le 1er janvier 2023, le raccordement des services nationaux à Pro Santé Connect est obligatoire',
		note: { fr: 'Au 1er janvier 2023.', en: 'On 1 January 2023.' }
	},
	recent_per_opened: {
		label: { fr: 'Documents de l’année par profil', en: 'Documents of the year per profile' },
		unit: 'document/person/year',
		within: 'linear',
		upstream: { model: 'documents', variable: 'recent_per_opened' },
		basis: 'derived',
		source: 'seed-feuille-de-route',
		note: {
			fr: 'Repris du modèle des documents, tirage par tirage : plus un dossier est plein, plus on a de raisons de le consulter.',
			en: 'Taken from the documents model, run by run: the fuller a record, the more reasons to open it.'
		}
	}
};
