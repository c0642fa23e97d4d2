import type { Target } from '../../src/lib/engine/types';

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'teleconsultation_2025',
		label: { fr: '35 % de téléconsultation fin 2025', en: '35% teleconsultation by end 2025' },
		question: { fr: '35 % de téléconsultation fin 2025 ?', en: '35% teleconsultation by end 2025?' },
		short: { fr: '35 % fin 2025', en: '35% by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: 'permettre aux professionnels médicaux de réaliser 35% de leur activité en téléconsultation',
		status: 'roadmap',
		readings: [
			{
				id: 'activity',
				label: { fr: 'de l’activité', en: 'of activity' },
				output: 'activity_share_year',
				value: 0.35,
				note: {
					fr: 'Mot pour mot dans un passage du texte : 35 % de l’activité. Hors d’atteinte par construction : le plafond de 20 % × la part des médecins qui téléconsultent donne 7 à 12 %.',
					en: 'Word for word in one passage of the text: 35% of activity. Out of reach by construction: the 20% cap × the share of doctors who teleconsult gives 7 to 12%.'
				}
			},
			{
				id: 'doctors',
				label: { fr: 'des médecins', en: 'of doctors' },
				output: 'doctors_share',
				value: 0.35,
				note: {
					fr: 'Un autre passage du même texte : « taux d’appropriation de 35 % par les médecins libéraux », lu comme au moins un acte dans l’année. Dépassé dès 2020 : 58 % en 2021, puis 36 % en 2023.',
					en: 'Another passage of the same text: an “adoption rate of 35% by community doctors”, read as at least one act in the year. Passed as early as 2020: 58% in 2021, then 36% in 2023.'
				}
			}
		]
	},
	{
		id: 'chronic_2025',
		label: { fr: '1 million de patients chroniques fin 2025', en: '1 million chronic patients by end 2025' },
		question: { fr: 'Un million de patients chroniques à distance en 2025 ?', en: 'One million chronic patients seen remotely in 2025?' },
		short: { fr: '1 M de patients chroniques', en: '1M chronic patients' },
		deadline: '2025-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: '1 million de patients atteints d’une pathologie chronique bénéficiant d’au moins un acte de télésanté dans leur parcours de santé en 2025',
		status: 'roadmap',
		readings: [
			{
				id: 'teleconsultation',
				label: { fr: 'une téléconsultation dans l’année', en: 'one teleconsultation in the year' },
				output: 'chronic_year',
				value: 1e6,
				note: {
					fr: 'Le texte dit « télésanté », qui compte aussi la télésurveillance et la téléexpertise : cette lecture est la plus stricte. Elle repose sur des hypothèses. Une seule mesure, non officielle et non datée : 8 % d’un panel de malades chroniques, soit environ 0,9 million.',
					en: 'The text says “telehealth”, which also counts remote monitoring and expert advice: this is the strictest reading. It rests on assumptions. A single measurement, neither official nor dated: 8% of a panel of chronic patients, about 0.9 million.'
				}
			}
		]
	}
];
