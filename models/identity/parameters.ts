import type { Display, Parameter, Text } from '../../src/lib/engine/types';
import { factsEnd } from '../conventions';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const TIMES: Display = { unit: { fr: 'fois', en: 'times' }, digits: 1 };
const NEVER: Text = { fr: 'Aucun chiffre publié.', en: 'No published figure.' };

export const parameters: Readonly<Record<string, Parameter>> = {
	departments_count: {
		label: { fr: 'Départements', en: 'Départements' },
		unit: 'department',
		display: { unit: { fr: 'départements', en: 'départements' } },
		distribution: { kind: 'fixed', value: 101 },
		what: { fr: 'Départements de France, outre-mer compris.', en: 'Départements of France, overseas included.' },
		range: { fr: 'Un fait.', en: 'A fact.' },
		basis: 'measured',
		source: 'insee_estpop_2026',
		quote: 'somme des totaux des 101 départements du fichier (population au 1er janvier 2026)'
	},
	department_time: {
		label: { fr: 'Ouverture d’un département', en: 'Opening of a département' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.1, high: 0.4 },
		what: {
			fr: 'Temps minimal pour préparer un département : logiciels, lecteurs, information.',
			en: 'Least time to prepare a département: software, readers, information.'
		},
		range: { fr: 'De cinq semaines à cinq mois.', en: 'From five weeks to five months.' },
		basis: 'assumption',
		note: { fr: 'Ne compte qu’à la fin du déploiement.', en: 'Only matters at the end of the roll-out.' }
	},
	acv_pace: {
		label: { fr: 'Rythme réel d’ouverture', en: 'Actual pace of opening' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.7, p95: 1.4 },
		what: { fr: 'Départements réellement ouverts, rapportés au rythme du levier.', en: 'Départements actually opened, over the pace of the lever.' },
		range: {
			fr: 'Deux dates seulement sont publiées ; le passé du levier en est déduit.',
			en: 'Only two dates are published; the lever’s past is derived from them.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par 8 puis 23 départements.', en: 'Informed by 8 then 23 départements.' }
	},
	facts_end: factsEnd,
	acv_future_ramp: {
		label: { fr: 'Temps que met l’inconnu à s’installer, carte', en: 'Time that the unknown takes to build up, card' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.25 },
		what: {
			fr: 'Après la fin des faits, les rythmes s’écartent en un trimestre de ceux qui ont été observés.',
			en: 'After the facts end, paces leave the observed ones within a quarter.'
		},
		range: { fr: 'Une convention : l’ampleur est portée par les rythmes futurs.', en: 'A convention: the size is carried by the future paces.' },
		basis: 'assumption',
		note: {
			fr: 'Le décret laissait six mois : un changement de rythme ne pouvait attendre.',
			en: 'The decree left six months: a change of pace could not wait.'
		}
	},
	acv_future_pace: {
		label: { fr: 'Ouvertures futures, rapportées au passé', en: 'Future openings, over the past' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 8 },
		what: {
			fr: 'Rythme d’ouverture des départements après juin 2025, rapporté à celui du levier. 1 prolonge le passé, 12 tiendrait le décret par vagues.',
			en: 'Pace at which départements open after June 2025, over that of the lever. 1 extends the past, 12 would meet the decree by waves.'
		},
		shown: true,
		bounds: [0.3, 15],
		range: {
			fr: 'Un décret oblige à ouvrir partout avant la fin de 2025; deux généralisations annoncées, pour 2022 puis 2024, n’ont pas été tenues.',
			en: 'A decree requires opening everywhere before the end of 2025; two announced generalisations, for 2022 then 2024, were not kept.'
		},
		basis: 'assumption',
		source: 'numerama_2023',
		quote: 'soit mise à disposition « au plus tard le 31 décembre 2025 »',
		note: { fr: 'L’histoire ne dit rien de ce que le décret obtiendra.', en: 'History says nothing of what the decree will obtain.' }
	},
	acv_decision: {
		label: { fr: 'Ouverture partout d’un seul coup', en: 'Opening everywhere at once' },
		unit: 'year',
		display: { unit: { fr: '', en: '' }, digits: 1 },
		distribution: { kind: 'uniform', low: 2025.5, high: 2028.5 },
		what: {
			fr: 'Date à laquelle le parcours complet s’ouvrirait partout d’un seul coup, si les vagues ne l’ont pas fait avant.',
			en: 'Date at which the complete path would open everywhere at once, where waves have not done so before.'
		},
		shown: true,
		bounds: [2025.5, 2033],
		range: {
			fr: 'De l’été 2025, avant le terme du décret, à trois ans plus tard : les annonces pour 2022 et 2024 ont glissé d’autant.',
			en: 'From summer 2025, before the decree’s deadline, to three years later: the announcements for 2022 and 2024 slipped as much.'
		},
		basis: 'assumption',
		source: 'numerama_2023',
		quote: 'soit mise à disposition « au plus tard le 31 décembre 2025 »',
		note: {
			fr: 'En mars 2025, l’ouverture par l’identité numérique s’est faite partout en un jour.',
			en: 'In March 2025, the opening through the digital identity came everywhere in one day.'
		}
	},
	acv_decision_time: {
		label: { fr: 'Temps d’une ouverture d’un seul coup', en: 'Time of an opening at once' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 1 / 12 },
		what: { fr: 'De la décision à l’ouverture partout.', en: 'From the decision to the opening everywhere.' },
		range: { fr: 'Un mois, le pas du modèle ; en mars 2025, un jour.', en: 'A month, the step of the model; a day in March 2025.' },
		basis: 'assumption',
		note: { fr: 'La date porte l’incertitude.', en: 'The date carries the uncertainty.' }
	},
	acv_future_adoption: {
		label: { fr: 'Adoption future, rapportée au passé', en: 'Future adoption, over the past' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 8 },
		what: {
			fr: 'Adoption spontanée après juin 2025, rapportée à celle des départements d’essai : notoriété nationale, ou lassitude.',
			en: 'Spontaneous adoption after June 2025, over that of the trial départements: national fame, or weariness.'
		},
		shown: true,
		bounds: [0.3, 12],
		range: {
			fr: 'L’ouverture nationale a valu 150 000 activations en une semaine, soit huit millions par an, puis 150 000 en trois mois : de moitié moins à huit fois plus.',
			en: 'The national opening brought 150,000 activations in a week, eight million a year, then 150,000 in three months: from half as much to eight times as much.'
		},
		basis: 'assumption',
		source: 'mac4ever_2025',
		quote: '850 000 personnes ont déjà activé leur carte vitale numérique depuis la phase d’expérimentation',
		note: { fr: 'Les premiers départements n’étaient pas la France.', en: 'The first départements were not France.' }
	},
	national_date: {
		label: { fr: 'Date d’ouverture nationale', en: 'Date of the national opening' },
		unit: 'year',
		display: { unit: { fr: '', en: '' }, digits: 1 },
		distribution: { kind: 'fixed', value: 2025.2 },
		what: {
			fr: 'Le 18 mars 2025, jour de l’ouverture à toute la France par France Identité.',
			en: '18 March 2025, when the app opened to all France through France Identité.'
		},
		range: { fr: 'Un fait.', en: 'A fact.' },
		basis: 'measured',
		source: 'moniteur_acv2025',
		quote: 'Jusqu’alors disponible dans 23 départements'
	},
	france_identite_2025: {
		label: { fr: 'Personnes ayant l’identité numérique, 2025', en: 'People with the digital identity, 2025' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.05, high: 0.4 },
		what: {
			fr: 'Part des personnes équipées qui ont la nouvelle carte d’identité et s’en servent par France Identité, ou le feraient pour ouvrir leur carte Vitale.',
			en: 'Share of the equipped people who have the new identity card and use it through France Identité, or would to open their Vitale card.'
		},
		shown: true,
		bounds: [0, 0.6],
		range: {
			fr: 'La nouvelle carte date de 2021 et se renouvelle par dixième ; peu de ses porteurs ont l’application.',
			en: 'The new card dates from 2021 and is renewed by a tenth a year; few of its holders have the application.'
		},
		basis: 'assumption',
		note: { fr: 'Absent du registre.', en: 'Not in the register.' }
	},
	france_identite_growth: {
		label: { fr: 'Progression de l’identité numérique', en: 'Growth of the digital identity' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0.02, high: 0.12 },
		what: { fr: 'Part des personnes qui acquièrent cette identité chaque année.', en: 'Share of the people who acquire that identity each year.' },
		range: {
			fr: 'D’un cinquième du renouvellement des cartes d’identité à tout le renouvellement.',
			en: 'From a fifth of the renewal of identity cards to all of it.'
		},
		basis: 'assumption',
		note: { fr: 'Une carte d’identité vaut dix ans.', en: 'An identity card lasts ten years.' }
	},
	acv_equipped_share: {
		label: { fr: 'Personnes équipées et concernées', en: 'People equipped and concerned' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.45, high: 0.78 },
		what: {
			fr: 'Part de la population qui a l’âge requis, un téléphone récent et l’envie, à terme, d’y mettre sa carte.',
			en: 'Share of the population of the required age, with a recent phone and, in the end, the wish to put the card on it.'
		},
		shown: true,
		bounds: [0.3, 0.85],
		range: {
			fr: 'Les plus de 16 ans sont quatre sur cinq ; un tiers de la population se dit éloigné du numérique.',
			en: 'Those over 16 are four in five; a third of the population calls itself far from digital services.'
		},
		basis: 'assumption',
		source: 'labo_mediation',
		quote: 'touche près de 16 millions de Français. Cela représente 31,5% de la population',
		note: { fr: 'La carte plastique reste : rien n’oblige.', en: 'The plastic card remains: nothing forces anyone.' }
	},
	acv_innovation: {
		label: { fr: 'Adoption spontanée', en: 'Spontaneous adoption' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.12 },
		what: {
			fr: 'Part des personnes qui pourraient, et activent leur carte d’elles-mêmes dans l’année.',
			en: 'Share of those who could, and activate their card by themselves within the year.'
		},
		shown: true,
		bounds: [0, 0.3],
		range: {
			fr: 'De 50 000 à plus d’un million d’activations par an dans les premiers départements.',
			en: 'From 50,000 to over a million activations a year in the first départements.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par 700 000 puis 850 000 activations.', en: 'Informed by 700,000 then 850,000 activations.' }
	},
	acv_imitation: {
		label: { fr: 'Adoption par l’usage des autres', en: 'Adoption through others’ use' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.2, p95: 2.5 },
		what: {
			fr: 'Part des personnes qui activeraient chaque année si toutes les autres l’avaient fait et si la carte marchait partout.',
			en: 'Share of the people who would activate each year if all the others had and the card worked everywhere.'
		},
		shown: true,
		bounds: [0, 4],
		range: {
			fr: 'Diffusion lente d’un outil administratif à diffusion rapide d’un moyen de paiement.',
			en: 'From the slow spread of an administrative tool to the fast spread of a means of payment.'
		},
		basis: 'assumption',
		note: { fr: 'Non identifiable au début d’une diffusion : garde sa plage.', en: 'Cannot be identified at the start of a diffusion: keeps its range.' }
	},
	acv_campaign_effect: {
		label: { fr: 'Effet d’une campagne', en: 'Effect of a campaign' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.03, p95: 0.4 },
		what: {
			fr: 'Part des personnes qui pourraient, gagnée en un an par une campagne adressée à tous sans relâche.',
			en: 'Share of those who could, won in a year by a campaign addressed to all without pause.'
		},
		range: {
			fr: 'Comme la campagne de Mon espace santé en 2022, un peu moins : l’application demande une identité.',
			en: 'As the Mon espace santé campaign of 2022, slightly less: the app asks for an identity.'
		},
		basis: 'assumption',
		note: NEVER
	},
	ins_ceiling: {
		label: { fr: 'Identités qualifiables', en: 'Identities that can be qualified' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.85, high: 0.99 },
		what: {
			fr: 'Part des patients de la file active dont l’identité peut être qualifiée : pièce présentée, assuré en France, identité retrouvée.',
			en: 'Share of the patients of the active file whose identity can be qualified: document shown, insured in France, identity found.'
		},
		shown: true,
		bounds: [0.8, 1],
		range: {
			fr: 'Urgences, nouveau-nés et étrangers non assurés restent provisoires.',
			en: 'Emergencies, newborns and uninsured foreigners remain provisional.'
		},
		basis: 'assumption',
		note: NEVER
	},
	ins_realized: {
		label: { fr: 'Rythme réel de qualification', en: 'Actual pace of qualification' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.4, p95: 2.2 },
		what: { fr: 'Identités réellement qualifiées, rapportées au rythme du levier.', en: 'Identities actually qualified, over the pace of the lever.' },
		range: { fr: 'Du simple à plus du quintuple : aucun taux n’est publié.', en: 'From one to more than five times as much: no rate is published.' },
		basis: 'assumption',
		note: NEVER
	},
	ins_turnover: {
		label: { fr: 'Renouvellement de la file active', en: 'Turnover of the active file' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0.05, high: 0.25 },
		what: {
			fr: 'Part de la file active remplacée chaque année par des patients jamais vus.',
			en: 'Share of the active file replaced each year by patients never seen before.'
		},
		range: { fr: 'D’un sur vingt à un sur quatre.', en: 'From one in twenty to one in four.' },
		basis: 'assumption',
		note: NEVER
	}
};
