import type { Column } from '../../src/lib/engine/types';
import { population } from '../people';

export const columns: Readonly<Record<string, Column>> = {
	population,
	acv_trial: {
		label: { fr: 'Appli carte Vitale disponible', en: 'Vitale card app available' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2021-07', value: 1 }
		],
		basis: 'measured',
		source: 'seed-numedikal',
		quote: 'Expérimentée depuis 2021',
		note: { fr: 'Milieu de l’année 2021.', en: 'Middle of 2021.' }
	},
	national_opening: {
		label: { fr: 'Ouverture nationale par France Identité', en: 'National opening through France Identité' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2025-03', value: 0.45 },
			{ from: '2025-04', value: 1 }
		],
		basis: 'derived',
		source: 'moniteur_acv2025',
		quote: 'Jusqu’alors disponible dans 23 départements',
		note: {
			fr: 'Toute la France depuis le 18 mars 2025, pour qui a l’identité numérique de l’État : 14 jours sur 31 en mars.',
			en: 'All France since 18 March 2025, for those with the State’s digital identity: 14 days of 31 in March.'
		}
	},
	ins_open: {
		label: { fr: 'Identité nationale de santé en service', en: 'National health identity in service' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2021-01', value: 1 }
		],
		basis: 'measured',
		source: 'hospitalia_ins2022',
		quote: '794 structures et près de 21 000 professionnels de santé libéraux sont désormais dotés d’une solution',
		note: { fr: 'Un an en janvier 2022.', en: 'One year old in January 2022.' }
	}
};
