import type { Display, Parameter } from '../../src/lib/engine/types';
import { factsEnd } from '../conventions';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
const PLAIN: Display = { unit: { fr: '', en: '' }, digits: 2 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };

export const parameters: Readonly<Record<string, Parameter>> = {
	potential_share: {
		label: { fr: 'Personnes susceptibles d’activer leur profil', en: 'People who may activate their profile' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.4, high: 0.95 },
		what: {
			fr: 'Part des profils ouverts que leur titulaire, ou un parent, finirait par activer si rien ne changeait dans la société.',
			en: 'Share of open profiles that their holder, or a parent, would end up activating if nothing changed in society.'
		},
		shown: true,
		bounds: [0.3, 1],
		range: {
			fr: 'Au moins 19 millions sur 68 le sont déjà (28 %) ; en haut, presque tous, enfants compris. 38 % des personnes interrogées en ligne disaient l’avoir fait fin 2022.',
			en: 'At least 19 million of 68 already are (28%); at the top, nearly all, children included. 38% of people polled online said they had at the end of 2022.'
		},
		basis: 'assumption',
		note: {
			fr: 'Un tiers de la population se dit éloigné du numérique ; un enfant n’active pas lui-même.',
			en: 'A third of the population calls itself far from digital services; a child does not activate on its own.'
		}
	},
	plain_activation: {
		label: { fr: 'Activation sans campagne', en: 'Activation without a campaign' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.15 },
		what: {
			fr: 'Part des personnes restantes qui activent chaque année d’elles-mêmes, en dehors de toute campagne.',
			en: 'Share of the remaining people who activate each year by themselves, outside any campaign.'
		},
		range: {
			fr: 'Autour des 200 000 activations par mois du début de 2023, entre deux campagnes.',
			en: 'Around the 200,000 activations a month of early 2023, between two campaigns.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les cumuls de 2023.', en: 'Informed by the cumulative figures of 2023.' }
	},
	mailing_effect: {
		label: { fr: 'Effet de la campagne de 2022', en: 'Effect of the 2022 campaign' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.05, p95: 0.5 },
		what: {
			fr: 'Part des personnes restantes, au rythme d’une année, que les courriers et courriels de février à octobre 2022 ont décidées.',
			en: 'Share of the remaining people, at a yearly rate, whom the letters and e-mails of February to October 2022 won over.'
		},
		range: {
			fr: 'De quelques millions d’activations à la moitié de ceux qui pouvaient.',
			en: 'From a few million activations to half of those who could.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les 7,2 millions de la fin d’octobre 2022.', en: 'Informed by the 7.2 million at the end of October 2022.' }
	},
	campaign_yield: {
		label: { fr: 'Rendement d’une campagne ultérieure', en: 'Yield of a later campaign' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.15, high: 0.8 },
		what: {
			fr: 'Effet d’une nouvelle campagne sur les personnes restantes, rapporté à celui de 2022.',
			en: 'Effect of a new campaign on the remaining people, over that of 2022.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'Ceux qui n’ont pas répondu la première fois répondent moins ; aucune seconde campagne n’a été mesurée.',
			en: 'Those who did not answer the first time answer less; no second campaign was measured.'
		},
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	new_regime: {
		label: { fr: 'Activation du nouveau régime', en: 'Activation of the new regime' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.02, p95: 0.35 },
		what: {
			fr: 'Part des personnes restantes qui activent chaque année depuis que les documents arrivent en nombre.',
			en: 'Share of the remaining people who activate each year since documents have arrived in numbers.'
		},
		range: {
			fr: 'De presque rien à un tiers par an : 0,5 million d’activations par mois pour 25 à 55 millions de personnes restantes.',
			en: 'From almost nothing to a third a year: 0.5 million activations a month for 25 to 55 million remaining people.'
		},
		basis: 'assumption',
		note: {
			fr: 'Une diffusion de Bass ne reproduit qu’un cumul publié sur huit ; il faut un changement de régime.',
			en: 'A Bass diffusion reproduces one published figure in eight only; a change of regime is needed.'
		}
	},
	regime_date: {
		label: { fr: 'Début du nouveau régime', en: 'Start of the new regime' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2023.2, high: 2024.4 },
		what: { fr: 'Date à partir de laquelle les activations accélèrent.', en: 'Date from which activations speed up.' },
		range: {
			fr: 'Entre les 200 000 par mois du début de 2023 et les 450 000 de janvier 2024.',
			en: 'Between the 200,000 a month of early 2023 and the 450,000 of January 2024.'
		},
		basis: 'assumption',
		note: { fr: 'La date n’est publiée nulle part.', en: 'The date is published nowhere.' }
	},
	regime_ramp: {
		label: { fr: 'Installation du nouveau régime', en: 'Build-up of the new regime' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps mis par les activations pour atteindre leur nouveau rythme.', en: 'Time that activations take to reach their new pace.' },
		range: { fr: 'Deux trimestres ; son incertitude est portée par la date.', en: 'Two quarters; its uncertainty is carried by the date.' },
		basis: 'assumption',
		note: {
			fr: 'De 300 000 à 450 000 par mois au même moment selon les sources.',
			en: 'From 300,000 to 450,000 a month at the same moment, depending on the source.'
		}
	},
	future_pace: {
		label: { fr: 'Rythme futur, rapporté à celui de début 2025', en: 'Future pace, over that of early 2025' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'lognormal', p5: 0.55, p95: 1.6 },
		what: {
			fr: 'Ce que la structure ne sait pas : lassitude, nouveaux usages, nouvelles règles. 1 prolonge le rythme observé.',
			en: 'What the structure does not know: weariness, new uses, new rules. 1 extends the observed pace.'
		},
		shown: true,
		bounds: [0.3, 2],
		range: {
			fr: 'Le rythme a été divisé par trois en 2023 puis multiplié par deux à trois en 2024 : de près de moitié moins à moitié plus.',
			en: 'The pace was divided by three in 2023, then multiplied by two or three in 2024: from nearly half as much to half as much again.'
		},
		basis: 'assumption',
		note: { fr: 'Neutre en médiane ou presque.', en: 'Neutral at the median, or nearly so.' }
	},
	facts_end: factsEnd,
	future_ramp: {
		label: { fr: 'Temps que met l’inconnu à s’installer', en: 'Time that the unknown takes to build up' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 2 },
		what: { fr: 'Le rythme futur s’écarte en deux ans de celui qui a été observé.', en: 'The future pace leaves the observed one within two years.' },
		range: { fr: 'Une convention : l’ampleur est portée par le rythme futur.', en: 'A convention: the size is carried by the future pace.' },
		basis: 'assumption',
		note: { fr: 'Le temps qu’ont duré les régimes observés.', en: 'The time that the observed regimes lasted.' }
	},
	notification_gain: {
		label: { fr: 'Effet d’un doublement des notifications', en: 'Effect of doubling notifications' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.05, mode: 0.25, high: 0.7 },
		what: {
			fr: 'De combien montent les activations, les visites et les profils remplis quand les notifications doublent.',
			en: 'By how much activations, visits and filled profiles rise when notifications double.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'De presque rien (on cesse de les lire) à sept dixièmes : le rythme de 2024 a plus que doublé quand les documents ont doublé.',
			en: 'From almost nothing (people stop reading them) to seven tenths: the pace of 2024 more than doubled as documents doubled.'
		},
		basis: 'assumption',
		note: { fr: 'Aucun essai publié.', en: 'No published trial.' }
	},
	people_per_desk: {
		label: { fr: 'Personnes reçues par accueil et par an', en: 'People met per desk and year' },
		unit: 'person/desk/year',
		display: { unit: { fr: 'personnes par an', en: 'people a year' } },
		distribution: { kind: 'lognormal', p5: 100, p95: 800 },
		what: {
			fr: 'Personnes à qui un accueil équipé propose, chaque année, d’activer leur profil avec elles.',
			en: 'People to whom an equipped desk offers, each year, to activate their profile with them.'
		},
		range: {
			fr: 'De deux à quinze par semaine ouvrée. Un conseiller numérique accompagne environ 290 personnes par an, tous sujets.',
			en: 'From two to fifteen a working week. A digital counsellor supports about 290 people a year, all subjects.'
		},
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	mediated_share: {
		label: { fr: 'Personnes accompagnées qui activent', en: 'Supported people who activate' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.9 },
		what: {
			fr: 'Part des personnes accompagnées par un médiateur, et qui n’avaient pas activé leur profil, qui le font.',
			en: 'Share of the people supported by a mediator, and who had not activated their profile, who do so.'
		},
		shown: true,
		range: {
			fr: 'De personne à presque tous ; zéro coupe le lien avec le modèle de médiation.',
			en: 'From nobody to nearly all; zero cuts the link with the mediation model.'
		},
		bounds: [0, 1],
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	monthly_share: {
		label: { fr: 'Personnes actives dans le mois', en: 'People active in the month' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.05, high: 0.3 },
		what: {
			fr: 'Part des personnes ayant activé leur profil qui s’y connectent au moins une fois dans le mois.',
			en: 'Share of the people who activated their profile who connect at least once in the month.'
		},
		shown: true,
		bounds: [0, 0.5],
		range: {
			fr: '2,5 millions par mois pour 17 millions d’activés en janvier 2025 : environ 15 %. Une seule mesure.',
			en: '2.5 million a month for 17 million activated in January 2025: about 15%. A single measurement.'
		},
		basis: 'assumption',
		note: { fr: 'Supposée constante : rien ne dit si elle monte.', en: 'Assumed constant: nothing tells whether it rises.' }
	},
	measured_share: {
		label: { fr: 'Activés ayant saisi au moins une mesure', en: 'Activated with at least one measure entered' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.25, high: 0.6 },
		what: {
			fr: 'Part des personnes ayant activé leur profil qui ont saisi un poids, une taille ou une tension.',
			en: 'Share of the people who activated their profile who entered a weight, a height or a blood pressure.'
		},
		range: { fr: '42 % en octobre 2022, 3,2 millions de personnes en février 2023.', en: '42% in October 2022, 3.2 million people in February 2023.' },
		basis: 'assumption',
		note: { fr: 'De ceux qui ont activé, et non de tous les profils ouverts.', en: 'Of those who activated, not of all open profiles.' }
	},
	filled_at_once: {
		label: { fr: 'Profils remplis à l’activation', en: 'Profiles filled on activation' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.45 },
		what: {
			fr: 'Part des personnes qui remplissent leur profil médical au moment où elles l’activent.',
			en: 'Share of the people who fill in their medical profile when they activate it.'
		},
		range: { fr: '26 % (« complété », 2023), près d’un tiers (« rempli », 2024).', en: '26% (“completed”, 2023), nearly a third (“filled”, 2024).' },
		basis: 'assumption',
		note: { fr: 'Mesure et remplissage sont deux définitions.', en: 'A measure and a filled profile are two definitions.' }
	},
	filling_rate: {
		label: { fr: 'Profils remplis plus tard', en: 'Profiles filled later' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.1 },
		what: {
			fr: 'Part des personnes ayant activé sans remplir qui remplissent leur profil chaque année.',
			en: 'Share of the people who activated without filling who fill in their profile each year.'
		},
		range: {
			fr: 'De presque personne à un sur dix par an.',
			en: 'From almost nobody to one in ten a year.'
		},
		basis: 'assumption',
		note: {
			fr: 'Une seule mesure de la même définition : le rythme n’est pas observé.',
			en: 'A single measurement of the same definition: the pace is not observed.'
		}
	}
};
