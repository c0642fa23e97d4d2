import type { Column } from '../../src/lib/engine/types';
import { openedProfiles } from '../people';

export const columns: Readonly<Record<string, Column>> = {
	opened_profiles: openedProfiles,
	service_open: {
		label: { fr: 'Mon espace santé ouvert', en: 'Mon espace santé open' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-02', value: 1 }
		],
		basis: 'measured',
		source: 'lqm_2022_11',
		quote: 'Depuis février, plus de 7,24 millions de documents',
		note: { fr: 'Ouverture en février 2022.', en: 'Opened in February 2022.' }
	},
	mailing_2022: {
		label: { fr: 'Campagne de courriers de 2022', en: 'Mailing campaign of 2022' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-02', value: 1 },
			{ from: '2022-11', value: 0 }
		],
		basis: 'derived',
		source: 'lqm_2022_11',
		quote: 'avec plus de 600 000 activations en moyenne chaque mois',
		note: {
			fr: 'De février à octobre 2022, chaque assuré a reçu un courrier ou un courriel annonçant son profil.',
			en: 'From February to October 2022 every insured person received a letter or an e-mail announcing the profile.'
		}
	},
	enrolling: {
		label: { fr: 'Personnes accompagnées par un médiateur', en: 'People supported by a mediator' },
		unit: 'person/year',
		within: 'linear',
		upstream: { model: 'mediation', variable: 'enrolling' },
		basis: 'derived',
		source: 'seed-telemedaction',
		note: {
			fr: 'Repris du modèle de médiation, tirage par tirage : déplacer ses leviers se voit ici.',
			en: 'Taken from the mediation model, run by run: moving its levers is felt here.'
		}
	}
};
