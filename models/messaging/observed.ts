import type { Observed } from '../../src/lib/engine/types';

const PERCENT = 0.01;
/** Messages a month become messages a year. */
const MONTHS_IN_YEAR = 12;

export const observed: readonly Observed[] = [
	{
		series: 'mss_messages_mensuel',
		of: 'mss_messages_month',
		compare: 'rate',
		factor: MONTHS_IN_YEAR,
		note: {
			fr: 'Juin 2019, 2020 et 2021. « Plus de 7 millions » est pris comme valeur. Rien après.',
			en: 'June 2019, 2020 and 2021. “Over 7 million” is taken as a value. Nothing after.'
		}
	},
	{
		series: 'mss_liberaux',
		of: 'mss_equipped',
		compare: 'end',
		factor: 1,
		note: { fr: 'Libéraux équipés. « Plus de 230 000 » est pris comme valeur.', en: 'Equipped private professionals. “Over 230,000” is taken as a value.' }
	},
	{
		series: 'mss_liberaux_pct',
		of: 'mss_equipped_part',
		compare: 'end',
		factor: PERCENT,
		note: { fr: '51 % des libéraux, juin 2021 ; base non dite.', en: '51% of private professionals, June 2021; base not told.' }
	},
	{
		series: 'mss_es',
		of: 'hospitals',
		compare: 'end',
		factor: 1,
		excluded: {
			'2018-12-31': { fr: 'Point de départ du modèle.', en: 'Starting point of the model.' }
		},
		note: { fr: 'Établissements raccordés.', en: 'Connected hospitals.' }
	},
	{
		series: 'mss_es_pct',
		of: 'mss_hospitals_part',
		compare: 'end',
		factor: PERCENT,
		note: { fr: '67 % des établissements, juin 2021.', en: '67% of hospitals, June 2021.' }
	}
];
