import type { Display, Output, Text } from '../../src/lib/engine/types';

const DOCTORS: Display = { unit: { fr: 'médecins', en: 'doctors' } };
const PHARMACIES: Display = { unit: { fr: 'officines', en: 'pharmacies' } };
const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const LIBERAL: Text = { fr: 'France entière, médecins libéraux', en: 'All France, private doctors' };
const COMMUNITY: Text = { fr: 'France entière, officines', en: 'All France, community pharmacies' };

export const outputs = {
	eprx_doctors: {
		label: { fr: 'Médecins ayant créé une ordonnance numérique', en: 'Doctors who created an electronic prescription' },
		of: 'prescribers',
		read: 'end',
		display: DOCTORS,
		scope: LIBERAL,
		what: {
			fr: 'Médecins ayant créé au moins une ordonnance numérique depuis décembre 2022, même s’ils n’en créent plus.',
			en: 'Doctors who created at least one electronic prescription since December 2022, even if they create none any more.'
		}
	},
	eprx_doctors_part: {
		label: { fr: 'Part des médecins libéraux', en: 'Share of private doctors' },
		of: 'prescribers_share',
		read: 'end',
		display: PERCENT,
		scope: LIBERAL,
		what: {
			fr: 'Rapportés aux 112 159 médecins libéraux de 2024.',
			en: 'Over the 112,159 private doctors of 2024.'
		}
	},
	eprx_pharmacies: {
		label: { fr: 'Officines ayant exécuté une ordonnance numérique', en: 'Pharmacies that executed an electronic prescription' },
		of: 'executing',
		read: 'end',
		display: PHARMACIES,
		scope: COMMUNITY,
		what: {
			fr: 'Officines ayant exécuté au moins une ordonnance numérique en lisant son QR code.',
			en: 'Pharmacies that executed at least one electronic prescription by reading its QR code.'
		}
	},
	eprx_pharmacies_part: {
		label: { fr: 'Part des officines', en: 'Share of pharmacies' },
		of: 'executing_share',
		read: 'end',
		display: PERCENT,
		scope: COMMUNITY,
		what: {
			fr: 'Rapportées à environ 19 850 officines, nombre que donne la part publiée de mai 2024.',
			en: 'Over about 19,850 pharmacies, the number that the published share of May 2024 gives.'
		}
	},
	eprx_created_month: {
		label: { fr: 'Créées dans le mois', en: 'Created in the month' },
		of: 'creation',
		read: 'month',
		display: { unit: { fr: 'M d’ordonnances', en: 'M prescriptions' }, factor: 1e-6, digits: 1 },
		scope: LIBERAL,
		what: {
			fr: 'Ordonnances créées avec un QR code ; le plus souvent imprimées aussi.',
			en: 'Prescriptions created with a QR code; mostly printed as well.'
		}
	},
	eprx_created_total: {
		label: { fr: 'Créées depuis décembre 2022', en: 'Created since December 2022' },
		of: 'created',
		read: 'end',
		display: { unit: { fr: 'M d’ordonnances', en: 'M prescriptions' }, factor: 1e-6, digits: 1 },
		scope: LIBERAL,
		what: { fr: 'Cumul, sans celles de l’expérimentation (environ un million).', en: 'Accumulated, without those of the experiment (about one million).' },
		minor: true
	},
	eprx_executed_month: {
		label: { fr: 'Exécutées dans le mois', en: 'Executed in the month' },
		of: 'execution',
		read: 'month',
		display: { unit: { fr: 'milliers', en: 'thousand' }, factor: 1e-3, digits: 1 },
		scope: COMMUNITY,
		what: {
			fr: 'Ordonnances dont le QR code a été lu au comptoir ; les autres sont servies sur papier.',
			en: 'Prescriptions whose QR code was read at the counter; the others are served on paper.'
		}
	},
	eprx_executed_part: {
		label: { fr: 'Part exécutée', en: 'Share executed' },
		of: 'executed_share',
		read: 'end',
		display: { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 },
		scope: COMMUNITY,
		what: {
			fr: 'Exécutions sur créations. Moins de 1 % en 2024 ; la suite dépend d’habitudes que rien ne mesure.',
			en: 'Executions over creations. Less than 1% in 2024; what follows depends on habits that nothing measures.'
		}
	},
	eprx_equipped_part: {
		label: { fr: 'Médecins équipés', en: 'Equipped doctors' },
		of: 'equipped_share',
		read: 'end',
		display: PERCENT,
		scope: LIBERAL,
		what: {
			fr: 'Part des médecins libéraux dont le logiciel sait éditer une ordonnance numérique. Une seule mesure, en mai 2024.',
			en: 'Share of private doctors whose software can issue an electronic prescription. A single measurement, in May 2024.'
		}
	}
} as const satisfies Readonly<Record<string, Output>>;
