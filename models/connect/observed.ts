import type { Observed } from '../../src/lib/engine/types';

const PERCENT = 0.01;
/** Authentications a month become authentications a year. */
const MONTHS_IN_YEAR = 12;

export const observed: readonly Observed[] = [
	{
		series: 'psc_ecps_actives',
		of: 'psc_ecps',
		compare: 'end',
		factor: 1,
		note: { fr: 'e-CPS activées et utilisées : mai 2020, juin 2022.', en: 'e-CPS activated and used: May 2020, June 2022.' }
	},
	{
		series: 'psc_auth_mensuel',
		of: 'psc_auth_month',
		compare: 'rate',
		factor: MONTHS_IN_YEAR,
		note: {
			fr: 'Environ 10 millions par mois, e-CPS et carte, juin 2022, en période de dépistage.',
			en: 'About 10 million a month, e-CPS and card, June 2022, at a time of testing.'
		}
	},
	{
		series: 'psc_part_ecps',
		of: 'mobile_share',
		compare: 'end',
		factor: PERCENT,
		note: { fr: '58 % des authentifications par e-CPS, juin 2022.', en: '58% of authentications by e-CPS, June 2022.' }
	}
];
