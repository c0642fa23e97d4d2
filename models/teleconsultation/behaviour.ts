import type { Parameter, Text } from '../../src/lib/engine/types';
import { ACTS_A_YEAR, MILLION_ACTS_A_YEAR, PERCENT, PERCENT_A_YEAR, TIMES } from './displays';

const PROTOTYPE: Text = {
	fr: 'Plage large, choisie par nous : aucune mesure publiée. Le passé en dit ce que montre la distribution dessinée.',
	en: 'A wide range of our own: no published measure. What history says of it is the distribution drawn.'
};

/** How doctors and platforms behave: nothing here is measured directly; history informs some of it. */
export const behaviour: Record<string, Parameter> = {
	users_2019: {
		label: { fr: 'Médecins pratiquants en janvier 2019', en: 'Practising doctors in January 2019' },
		what: {
			fr: 'Part des médecins libéraux qui téléconsultaient au tout début du remboursement.',
			en: 'Share of community doctors who teleconsulted when reimbursement began.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'lognormal', p5: 0.001, p95: 0.01 },
		basis: 'derived',
		source: 'pmp_2020',
		quote: 'Le nombre de médecins y recourant est ainsi passé de moins de 3 000 avant la mi-mars à 45 000 fin avril',
		range: { fr: 'Au-dessous des 3 000 médecins de mars 2020 (2,5 %).', en: 'Below the 3,000 doctors of March 2020 (2.5%).' }
	},
	innovation: {
		label: { fr: 'Débuts spontanés', en: 'Spontaneous first uses' },
		what: {
			fr: 'Part des médecins sans pratique qui débutent chaque année d’eux-mêmes.',
			en: 'Share of non-practising doctors who start each year of their own accord.'
		},
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.003, p95: 0.03 },
		basis: 'assumption',
		range: {
			fr: 'Coefficient p d’un modèle de Bass pour un outil numérique : 0,3 à 3 % par an.',
			en: 'Coefficient p of a Bass model for a digital tool: 0.3 to 3% a year.'
		}
	},
	imitation: {
		label: { fr: 'Imitation entre médecins', en: 'Imitation among doctors' },
		what: {
			fr: 'Force de l’exemple : débuts par an si tous les confrères pratiquaient.',
			en: 'Strength of example: first uses a year if all colleagues practised.'
		},
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.1, p95: 1.2 },
		basis: 'assumption',
		range: {
			fr: 'Coefficient q de Bass : 0,1 à 1,2 par an. Le passé ne le fixe pas.',
			en: 'Bass coefficient q: 0.1 to 1.2 a year. History does not settle it.'
		}
	},
	committed_share: {
		label: { fr: 'Part des débutants qui s’installent', en: 'Share of starters who settle' },
		what: {
			fr: 'Part des médecins qui, ayant commencé, gardent une pratique régulière ; les autres essaient puis cessent vite.',
			en: 'Share of doctors who, having started, keep a regular practice; the others try it and soon stop.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.15, mode: 0.3, high: 0.5 },
		shown: true,
		bounds: [0.1, 0.7],
		basis: 'assumption',
		range: {
			fr: 'Lue dans le recul de 58 % (2021) à 36 % (2023) des médecins avec au moins un acte.',
			en: 'Read in the fall from 58% (2021) to 36% (2023) of doctors with at least one act.'
		}
	},
	lapse_committed: {
		label: { fr: 'Abandon des médecins installés', en: 'Lapse of committed doctors' },
		what: { fr: 'Part des médecins à pratique régulière qui cessent chaque année.', en: 'Share of regular users who stop each year.' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.08 },
		shown: true,
		bounds: [0, 0.3],
		basis: 'assumption',
		range: PROTOTYPE
	},
	lapse_occasional: {
		label: { fr: 'Abandon des médecins occasionnels', en: 'Lapse of occasional doctors' },
		what: { fr: 'Rythme auquel les médecins qui ont seulement essayé cessent.', en: 'Rate at which doctors who merely tried it stop.' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 1.8 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	return_rate: {
		label: { fr: 'Reprise après un arrêt', en: 'Return after stopping' },
		what: { fr: 'Part des médecins ayant cessé qui reprennent chaque année.', en: 'Share of doctors who stopped that return each year.' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.3 },
		shown: true,
		bounds: [0, 0.6],
		basis: 'assumption',
		range: PROTOTYPE
	},
	gp_covid_entry: {
		label: { fr: 'Débuts des généralistes au printemps 2020', en: 'General practitioners’ first uses in spring 2020' },
		what: { fr: 'Rythme des débuts au plus fort du premier confinement.', en: 'Rate of first uses at the height of the first lockdown.' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 1, p95: 10 },
		basis: 'derived',
		source: 'pmp_2020',
		quote: 'Le nombre de médecins y recourant est ainsi passé de moins de 3 000 avant la mi-mars à 45 000 fin avril',
		range: { fr: 'Environ 40 % des médecins en six semaines, soit 4 par an.', en: 'About 40% of doctors in six weeks, that is 4 a year.' }
	},
	sp_entry_ratio: {
		label: { fr: 'Débuts des spécialistes, par rapport aux généralistes', en: 'Specialists’ first uses, relative to general practitioners’' },
		what: { fr: 'Rapport des rythmes de début sous Covid.', en: 'Ratio of the rates of first use under Covid.' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'triangular', low: 0.15, mode: 0.5, high: 1.2 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	covid_later_entry: {
		label: { fr: 'Débuts pendant les vagues suivantes', en: 'First uses during later waves' },
		what: {
			fr: 'Intensité des débuts pendant les vagues suivantes, par rapport au printemps 2020.',
			en: 'Intensity of first uses in later waves, relative to spring 2020.'
		},
		unit: '1',
		display: TIMES,
		distribution: { kind: 'triangular', low: 0, mode: 0.1, high: 0.5 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	covid_spring_acts: {
		label: { fr: 'Actes par médecin au printemps 2020', en: 'Acts per doctor in spring 2020' },
		what: {
			fr: 'Actes supplémentaires par médecin pratiquant au plus fort du premier confinement, en multiples de l’ordinaire.',
			en: 'Extra acts per practising doctor at the height of the first lockdown, in multiples of the ordinary.'
		},
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 2, p95: 15 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	covid_later_acts: {
		label: { fr: 'Actes par médecin pendant les vagues suivantes', en: 'Acts per doctor in later waves' },
		what: {
			fr: 'Actes supplémentaires par médecin pratiquant, en multiples de l’ordinaire.',
			en: 'Extra acts per practising doctor, in multiples of the ordinary.'
		},
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.3, p95: 3 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	gp_acts_committed: {
		label: { fr: 'Actes par an d’un généraliste installé', en: 'Acts a year of a committed general practitioner' },
		what: {
			fr: 'Téléconsultations par an d’un généraliste à pratique régulière, avant les plafonds.',
			en: 'Teleconsultations a year of a general practitioner with a regular practice, before the ceilings.'
		},
		unit: 'act/person/year',
		display: ACTS_A_YEAR,
		distribution: { kind: 'lognormal', p5: 180, p95: 700 },
		shown: true,
		bounds: [100, 1500],
		basis: 'assumption',
		range: {
			fr: 'Généralistes libéraux : 270 à 290 actes par médecin ayant fait au moins un acte, en 2021 comme en 2023.',
			en: 'Community general practitioners: 270 to 290 acts per doctor with at least one, in 2021 as in 2023.'
		}
	},
	occasional_ratio: {
		label: { fr: 'Actes d’un occasionnel', en: 'Acts of an occasional user' },
		what: { fr: 'Actes d’un médecin occasionnel, par rapport à un médecin installé.', en: 'Acts of an occasional doctor, relative to a committed one.' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.05, mode: 0.25, high: 0.6 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	sp_acts_ratio: {
		label: { fr: 'Actes d’un spécialiste', en: 'Acts of a specialist' },
		what: {
			fr: 'Actes d’un spécialiste installé, par rapport à un généraliste installé.',
			en: 'Acts of a committed specialist, relative to a committed general practitioner.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'lognormal', p5: 0.15, p95: 1.2 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	platform_2019: {
		label: { fr: 'Plateformes en janvier 2019', en: 'Platforms in January 2019' },
		what: { fr: 'Rythme annuel des sociétés de téléconsultation au départ.', en: 'Yearly rhythm of teleconsultation companies at the start.' },
		unit: 'act/year',
		display: MILLION_ACTS_A_YEAR,
		distribution: { kind: 'lognormal', p5: 8000, p95: 100000 },
		basis: 'derived',
		source: 'egora_assises',
		quote: 'Alors que les plateformes ne représentaient que 1% des téléconsultations réalisées en 2020',
		range: {
			fr: '1 % de 17,3 millions d’actes en 2020, reculé d’un an et demi à la croissance supposée.',
			en: '1% of 17.3 million acts in 2020, taken back a year and a half at the assumed growth.'
		}
	},
	platform_growth: {
		label: { fr: 'Croissance des plateformes', en: 'Growth of platforms' },
		what: {
			fr: 'Croissance annuelle des plateformes tant qu’elles sont loin de leur plafond.',
			en: 'Yearly growth of platforms while far from their ceiling.'
		},
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.8, p95: 2 },
		basis: 'assumption',
		range: PROTOTYPE
	},
	platform_market: {
		label: { fr: 'Plafond des plateformes', en: 'Ceiling of platforms' },
		what: {
			fr: 'Actes par an que les plateformes atteindraient à leur capacité d’aujourd’hui, hors actes assistés.',
			en: 'Acts a year that platforms would reach at today’s capacity, assisted acts apart.'
		},
		unit: 'act/year',
		display: MILLION_ACTS_A_YEAR,
		distribution: { kind: 'lognormal', p5: 4e6, p95: 16e6 },
		shown: true,
		bounds: [2e6, 25e6],
		basis: 'assumption',
		range: {
			fr: 'De la stagnation (4 M) à une croissance longue (16 M). Le passé ne montre pas encore le plafond.',
			en: 'From stagnation (4M) to long growth (16M). History does not yet show the ceiling.'
		}
	},
	platform_widening: {
		label: { fr: 'Élargissement du marché des plateformes', en: 'Widening of the platforms’ market' },
		what: {
			fr: 'Hausse annuelle du plafond des plateformes après la fin des faits : nouveaux publics, nouveaux actes.',
			en: 'Yearly rise of the platforms’ ceiling after the facts end: new publics, new acts.'
		},
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0, high: 0.2 },
		shown: true,
		bounds: [0, 0.5],
		basis: 'assumption',
		range: {
			fr: 'De 0 à 20 % par an : le passé dessine un plafond, rien ne dit qu’il tiendra.',
			en: 'From 0 to 20% a year: history draws a ceiling, nothing says that it will hold.'
		}
	},
	centre_acts_per_user: {
		label: { fr: 'Actes des autres centres', en: 'Acts of other centres' },
		what: {
			fr: 'Actes des centres de santé hors plateformes, rapportés aux médecins libéraux pratiquants.',
			en: 'Acts of health centres other than platforms, per practising community doctor.'
		},
		unit: 'act/person/year',
		display: ACTS_A_YEAR,
		distribution: { kind: 'lognormal', p5: 2, p95: 20 },
		basis: 'derived',
		source: 'drees_er1249',
		quote: '600 000 en 2020 et 1,1 million en 2021, en majorité dans des centres effectuant l’essentiel de leur activité en téléconsultation',
		range: {
			fr: '0,1 à 0,6 million d’actes pour 30 000 à 45 000 médecins pratiquants.',
			en: '0.1 to 0.6 million acts for 30,000 to 45,000 practising doctors.'
		}
	},
	fee_elasticity: {
		label: { fr: 'Sensibilité au tarif', en: 'Sensitivity to the fee' },
		what: {
			fr: 'Hausse en % des actes et des débuts quand le tarif relatif monte de 1 %.',
			en: 'Percent rise of acts and first uses when the relative fee rises by one percent.'
		},
		unit: '1',
		display: TIMES,
		distribution: { kind: 'triangular', low: 0, mode: 0.4, high: 1.2 },
		shown: true,
		bounds: [0, 2],
		basis: 'assumption',
		range: {
			fr: 'De l’indifférence à une réponse plus que proportionnelle. Aucune mesure française trouvée.',
			en: 'From indifference to a more than proportional response. No French measure found.'
		}
	},
	training_effect: {
		label: { fr: 'Effet de la formation', en: 'Effect of training' },
		what: { fr: 'Débuts ou reprises par an, en plus, chez un médecin formé.', en: 'Extra first uses or returns a year for a trained doctor.' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'triangular', low: 0, mode: 0.15, high: 0.5 },
		shown: true,
		bounds: [0, 1],
		basis: 'assumption',
		range: {
			fr: 'De sans effet à un médecin formé sur deux qui débute dans l’année.',
			en: 'From no effect to one trained doctor in two starting within the year.'
		}
	}
};
