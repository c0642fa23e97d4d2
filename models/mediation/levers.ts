import type { Lever } from '../../src/lib/engine/types';
import { effects } from './effects';

const TIMES = { unit: { fr: '× l’effort actuel', en: '× today’s effort' }, digits: 1 };
const STATE = { fr: 'L’État, par la loi de finances', en: 'The State, through the finance act' };
const HOSTS = { fr: 'Les structures d’accueil (communes, associations), avec l’ANCT', en: 'Hosts (towns, charities), with the national agency ANCT' };

/** Decisions, in the order of the panel: money, people, time, method, outreach. */
export const levers: Readonly<Record<string, Lever>> = {
	posts_budget: {
		label: { fr: 'Budget de l’État pour les postes', en: 'State budget for posts' },
		unit: 'EUR/year',
		display: { unit: { fr: 'M€/an', en: '€M/yr' }, factor: 0.000001, digits: 1 },
		what: {
			fr: 'Crédits d’inclusion numérique qui subventionnent les postes. Une hausse ouvre des postes en quelques mois ; une baisse agit à la fin des conventions.',
			en: 'Digital inclusion credits that subsidise posts. A rise opens posts within months; a cut acts as agreements end.'
		},
		who: STATE,
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Jusqu’en 2022, les premières conventions sont payées d’avance et comptées à part.',
					en: 'Until 2022 the first agreements are paid in advance and counted apart.'
				}
			},
			{
				from: '2023-01',
				value: 44_000_000,
				basis: 'measured',
				source: 'senat_interv2869840',
				quote: "la dotation budgétaire de 44 millions d'euros prévue en loi de finances initiale pour 2023"
			},
			{ from: '2024-01', value: 41_800_000, basis: 'measured', source: 'senat_a24_145', quote: 'passant de 41,8 M€ à 27,9 M€' },
			{
				from: '2025-01',
				value: 40_000_000,
				basis: 'measured',
				source: 'amf56_qe6916',
				quote: "Le budget réservé à l'action 3 du P343 en faveur de l'inclusion numérique est de 40 M€ pour l'année 2025"
			}
		],
		bounds: [0, 200_000_000],
		step: 1_000_000,
		range: { fr: 'De l’arrêt à 200 M€ : de quoi subventionner environ 11 000 postes.', en: 'From an end to €200M: enough to subsidise about 11,000 posts.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une loi de finances.', en: 'One finance act.' } },
		effects: effects.posts_budget
	},
	mediators_trained: {
		label: { fr: 'Entrées en formation par an', en: 'Training starts a year' },
		unit: 'mediator/year',
		display: { unit: { fr: 'pers./an', en: 'people/yr' } },
		what: {
			fr: 'Personnes envoyées en formation de médiateur dans l’année ; environ une sur dix ne va pas au bout. Former n’ouvre pas de poste.',
			en: 'People sent to mediator training within the year; about one in ten does not complete it. Training opens no post.'
		},
		who: { fr: 'La délégation au numérique en santé et l’ANCT', en: 'The digital health delegation (DNS) and the national agency ANCT' },
		between: 'hold',
		path: [
			{ from: '2019-01', value: 0, basis: 'assumption', note: { fr: 'Avant le programme.', en: 'Before the programme.' } },
			{
				from: '2021-02',
				value: 3500,
				basis: 'derived',
				source: 'clubic_cnfs',
				quote: "Sur les 4 000 conseillers que l'État souhaite recruter et former , 2 000 ont déjà été déployés",
				note: {
					fr: 'Rythme qui donne 2 000 conseillers en poste en janvier 2022.',
					en: 'Pace that gives 2,000 counsellors in post in January 2022 and 3,600 in September, leavers replaced.'
				}
			},
			{
				from: '2022-09',
				value: 800,
				basis: 'derived',
				source: 'senat_a24_145',
				quote: "près de 4 000 conseillers numériques sont déployés sur l'ensemble du territoire",
				note: {
					fr: 'Remplacement des départs (environ 17 % par an) et légère hausse jusqu’à 4 000. Aucun compte publié des formations.',
					en: 'Replacement of leavers (about 17% a year) and slight rise to 4,000. No count of trainings is published.'
				}
			}
		],
		bounds: [0, 6000],
		step: 50,
		range: { fr: 'De rien à plus d’une fois et demie le rythme de 2021.', en: 'From nothing to more than one and a half times the pace of 2021.' },
		roadmap: {
			value: 2000,
			basis: 'derived',
			source: 'seed-telemedaction',
			quote: "Il faudra que d'ici 2027 chacun des 10 000 médiateurs numériques formés accompagne régulièrement environ 700 personnes",
			note: { fr: '10 000 en cinq ans (2023-2027).', en: '10,000 in five years (2023–2027).' }
		},
		delay: { months: 9, basis: 'assumption', note: { fr: 'Marchés de formation et inscriptions.', en: 'Training contracts and registrations.' } },
		effects: effects.mediators_trained
	},
	health_share: {
		label: { fr: 'Temps donné à la santé', en: 'Time given to health' },
		unit: '1',
		display: { unit: { fr: '%', en: '%' }, factor: 100 },
		what: {
			fr: 'Part des heures de contact consacrée à la santé numérique. Au réglage de référence, la part actuelle, mal connue ; à 100 %, tout leur temps, au détriment du reste.',
			en: 'Share of contact hours given to digital health. At its reference setting, today’s share, poorly known; at 100%, all their time, at the expense of the rest.'
		},
		who: { fr: 'L’ANCT et la délégation au numérique en santé, par convention', en: 'ANCT and the digital health delegation, by agreement' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.1,
				basis: 'assumption',
				note: {
					fr: 'Centre de l’hypothèse « Temps donné à la santé aujourd’hui » (3 à 25 %).',
					en: 'Centre of the assumption “Time given to health today” (3 to 25%).'
				}
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'De rien à tout leur temps.', en: 'From nothing to all their time.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Avenants aux conventions.', en: 'Amendments to agreements.' } },
		effects: effects.health_share
	},
	group_size: {
		label: { fr: 'Personnes par atelier', en: 'People per workshop' },
		unit: '1',
		display: { unit: { fr: 'personnes', en: 'people' }, digits: 1 },
		what: { fr: 'Taille d’un groupe : 1 pour un face-à-face, 5 pour un atelier courant.', en: 'Size of a group: 1 for one-to-one, 5 for a usual workshop.' },
		who: HOSTS,
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 5,
				basis: 'derived',
				source: 'an_qe2656',
				quote: 'quatre conseillers numériques ont contribué à la formation de près de 400 personnes en 2023 à travers 80 ateliers',
				note: { fr: '400 ÷ 80 = 5, un cas local.', en: '400 ÷ 80 = 5, one local case.' }
			}
		],
		bounds: [1, 12],
		step: 0.5,
		range: {
			fr: 'Du face-à-face à une salle pleine ; le modèle ne dit pas ce que l’apprentissage y perd.',
			en: 'From one-to-one to a full room; the model does not say what learning loses by it.'
		},
		delay: { months: 6, basis: 'assumption', note: { fr: 'Réorganiser l’agenda.', en: 'Rearranging diaries.' } },
		effects: effects.group_size
	},
	hours_per_person: {
		label: { fr: 'Heures par parcours', en: 'Hours per course' },
		unit: 'hour/person',
		display: { unit: { fr: 'h par personne', en: 'h per person' }, digits: 1 },
		what: {
			fr: 'Heures d’accompagnement qu’une personne reçoit. Moins d’heures, plus de places ; le modèle garde la même réussite.',
			en: 'Hours of support that a person receives. Fewer hours, more places; the model keeps the same success.'
		},
		who: HOSTS,
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 12,
				basis: 'measured',
				source: 'rebondir_emmaus',
				quote: "Chaque atelier d'initiation s'étale sur 12 heures, à raison de 6 séances, pendant 3 semaines.",
				note: { fr: 'Un seul opérateur.', en: 'A single operator.' }
			}
		],
		bounds: [2, 24],
		step: 0.5,
		range: { fr: 'D’une simple découverte à deux parcours complets.', en: 'From a first look to two full courses.' },
		delay: { months: 6, basis: 'assumption', note: { fr: 'Refaire les parcours.', en: 'Redesigning courses.' } },
		effects: effects.hours_per_person
	},
	outreach_contact: {
		label: { fr: '« Aller vers » : toucher les volontaires', en: 'Outreach: reaching the willing' },
		unit: '1',
		display: TIMES,
		what: {
			fr: 'Effort pour que les volontaires sachent que le service existe : courriers de la Cnam, accueils, médecins, pharmacies.',
			en: 'Effort to let the willing know that the service exists: letters from health insurance, front desks, doctors, pharmacies.'
		},
		who: { fr: 'L’Assurance maladie et les communes', en: 'Health insurance and towns' },
		between: 'hold',
		path: [{ from: '2019-01', value: 1, basis: 'assumption', note: { fr: 'L’effort actuel, jamais mesuré.', en: 'Today’s effort, never measured.' } }],
		bounds: [0, 4],
		step: 0.1,
		range: { fr: 'D’aucun effort au quadruple.', en: 'From none to four times as much.' },
		delay: { months: 6, basis: 'assumption', note: { fr: 'Lancer une campagne.', en: 'Launching a campaign.' } },
		effects: effects.outreach_contact
	},
	outreach_conversion: {
		label: { fr: '« Aller vers » : convaincre les autres', en: 'Outreach: convincing the others' },
		unit: '1',
		display: TIMES,
		what: {
			fr: 'Effort auprès de ceux qui ne veulent pas encore : visites, aidants, associations de quartier.',
			en: 'Effort towards those not yet willing: visits, carers, neighbourhood charities.'
		},
		who: { fr: 'Communes, associations, agences régionales de santé', en: 'Towns, charities, regional health agencies' },
		between: 'hold',
		path: [{ from: '2019-01', value: 1, basis: 'assumption', note: { fr: 'L’effort actuel, jamais mesuré.', en: 'Today’s effort, never measured.' } }],
		bounds: [0, 4],
		step: 0.1,
		range: { fr: 'D’aucun effort au quadruple.', en: 'From none to four times as much.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Monter des partenariats locaux.', en: 'Setting up local partnerships.' } },
		effects: effects.outreach_conversion
	},
	france_services_referents: {
		label: { fr: 'Maisons France services avec un référent', en: 'France services houses with a referent' },
		unit: '1',
		display: { unit: { fr: '% des maisons', en: '% of houses' }, factor: 100 },
		what: {
			fr: 'Part des 2 840 maisons où un agent est formé à la santé numérique. Formé, il compte parmi les formés ; il n’est pas un poste de médiateur.',
			en: 'Share of the 2,840 houses where an agent is trained in digital health. Once trained, counted among the trained; not a mediator post.'
		},
		who: { fr: 'L’État et les opérateurs de France services', en: 'The State and the operators of France services' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				source: 'seed-cnnum',
				quote: 'Dans l’idéal, chacune de ces structures bénéficierait d’un référent habilité à conduire cet accompagnement',
				note: { fr: 'Aucun référent en santé numérique recensé.', en: 'No digital health referent on record.' }
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: {
			fr: '100 % : un référent habilité par maison, ce que le Conseil national du numérique demandait en 2020.',
			en: '100%: one accredited referent per house, as the National Digital Council asked in 2020.'
		},
		delay: { months: 18, basis: 'assumption', note: { fr: 'Trois vagues de formation.', en: 'Three waves of training.' } },
		effects: effects.france_services_referents
	},
	contact_hours: {
		label: { fr: 'Heures de contact par médiateur', en: 'Contact hours per mediator' },
		unit: 'hour/mediator/year',
		display: { unit: { fr: 'h par an', en: 'h a year' } },
		what: { fr: 'Heures passées avec le public, sur environ 1 600 travaillées.', en: 'Hours spent with the public, out of about 1,600 worked.' },
		who: HOSTS,
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 900,
				basis: 'assumption',
				note: { fr: 'Un peu plus de la moitié d’un temps plein ; non sourcé.', en: 'A little over half of full time; no source.' }
			}
		],
		bounds: [400, 1200],
		step: 20,
		range: { fr: 'De 600 à 1 100 h plausibles, un peu au-delà de chaque côté.', en: '600 to 1,100 h plausible, a little beyond on each side.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Avenants aux conventions.', en: 'Amendments to agreements.' } },
		effects: effects.contact_hours,
		secondary: true
	},
	mediator_retention: {
		label: { fr: 'Départs évités', en: 'Departures avoided' },
		unit: '1',
		display: { unit: { fr: '% des départs', en: '% of departures' }, factor: 100 },
		what: {
			fr: 'Part des départs que de meilleurs contrats, salaires ou carrières empêcheraient. Leur coût pour la structure n’est pas compté.',
			en: 'Share of departures that better contracts, pay or careers would prevent. Their cost to the host is not counted.'
		},
		who: HOSTS,
		between: 'hold',
		path: [{ from: '2019-01', value: 0, basis: 'assumption', note: { fr: 'Définition : la rotation actuelle.', en: 'Definition: today’s turnover.' } }],
		bounds: [0, 0.8],
		step: 0.05,
		range: { fr: 'De rien aux quatre cinquièmes : on part aussi à la retraite ou en mutation.', en: 'From none to four fifths: people also retire or move.' },
		delay: { months: 24, basis: 'assumption', note: { fr: 'Le temps que les contrats changent.', en: 'The time for contracts to change.' } },
		effects: effects.mediator_retention,
		secondary: true
	}
};
