import type { Variable } from '../../src/lib/engine/types';
import { diffusion, rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: software reaches doctors, equipped doctors create prescriptions; software reaches pharmacies,
 * equipped pharmacies execute them; each side moves the other.
 */
export const variables: Readonly<Record<string, Variable>> = {
	later_pace: {
		kind: 'auxiliary',
		label: { fr: 'Rythme des installations, rapporté à celui d’avant juin 2024', en: 'Pace of installations, over that of before June 2024' },
		unit: '1',
		equation: '1 + MIN(1, MAX(0, (TIME - eprx_later_date) / eprx_later_ramp)) * (eprx_later_pace - 1)'
	},
	...rollout({
		id: 'equipped',
		unit: 'doctor',
		labels: {
			done: { fr: 'Médecins équipés', en: 'Equipped doctors' },
			left: { fr: 'Médecins encore à équiper', en: 'Doctors still to be equipped' },
			rate: { fr: 'Équipements', en: 'Equipping' },
			share: { fr: 'Part des médecins équipés', en: 'Share of equipped doctors' }
		},
		sites: 'eprx_liberal_doctors',
		ready: 'eprx_equipable',
		duration: 'eprx_install_time',
		capacity: 'eprx_installing * eprx_install_pace * later_pace',
		open: 'national_open',
		note: {
			fr: 'Un logiciel autorisé, installé et à jour chez un médecin libéral.',
			en: 'An authorised software, installed and up to date at a private doctor’s.'
		}
	}),
	willing_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des équipés prêts à s’en servir', en: 'Share of the equipped ready to use it' },
		unit: '1',
		equation: '1 - (1 - eprx_willing) * (1 - eprx_obligation_share * obligation) * (1 - eprx_control_share * eprx_control)',
		note: {
			fr: 'L’obligation décide une part de ceux qui n’en voulaient pas, un contrôle une part de ceux qui restent ; aucune sanction n’est connue.',
			en: 'The obligation wins over a share of those who would not, control a share of those left; no penalty is known.'
		}
	},
	support_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet de l’accompagnement', en: 'Effect of support' },
		unit: '1',
		equation: 'MAX(0, 1 + eprx_support_gain * (eprx_support - 1))'
	},
	first_use_rate: {
		kind: 'auxiliary',
		label: { fr: 'Première ordonnance des médecins équipés', en: 'First prescription of equipped doctors' },
		unit: '1/year',
		equation: 'eprx_doctor_rate * support_effect * (1 + eprx_cross * executing_share)',
		note: {
			fr: 'Un médecin s’y met plus volontiers si les pharmacies savent lire ce qu’il crée.',
			en: 'A doctor starts more readily if pharmacies can read what is created.'
		}
	},
	...diffusion({
		id: 'prescribers',
		unit: 'doctor',
		labels: {
			adopters: { fr: 'Médecins ayant créé une ordonnance numérique', en: 'Doctors who created an electronic prescription' },
			remaining: { fr: 'Médecins prêts qui n’ont pas commencé', en: 'Ready doctors who have not started' },
			adoption: { fr: 'Premières ordonnances', en: 'First prescriptions' }
		},
		potential: 'willing_share * equipped',
		push: 'first_use_rate',
		note: { fr: 'Cumul : celui qui a cessé compte encore.', en: 'Accumulated: who has stopped still counts.' }
	}),
	prescribers_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des médecins libéraux', en: 'Share of private doctors' },
		unit: '1',
		equation: 'prescribers / eprx_liberal_doctors'
	},
	pharmacy_pace: {
		kind: 'auxiliary',
		label: { fr: 'Rythme d’équipement des officines', en: 'Pace of equipping pharmacies' },
		unit: 'pharmacy/year',
		equation: 'eprx_pharmacy_slow + MIN(1, MAX(0, (TIME - eprx_pharmacy_turn) / eprx_pharmacy_ramp)) * (eprx_pharmacy_fast - eprx_pharmacy_slow)',
		note: { fr: 'Les éditeurs livrent par vagues : peu, puis presque tous en 2024.', en: 'Vendors deliver in waves: few, then nearly all in 2024.' }
	},
	...rollout({
		id: 'pharmacies_equipped',
		unit: 'pharmacy',
		labels: {
			done: { fr: 'Officines équipées', en: 'Equipped pharmacies' },
			left: { fr: 'Officines encore à équiper', en: 'Pharmacies still to be equipped' },
			rate: { fr: 'Équipement des officines', en: 'Equipping of pharmacies' },
			share: { fr: 'Part des officines équipées', en: 'Share of equipped pharmacies' }
		},
		sites: 'eprx_pharmacies_total',
		duration: 'eprx_install_time',
		capacity: 'eprx_pharmacy_installing * pharmacy_pace',
		open: 'national_open'
	}),
	...diffusion({
		id: 'executing',
		unit: 'pharmacy',
		labels: {
			adopters: { fr: 'Officines ayant exécuté une ordonnance numérique', en: 'Pharmacies that executed an electronic prescription' },
			remaining: { fr: 'Officines équipées qui n’ont pas commencé', en: 'Equipped pharmacies that have not started' },
			adoption: { fr: 'Premières exécutions', en: 'First executions' }
		},
		potential: 'eprx_pharmacy_share * pharmacies_equipped',
		push: 'eprx_pharmacy_rate * prescribers_share',
		note: {
			fr: 'Une officine équipée exécute d’autant plus tôt que plus de médecins créent.',
			en: 'An equipped pharmacy executes the sooner the more doctors create.'
		}
	}),
	executing_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des officines', en: 'Share of pharmacies' },
		unit: '1',
		equation: 'executing / eprx_pharmacies_total'
	},
	created: {
		kind: 'stock',
		label: { fr: 'Ordonnances numériques créées', en: 'Electronic prescriptions created' },
		unit: 'prescription',
		initial: '0',
		inflows: ['creation'],
		outflows: []
	},
	creation: {
		kind: 'flow',
		label: { fr: 'Créations', en: 'Creations' },
		unit: 'prescription/year',
		equation: 'prescribers * eprx_creations_per_doctor'
	},
	reading_share: {
		kind: 'stock',
		label: { fr: 'Part des QR codes lus, là où on sait les lire', en: 'Share of QR codes read, where they can be' },
		unit: '1',
		initial: 'eprx_read_share',
		inflows: ['reading_gain'],
		outflows: []
	},
	reading_gain: {
		kind: 'flow',
		label: { fr: 'Habitude de lire', en: 'Habit of reading' },
		unit: '1/year',
		equation: '(1 - reading_share) * (eprx_habit * obligation + eprx_reading_drive)',
		note: { fr: 'Sans obligation ni incitation, l’habitude de 2024 demeure.', en: 'Without obligation or incentive, the habit of 2024 stays.' }
	},
	executed_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des créations qui sont exécutées', en: 'Share of creations that are executed' },
		unit: '1',
		equation: 'reading_share * MIN(1, executing_share + eprx_pioneers)',
		note: {
			fr: 'Quelques officines de l’expérimentation exécutent plus que leur nombre : elles pèsent comme une part fixe des officines.',
			en: 'A few pharmacies of the experiment execute more than their number: they weigh as a fixed share of pharmacies.'
		}
	},
	executed: {
		kind: 'stock',
		label: { fr: 'Ordonnances numériques exécutées', en: 'Electronic prescriptions executed' },
		unit: 'prescription',
		initial: '0',
		inflows: ['execution'],
		outflows: []
	},
	execution: {
		kind: 'flow',
		label: { fr: 'Exécutions', en: 'Executions' },
		unit: 'prescription/year',
		equation: 'creation * executed_share'
	}
};
