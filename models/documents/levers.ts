import type { Display, Lever, Sign } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };

/** Every output, by whom it depends on: a lever acts on some producers and, through them, on the totals. */
const PRODUCERS = ['biology', 'city', 'hospital', 'imaging', 'pharmacy', 'social'] as const;
const TOTALS = [
	'document_rhythm',
	'documents_over_year',
	'documents_month',
	'documents_cumulated',
	'documents_per_opened',
	'documents_per_activated',
	'people_with_document',
	'document_storage'
] as const;

/** The sign of a lever on every output: `sign` on the producers that it moves and on the totals, `0` on the other producers. */
function effects(sign: Sign, moved: readonly (typeof PRODUCERS)[number][], apart: Readonly<Record<string, Sign>> = {}): Record<string, Sign> {
	const byProducer = PRODUCERS.map((producer) => [`${producer}_rhythm`, moved.includes(producer) ? sign : '0'] as const);
	const byTotal = TOTALS.map((output) => [output, sign] as const);
	return { ...Object.fromEntries([...byTotal, ...byProducer]), ...apart };
}

export const levers = {
	segur2_pace: {
		label: { fr: 'Rythme de la vague 2 du Ségur', en: 'Pace of Ségur wave 2' },
		unit: '1/year',
		display: { unit: { fr: '% des sites restants par an', en: '% of remaining sites a year' }, factor: 100 },
		what: {
			fr: 'Part des cabinets, hôpitaux et centres de radiologie encore à équiper qui reçoivent chaque année le logiciel de la vague 2.',
			en: 'Share of the practices, hospitals and radiology centres still to be equipped that receive the wave 2 software each year.'
		},
		who: { fr: 'État (DNS, ANS) et éditeurs', en: 'State (DNS, ANS) and software vendors' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.35,
				basis: 'derived',
				source: 'espsoc_vague1',
				quote: 'plus de 51 000 médecins libéraux et 1 500 centres et maisons de santé sont équipés',
				note: {
					fr: 'Rythme de la vague 1 : environ 46 % des médecins libéraux équipés en un peu moins de deux ans, soit 35 % des restants par an. Supposé répété.',
					en: 'Pace of wave 1: about 46% of community doctors equipped in a little under two years, that is 35% of the remaining ones a year. Assumed to repeat.'
				}
			}
		],
		bounds: [0, 1.5],
		step: 0.05,
		range: {
			fr: 'De l’arrêt du programme à un équipement quatre fois plus rapide que celui de la vague 1.',
			en: 'From the programme stopped to equipment four times as fast as in wave 1.'
		},
		delay: {
			months: 9,
			basis: 'assumption',
			note: {
				fr: 'Publier un appel à financement, référencer les logiciels et les installer prend trois trimestres au moins.',
				en: 'Opening the funding, listing the software and installing it takes at least three quarters.'
			}
		},
		effects: effects('+', ['city', 'hospital', 'imaging'])
	},
	segur2_delay: {
		label: { fr: 'Décalage de la vague 2', en: 'Shift of wave 2' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12 },
		what: {
			fr: 'Mois d’avance (−) ou de retard (+) du début des installations sur janvier 2026. Une vague déjà partie ne peut plus être avancée ; la retarder la suspend.',
			en: 'Months by which installations start before (−) or after (+) January 2026. A wave under way can no longer be brought forward; delaying it suspends it.'
		},
		who: { fr: 'État (DNS) et assurance maladie', en: 'State (DNS) and national health insurance' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Par définition : le calendrier supposé, janvier 2026.',
					en: 'By definition: the assumed timetable, January 2026.'
				}
			}
		],
		bounds: [-1.5, 3],
		step: 0.25,
		range: {
			fr: 'Au plus tôt mi-2024, quelques mois après les dernières mises à jour de la vague 1 ; au plus tard début 2029.',
			en: 'At the earliest mid-2024, a few months after the last updates of wave 1; at the latest early 2029.'
		},
		delay: {
			months: 0,
			basis: 'assumption',
			note: { fr: 'Une date se décide d’un coup.', en: 'A date is decided at once.' }
		},
		effects: effects('-', ['city', 'hospital', 'imaging'])
	},
	hospital_sending: {
		label: { fr: 'Documents de sortie que l’hôpital envoie', en: 'Discharge documents that hospitals send' },
		unit: '1',
		display: PERCENT,
		what: {
			fr: 'Part des documents produits par les hôpitaux qui partent effectivement vers Mon espace santé.',
			en: 'Share of the documents produced by hospitals that actually leave for Mon espace santé.'
		},
		who: { fr: 'Établissements de santé, financés par l’État (HOP’EN, SUN-ES)', en: 'Hospitals, funded by the State (HOP’EN, SUN-ES)' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.5,
				basis: 'assumption',
				source: 'ameli_2ans',
				quote: '1 document de santé sur 2 est désormais directement envoyé vers le dossier médical de Mon espace santé',
				note: {
					fr: 'Mesuré en février 2024 pour l’ensemble des producteurs, supposé vrai des hôpitaux : leur part n’est pas publiée.',
					en: 'Measured in February 2024 for all producers, assumed true of hospitals: their own share is not published.'
				}
			}
		],
		bounds: [0.2, 1],
		step: 0.05,
		range: { fr: 'D’un net recul à l’envoi de tout ce qui est produit.', en: 'From a marked decline to sending all that is produced.' },
		delay: {
			months: 18,
			basis: 'assumption',
			note: {
				fr: 'Paramétrer et généraliser l’envoi service par service prend environ un an et demi.',
				en: 'Setting up and generalising sending, department by department, takes about a year and a half.'
			}
		},
		effects: effects('+', ['hospital'])
	},
	city_incentive: {
		label: { fr: 'Médecins de ville incités à envoyer', en: 'Community doctors with an incentive to send' },
		unit: '1',
		display: PERCENT,
		what: {
			fr: 'Part des médecins libéraux équipés et dont une rémunération dépend de l’envoi des documents.',
			en: 'Share of community doctors who are equipped and part of whose pay depends on sending documents.'
		},
		who: { fr: 'Assurance maladie et syndicats médicaux (convention)', en: 'National health insurance and doctors’ unions (agreement)' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.46,
				basis: 'derived',
				source: 'concours_51700',
				quote: '51.700 médecins libéraux ou maison de santé ou centres de santé sont équipés',
				note: {
					fr: '51 700 sur environ 112 000 médecins libéraux ; équipés par un financement lié à l’usage, donc supposés incités.',
					en: '51,700 of about 112,000 community doctors; equipped through funding tied to use, hence assumed to have an incentive.'
				}
			}
		],
		bounds: [0, 1],
		step: 0.02,
		range: { fr: 'D’aucun médecin à tous.', en: 'From no doctor to all of them.' },
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Un avenant à la convention, puis une année de versement.', en: 'An amendment to the agreement, then a year of payment.' }
		},
		effects: effects('+', ['city'])
	},
	identity_qualified: {
		label: { fr: 'Identités qualifiées, hors hôpital', en: 'Qualified identities, outside hospitals' },
		unit: '1',
		display: PERCENT,
		what: {
			fr: 'Part des patients reçus en ville dont l’identité nationale de santé (INS) est qualifiée : sans elle, le document ne trouve pas son dossier. À l’hôpital, c’est le modèle d’identité qui le dit.',
			en: 'Share of patients seen outside hospitals whose national health identity (INS) is qualified: without it, the document does not find its record. In hospitals, the identity model says so.'
		},
		who: { fr: 'Cabinets et laboratoires, avec la DNS', en: 'Practices and laboratories, with the DNS' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.75,
				basis: 'assumption',
				note: {
					fr: 'Aucune mesure publiée. Niveau supposé, sous l’objectif de 90 % ; son passé est déjà dans les plafonds calés.',
					en: 'No published measurement. Assumed level, below the 90% target; its past is already inside the calibrated ceilings.'
				}
			}
		],
		bounds: [0.5, 1],
		step: 0.01,
		range: { fr: 'D’une identité sur deux à toutes.', en: 'From one identity in two to all of them.' },
		roadmap: {
			value: 0.9,
			basis: 'measured',
			source: 'seed-telemedaction',
			quote: "atteindre courant 2024 90% d'INS qualifiées dans la file active des établissements",
			note: { fr: 'Le texte ne vise que les établissements ; étendu ici à la ville.', en: 'The text aims at hospitals only; extended here to community care.' }
		},
		delay: {
			months: 12,
			basis: 'assumption',
			note: {
				fr: 'L’identité se qualifie à la venue suivante du patient : un an pour revoir la plupart.',
				en: 'An identity is qualified at the patient’s next visit: a year to see most of them again.'
			}
		},
		effects: effects(
			'+',
			PRODUCERS.filter((producer) => producer !== 'hospital')
		)
	},
	social_equipped: {
		label: { fr: 'Médico-social équipé (ESMS numérique)', en: 'Social care equipped (ESMS numérique)' },
		unit: '1',
		display: PERCENT,
		what: {
			fr: 'Part des établissements et services médico-sociaux dotés d’un dossier de l’usager informatisé référencé Ségur. Aucun envoi n’y a été mesuré.',
			en: 'Share of social-care homes and services with a computerised user record listed by Ségur. No sending has been measured there.'
		},
		who: { fr: 'État et CNSA (programme ESMS numérique)', en: 'State and CNSA (ESMS numérique programme)' },
		between: 'linear',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: { fr: 'Avant le programme, aucun logiciel n’est référencé.', en: 'Before the programme, no software is listed.' }
			},
			{
				from: '2021-01',
				value: 0,
				basis: 'derived',
				source: 'ars_normandie_esms',
				note: { fr: 'Début du programme (2021-2025).', en: 'Start of the programme (2021–2025).' }
			},
			{
				from: '2025-04',
				value: 0.667,
				basis: 'measured',
				source: 'esante_cosui12',
				quote: "deux ESMS sur trois disposent désormais d'un DUI référencé Ségur"
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'D’aucun établissement à tous.', en: 'From no home or service to all of them.' },
		delay: {
			months: 24,
			basis: 'assumption',
			note: { fr: 'Un appel à projets, un marché et une installation.', en: 'A call for projects, a tender and an installation.' }
		},
		effects: effects('+', ['social']),
		secondary: true
	},
	opposition: {
		label: { fr: 'Personnes opposées à leur profil', en: 'People who refuse their profile' },
		unit: '1',
		display: { ...PERCENT, digits: 1 },
		what: {
			fr: 'La confiance, vue par son contraire : part des personnes qui refusent ou ferment leur profil Mon espace santé.',
			en: 'Trust, seen through its opposite: share of people who refuse or close their Mon espace santé profile.'
		},
		who: {
			fr: 'Chacun ; l’État et l’assurance maladie par l’information et la sécurité',
			en: 'Everyone; the State and the national insurance through information and security'
		},
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.02,
				basis: 'measured',
				source: 'senat_r22873',
				quote: '2 % seulement des assurés contactés se sont opposés à sa création',
				note: {
					fr: 'Novembre 2022 ; supposé stable. Un texte fondateur dit 4 %, sans date ni définition.',
					en: 'November 2022; assumed stable. One founding text says 4%, without date or definition.'
				}
			}
		],
		bounds: [0, 0.2],
		step: 0.005,
		range: {
			fr: 'De zéro à une crise de confiance dix fois plus forte que l’opposition mesurée.',
			en: 'From zero to a crisis of trust ten times the measured opposition.'
		},
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Une confiance se gagne ou se perd en une année.', en: 'Trust is won or lost over a year.' }
		},
		effects: effects('-', [...PRODUCERS], { documents_per_opened: 'either' }),
		secondary: true
	}
} as const satisfies Readonly<Record<string, Lever>>;
