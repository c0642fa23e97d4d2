import type { Display, Parameter } from '../../src/lib/engine/types';
import { ceilings } from './ceilings';
import { conventions, unknowns } from './conventions';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const PLAIN: Display = { unit: { fr: '', en: '' }, digits: 2 };

export const parameters: Readonly<Record<string, Parameter>> = {
	ceiling_growth: {
		label: { fr: 'Croissance de ce qui peut être envoyé', en: 'Growth of what may be sent' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0, high: 0.25 },
		what: {
			fr: 'Rythme auquel de nouveaux types de documents et de nouveaux producteurs élèvent le volume possible, avant essoufflement.',
			en: 'Pace at which new types of documents and new producers raise the possible volume, before it slackens.'
		},
		shown: true,
		bounds: [0, 0.25],
		range: {
			fr: 'De plafonds fermés à +25 % par an. Des versions à 0-12 % et à 0-25 % reproduisent également l’histoire et diffèrent de 15 à 20 % en 2026.',
			en: 'From closed ceilings to +25% a year. Versions at 0–12% and at 0–25% reproduce history equally well and differ by 15 to 20% in 2026.'
		},
		basis: 'assumption',
		note: {
			fr: 'Ordonnances, comptes rendus, synthèses, imagerie : la liste des documents à envoyer s’allonge depuis 2022.',
			en: 'Prescriptions, reports, summaries, imaging: the list of documents to be sent has lengthened since 2022.'
		}
	},
	growth_fade: {
		label: { fr: 'Durée de cette croissance', en: 'Duration of that growth' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'lognormal', p5: 2, p95: 12 },
		what: {
			fr: 'Temps, compté depuis 2024, au bout duquel le rythme d’ouverture n’est plus que le tiers (37 %) de ce qu’il était.',
			en: 'Time, counted from 2024, after which the pace of opening is down to about a third (37%) of what it was.'
		},
		range: {
			fr: 'D’une liste de documents presque complète à une ouverture qui dure au-delà de 2032.',
			en: 'From a nearly complete list of documents to an opening that lasts beyond 2032.'
		},
		basis: 'assumption',
		note: {
			fr: 'Un document sur deux était envoyé en 2024 : la croissance ne peut durer sans fin.',
			en: 'One document in two was being sent in 2024: growth cannot last for ever.'
		}
	},
	...ceilings,
	social_ceiling: {
		label: { fr: 'Plafond, médico-social', en: 'Ceiling, social care' },
		unit: 'document/year',
		display: { unit: { fr: 'M de documents par an', en: 'M documents a year' }, factor: 1e-6, digits: 1 },
		distribution: { kind: 'lognormal', p5: 0.2e6, p95: 15e6 },
		what: {
			fr: 'Documents que le médico-social enverrait par an si tous ses établissements et services envoyaient. Jamais mesuré.',
			en: 'Documents that social care would send a year if all its homes and services did. Never measured.'
		},
		shown: true,
		bounds: [0, 30e6],
		range: {
			fr: 'D’un document par an pour quelques usagers à une vingtaine pour chacun des 800 000 usagers accompagnés par les projets financés.',
			en: 'From one document a year for a few users to about twenty for each of the 800,000 users reached by the funded projects.'
		},
		basis: 'assumption',
		note: { fr: 'Aucune observation : garde sa plage de départ.', en: 'No observation: keeps its prior range.' }
	},
	social_lag: {
		label: { fr: 'Retard de l’usage, médico-social', en: 'Lag of use, social care' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'lognormal', p5: 1, p95: 5 },
		what: {
			fr: 'Temps moyen entre l’équipement d’un établissement et ses premiers envois réguliers.',
			en: 'Mean time between equipping a home and its first regular sending.'
		},
		range: {
			fr: 'D’un an, comme en ville, à cinq, faute d’habitude de l’envoi.',
			en: 'From one year, as for community doctors, to five, for want of a habit of sending.'
		},
		basis: 'assumption',
		note: { fr: 'Aucune observation.', en: 'No observation.' }
	},
	segur2_slip: {
		label: { fr: 'Retard réel de la vague 2', en: 'Actual slip of wave 2' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'triangular', low: -1, mode: 0, high: 1.5 },
		what: {
			fr: 'Écart entre le calendrier décidé et le début réel des installations.',
			en: 'Gap between the timetable decided and the actual start of installations.'
		},
		shown: true,
		bounds: [-1, 1.5],
		range: {
			fr: 'La vague a pu partir dès 2025 chez certains producteurs ; un référencement de logiciels peut aussi prendre un an et demi de plus que prévu.',
			en: 'The wave may have started in 2025 for some producers; listing software may also take a year and a half longer than planned.'
		},
		basis: 'assumption',
		note: { fr: 'Aucun déploiement de vague 2 n’est mesuré avant la fin des faits.', en: 'No deployment of wave 2 is measured before the end of the facts.' }
	},
	segur2_realized: {
		label: { fr: 'Part du rythme prévu réalisée', en: 'Share of the planned pace achieved' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.4, mode: 0.9, high: 1.3 },
		what: { fr: 'Rythme d’équipement obtenu, rapporté au rythme décidé.', en: 'Pace of equipment obtained, relative to the pace decided.' },
		range: { fr: 'De moins de la moitié à un tiers de plus.', en: 'From under half to a third more.' },
		basis: 'assumption',
		note: { fr: 'Les programmes logiciels livrent souvent moins que prévu.', en: 'Software programmes often deliver less than planned.' }
	},
	segur2_gain_city: {
		label: { fr: 'Gain de la vague 2, médecine de ville', en: 'Gain of wave 2, community doctors' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0, mode: 0.2, high: 0.6 },
		what: { fr: 'Documents de plus qu’envoie un cabinet équipé de la vague 2.', en: 'Additional documents sent by a practice equipped with wave 2.' },
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'La vague 2 porte surtout sur la consultation : le gain d’envoi peut être nul ; au plus, l’envoi devient automatique.',
			en: 'Wave 2 is mostly about consulting documents: the gain in sending may be nil; at most, sending becomes automatic.'
		},
		basis: 'assumption',
		note: { fr: 'Rien de mesuré.', en: 'Nothing measured.' }
	},
	segur2_gain_sites: {
		label: { fr: 'Gain de la vague 2, hôpitaux et radiologie', en: 'Gain of wave 2, hospitals and radiology' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0, mode: 0.2, high: 0.7 },
		what: { fr: 'Documents de plus qu’envoie un site équipé de la vague 2.', en: 'Additional documents sent by a site equipped with wave 2.' },
		range: { fr: 'De nul à l’envoi des images et de nouveaux comptes rendus.', en: 'From nil to the sending of images and of new reports.' },
		basis: 'assumption',
		note: { fr: 'Rien de mesuré.', en: 'Nothing measured.' }
	},
	identity_effect: {
		label: { fr: 'Effet d’une identité qualifiée de plus', en: 'Effect of one more qualified identity' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.3, high: 1 },
		what: {
			fr: 'Part des identités nouvellement qualifiées qui se traduit en documents envoyés : à 100 %, dix pour cent d’identités de plus font dix pour cent de documents de plus.',
			en: 'Share of newly qualified identities that turns into documents sent: at 100%, ten per cent more identities make ten per cent more documents.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'L’identité est nécessaire à l’envoi ; les patients encore non qualifiés peuvent être ceux qui produisent le moins de documents.',
			en: 'Identity is needed for sending; the patients not yet qualified may be those who produce the fewest documents.'
		},
		basis: 'assumption',
		note: { fr: 'Aucun taux de qualification n’est publié.', en: 'No qualification rate is published.' }
	},
	identity_link: {
		label: { fr: 'Documents d’hôpital perdus faute d’identité', en: 'Hospital documents lost for want of an identity' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0, mode: 0.5, high: 1 },
		what: {
			fr: 'Part des documents d’un patient sans identité qualifiée que l’hôpital ne peut pas envoyer. À zéro, les modèles de documents et d’identité sont séparés.',
			en: 'Share of the documents of a patient without a qualified identity that the hospital cannot send. At zero, the models of documents and of identity are apart.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'D’aucun à tous : la règle l’exige, l’usage n’est pas mesuré.', en: 'From none to all: the rule asks for it, practice is not measured.' },
		basis: 'assumption',
		note: { fr: 'Aucun taux de qualification n’est publié.', en: 'No qualification rate is published.' }
	},
	training_gain: {
		label: { fr: 'Envois de plus par un médecin formé', en: 'More sending by a trained doctor' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.5 },
		what: {
			fr: 'Documents de plus qu’envoie un médecin formé au numérique, par rapport à un autre. À zéro, les modèles de documents et de formation sont séparés.',
			en: 'Additional documents sent by a doctor trained in digital health, compared with another. At zero, the models of documents and of training are apart.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De rien à la moitié en plus.', en: 'From none to half as many more.' },
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	incentive_gain: {
		label: { fr: 'Effet de l’incitation sur un médecin', en: 'Effect of the incentive on a doctor' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0, mode: 0.5, high: 2 },
		what: {
			fr: 'Documents de plus qu’envoie un médecin incité, par rapport à un autre.',
			en: 'Additional documents sent by a doctor with an incentive, compared with another.'
		},
		range: { fr: 'D’aucun effet à trois fois plus d’envois.', en: 'From no effect to three times as many.' },
		basis: 'assumption',
		note: {
			fr: 'Les envois de ville ont quintuplé en un an quand l’équipement financé s’est installé ; la part due à l’incitation n’est pas connue.',
			en: 'Documents from community doctors grew fivefold in a year as funded equipment came in; the part due to the incentive is unknown.'
		}
	},
	strike_effect: {
		label: { fr: 'Ampleur de la grève des envois de biologie', en: 'Size of the strike of sending in biology' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.7 },
		what: { fr: 'Part des comptes rendus de biologie non envoyés en novembre 2024.', en: 'Share of biology reports not sent in November 2024.' },
		range: { fr: 'Baisse signalée, jamais chiffrée.', en: 'A fall that was reported, never quantified.' },
		basis: 'assumption',
		note: { fr: 'N’agit que sur un mois.', en: 'Acts on a single month.' }
	},
	reach: {
		label: { fr: 'Dispersion des documents', en: 'Spread of documents' },
		unit: 'person/document',
		display: PLAIN,
		distribution: { kind: 'lognormal', p5: 0.15, p95: 0.5 },
		what: {
			fr: 'À quel point un document de plus touche une personne nouvelle : 1 si les documents tombaient au hasard, moins s’ils vont aux mêmes.',
			en: 'How far one more document reaches a new person: 1 if documents fell at random, less if they go to the same people.'
		},
		range: {
			fr: 'Deux tiers des Français touchés en 2024 pour 4,4 documents par profil donnent environ 0,3.',
			en: 'Two thirds of the French reached in 2024 with 4.4 documents per profile give about 0.3.'
		},
		basis: 'assumption',
		note: { fr: 'Une seule mesure : la part de 2024.', en: 'A single measurement: the share of 2024.' }
	},
	document_size: {
		label: { fr: 'Taille d’un document', en: 'Size of a document' },
		unit: 'megabyte/document',
		display: { unit: { fr: 'Mo', en: 'MB' }, digits: 2 },
		distribution: { kind: 'lognormal', p5: 0.1, p95: 0.8 },
		what: { fr: 'Taille moyenne d’un document stocké, hors images.', en: 'Mean size of a stored document, images apart.' },
		shown: true,
		bounds: [0.05, 2],
		range: { fr: 'D’un compte rendu d’une page à un document numérisé.', en: 'From a one-page report to a scanned document.' },
		basis: 'assumption',
		note: { fr: 'Aucune taille n’est publiée : n’agit que sur le volume stocké.', en: 'No size is published: acts on the stored volume alone.' }
	},
	...unknowns,
	...conventions
};
