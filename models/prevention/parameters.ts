import type { Column, Display, Parameter } from '../../src/lib/engine/types';

export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };

export const parameters: Readonly<Record<string, Parameter>> = {
	eligible_2024: {
		label: { fr: 'Personnes éligibles', en: 'Eligible people' },
		unit: 'person',
		display: { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6 },
		distribution: { kind: 'fixed', value: 21e6 },
		what: {
			fr: 'Personnes de 18 à 25, 45 à 50, 60 à 65 et 70 à 75 ans, à qui le bilan est proposé.',
			en: 'People aged 18 to 25, 45 to 50, 60 to 65 and 70 to 75, to whom the check is offered.'
		},
		range: { fr: 'Un seul chiffre, publié en septembre 2024 ; supposé constant.', en: 'A single figure, published in September 2024; assumed constant.' },
		basis: 'measured',
		source: 'santalis_mbp',
		quote: 'pas moins de 21 millions de Français sont invités à se rapprocher d’un professionnel de santé pour effectuer un bilan prévention'
	},
	window_length: {
		label: { fr: 'Durée d’un âge clé', en: 'Length of a key age' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 6.5 },
		what: {
			fr: 'Temps moyen passé dans une tranche d’âge éligible : huit ans pour la première, six pour les trois autres.',
			en: 'Mean time spent in an eligible age range: eight years for the first, six for the three others.'
		},
		range: { fr: 'Arithmétique des tranches d’âge.', en: 'Arithmetic of the age ranges.' },
		basis: 'derived',
		source: 'santalis_mbp',
		note: { fr: 'La moyenne de huit, six, six et six ans.', en: 'The mean of eight, six, six and six years.' }
	},
	questionnaire_date: {
		label: { fr: 'Ouverture de la préparation en ligne', en: 'Opening of online preparation' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2024.2, high: 2026.5 },
		what: {
			fr: 'Date à laquelle on peut préparer son bilan dans Mon espace santé.',
			en: 'Date from which one can prepare the check in Mon espace santé.'
		},
		shown: true,
		bounds: [2024, 2028],
		range: {
			fr: 'Du démarrage du bilan (2024) à un an et demi avant l’échéance ; aucune date au registre.',
			en: 'From the start of the check (2024) to a year and a half before the deadline; no date in the register.'
		},
		basis: 'assumption',
		note: { fr: 'Une date publiée remplacerait cette hypothèse.', en: 'A published date would replace this assumption.' }
	},
	questionnaire_ramp: {
		label: { fr: 'Généralisation de la préparation', en: 'Build-up of preparation' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps mis par le questionnaire pour être offert à tous.', en: 'Time taken for the questionnaire to be offered to all.' },
		range: { fr: 'Deux trimestres ; son incertitude est portée par la date.', en: 'Two quarters; its uncertainty is carried by the date.' },
		basis: 'assumption',
		note: { fr: 'Un pilote, puis tous.', en: 'A pilot, then all.' }
	},
	answer_share: {
		label: { fr: 'Réponses à une notification', en: 'Answers to a notification' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.12 },
		what: {
			fr: 'Part des personnes notifiées qui préparent leur bilan à la suite du message.',
			en: 'Share of the people notified who prepare their check following the message.'
		},
		shown: true,
		bounds: [0, 0.3],
		range: {
			fr: 'D’un message administratif ordinaire (une personne sur deux cents) à une invitation très bien suivie (une sur huit).',
			en: 'From an ordinary administrative message (one person in two hundred) to a very well-followed invitation (one in eight).'
		},
		basis: 'assumption',
		note: { fr: 'Aucun chiffre publié.', en: 'No published figure.' }
	},
	check_rate: {
		label: { fr: 'Bilans réalisés par an', en: 'Checks made a year' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.1 },
		what: {
			fr: 'Part des personnes éligibles qui font leur bilan dans l’année.',
			en: 'Share of the eligible people who have their check within the year.'
		},
		shown: true,
		bounds: [0, 0.2],
		range: {
			fr: 'De 100 000 à 2 millions de bilans par an, contre 3,2 si chacun en faisait un par âge clé.',
			en: 'From 100,000 to 2 million checks a year, against 3.2 if everyone had one per key age.'
		},
		basis: 'assumption',
		note: { fr: 'Le registre ne contient aucun nombre de bilans.', en: 'The register holds no number of checks.' }
	},
	preparing_share: {
		label: { fr: 'Bilans préparés quand le professionnel le demande', en: 'Checks prepared when the professional asks' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.2, high: 0.8 },
		what: {
			fr: 'Part des personnes au profil activé qui remplissent le questionnaire quand le professionnel le demande avant le rendez-vous.',
			en: 'Share of the people with an activated profile who fill in the questionnaire when the professional asks before the appointment.'
		},
		range: { fr: 'D’une personne sur cinq à quatre sur cinq.', en: 'From one person in five to four in five.' },
		basis: 'assumption',
		note: { fr: 'Aucun chiffre publié.', en: 'No published figure.' }
	}
};

export const columns: Readonly<Record<string, Column>> = {
	activated_share: {
		label: { fr: 'Part des profils activés', en: 'Share of activated profiles' },
		unit: '1',
		within: 'linear',
		upstream: { model: 'activation', variable: 'activated_share' },
		basis: 'derived',
		source: 'esante_cosui12',
		quote: "avec plus de 19 millions d'activations",
		note: {
			fr: 'Repris du modèle d’activation, tirage par tirage : qui n’a pas activé son profil ne reçoit pas le questionnaire.',
			en: 'Taken from the activation model, run by run: who has not activated the profile does not get the questionnaire.'
		}
	}
};
