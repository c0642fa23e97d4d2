import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'applications_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Cinquante applications raccordées en quatre ans et demi en demandent douze par an ; rien d’autre n’est chiffré.',
			en: 'Decided in May 2023. Fifty connected applications in four and a half years take twelve a year; nothing else has a number.'
		},
		decision: '2023-05',
		levers: { apps_exchange: 12 }
	},
	{
		id: 'applications_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Une équipe de raccordement étoffée, un peu d’accompagnement, une étude clinique sur cinq financée.',
			en: 'A larger connection team, a little support, one clinical study in five funded.'
		},
		decision: '2027-01',
		levers: { apps_exchange: 12, apps_support: 1.3, device_evidence: 0.2 }
	},
	{
		id: 'applications_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Trente raccordements par an, deux fois plus d’accompagnement et d’examens, la plupart des études financées, une évaluation en trois mois.',
			en: 'Thirty connections a year, twice as much support and review, most studies funded, an evaluation in three months.'
		},
		decision: '2027-01',
		levers: { apps_exchange: 30, apps_support: 2, apps_review: 80, device_support: 2, device_evidence: 0.8, evaluation_time: 0.25 }
	}
];
