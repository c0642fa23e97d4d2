import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

export const levers: Readonly<Record<string, Lever>> = {
	//                  car fra dep par pat pop ins
	acv_teams: {
		label: { fr: 'Départements ouverts par an', en: 'Départements opened a year' },
		unit: 'department/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		what: {
			fr: 'Départements où les caisses peuvent ouvrir chaque année le parcours complet, celui qui ne demande pas l’identité numérique de l’État.',
			en: 'Départements where local offices can open each year the complete path, the one that does not ask for the State’s digital identity.'
		},
		who: { fr: 'Assurance maladie et GIE Sesam-Vitale', en: 'National health insurance and GIE Sesam-Vitale' },
		between: 'hold',
		path: [
			{ from: '2019-01', value: 0, basis: 'measured', source: 'seed-numedikal', quote: 'Expérimentée depuis 2021' },
			{
				from: '2021-07',
				value: 3.3,
				basis: 'derived',
				source: 'igen_2023',
				quote: 'cette appli carte Vitale est expérimentée dans huit départements',
				note: { fr: '8 départements en deux ans et demi.', en: '8 départements in two and a half years.' }
			},
			{
				from: '2024-01',
				value: 12,
				basis: 'derived',
				source: 'moniteur_acv2025',
				quote: 'Jusqu’alors disponible dans 23 départements',
				note: {
					fr: '15 de plus en quinze mois. Rien n’est publié après mars 2025 : le rythme est supposé continuer.',
					en: '15 more in fifteen months. Nothing is published after March 2025: the pace is assumed to go on.'
				}
			}
		],
		bounds: [0, 80],
		step: 1,
		range: { fr: 'De l’arrêt à toute la France en un an environ.', en: 'From a stop to all France in about a year.' },
		delay: {
			months: 6,
			basis: 'assumption',
			note: {
				fr: 'Informer caisses, professionnels et éditeurs d’un département : un semestre.',
				en: 'Informing the offices, professionals and vendors of a département: half a year.'
			}
		},
		effects: row('    +   +   +   +   +   +   0')
	},
	acv_professionals: {
		label: { fr: 'Professionnels où la carte fonctionne', en: 'Professionals where the card works' },
		unit: '1',
		display: { unit: { fr: '%', en: '%' }, factor: 100 },
		what: {
			fr: 'Part des médecins, pharmaciens et autres professionnels dont le logiciel et le lecteur acceptent la carte sur téléphone.',
			en: 'Share of the doctors, pharmacists and other professionals whose software and reader accept the card on a phone.'
		},
		who: { fr: 'Assurance maladie, éditeurs de logiciels, professionnels', en: 'National health insurance, software vendors, professionals' },
		between: 'linear',
		path: [
			{ from: '2019-01', value: 0, basis: 'assumption', note: { fr: 'Avant l’expérimentation.', en: 'Before the experiment.' } },
			{ from: '2021-07', value: 0, basis: 'assumption', note: { fr: 'Début de l’expérimentation.', en: 'Start of the experiment.' } },
			{
				from: '2022-07',
				value: 0.038,
				basis: 'measured',
				source: 'lepharmacien_2022',
				quote: '15 000 sont équipés d’un logiciel compatible avec l’appli, dont 5 900 pharmaciens, 4 900 généralistes et 380 centres de soins',
				note: { fr: '15 000 sur 390 000 professionnels qui facturent.', en: '15,000 of 390,000 professionals who bill.' }
			},
			{
				from: '2025-06',
				value: 0.15,
				basis: 'assumption',
				source: 'moniteur_acv2025',
				note: {
					fr: 'Aucun chiffre depuis 2022 ; la presse de juin 2025 parle d’obstacles techniques au comptoir. Supposé quadruplé.',
					en: 'No figure since 2022; the press of June 2025 speaks of technical obstacles at the counter. Assumed to have quadrupled.'
				}
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'De personne à tous.', en: 'From nobody to all.' },
		delay: {
			months: 24,
			basis: 'assumption',
			note: { fr: 'Renouveler logiciels et lecteurs prend deux ans.', en: 'Renewing software and readers takes two years.' }
		},
		effects: row('    +   0   0   0   0   +   0')
	},
	acv_campaigns: {
		label: { fr: 'Campagnes pour l’appli carte Vitale', en: 'Campaigns for the Vitale card app' },
		unit: '1',
		display: { unit: { fr: '% d’une campagne continue', en: '% of a continuous campaign' }, factor: 100 },
		what: {
			fr: 'Intensité des courriels et messages invitant à activer sa carte : 100 % écrit à tous, sans relâche.',
			en: 'Intensity of the e-mails and messages inviting people to activate their card: 100% writes to all, without pause.'
		},
		who: { fr: 'Assurance maladie', en: 'National health insurance' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Aucune campagne adressée à tous n’est signalée ; l’ouverture de mars 2025 a fait parler d’elle.',
					en: 'No campaign addressed to all is reported; the opening of March 2025 made the news.'
				}
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'De rien à une campagne sans relâche.', en: 'From nothing to a campaign without pause.' },
		delay: { months: 6, basis: 'assumption', note: { fr: 'Marché, messages, envois par vagues.', en: 'Procurement, messages, sending in waves.' } },
		effects: row('    +   0   0   0   0   +   0')
	},
	ins_pace: {
		label: { fr: 'Rythme de qualification des identités', en: 'Pace of identity qualification' },
		unit: '1/year',
		display: { unit: { fr: '% des identités restantes par an', en: '% of remaining identities a year' }, factor: 100 },
		what: {
			fr: 'Part des identités encore provisoires que les hôpitaux qualifient chaque année : agents d’accueil, lecture des pièces, préadmission en ligne.',
			en: 'Share of the identities still provisional that hospitals qualify each year: front-desk staff, reading of documents, online preadmission.'
		},
		who: { fr: 'Établissements de santé, État (Ségur, HOP’EN)', en: 'Hospitals, State (Ségur, HOP’EN)' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.5,
				basis: 'assumption',
				note: {
					fr: 'La moitié des identités restantes par an depuis 2021 : supposé, aucun taux n’est publié.',
					en: 'Half of the remaining identities a year since 2021: assumed, no rate is published.'
				}
			}
		],
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt à une qualification en quatre mois.', en: 'From a stop to qualification within four months.' },
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Former les accueils et équiper les guichets.', en: 'Training front desks and equipping counters.' }
		},
		effects: row('    0   0   0   0   0   0   +')
	}
};
