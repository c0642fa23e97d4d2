import type { Output, Text } from '../../src/lib/engine/types';
import { PERCENT } from './displays';

const COMMUNITY: Text = { fr: 'médecins libéraux, France', en: 'community doctors, France' };
const REIMBURSED: Text = { fr: 'actes remboursés, France', en: 'reimbursed acts, France' };
const ACTS = { unit: { fr: 'actes par an', en: 'acts a year' } };

/** What the reader sees, in order. */
export const outputs: Record<string, Output> = {
	activity_share_year: {
		label: { fr: 'Part de l’activité en téléconsultation', en: 'Share of activity by teleconsultation' },
		of: 'activity_share',
		read: 'year',
		display: PERCENT,
		scope: COMMUNITY,
		what: {
			fr: 'Téléconsultations des médecins libéraux sur tous leurs actes, douze derniers mois.',
			en: 'Teleconsultations by community doctors over all their acts, last twelve months.'
		}
	},
	doctors_share: {
		label: { fr: 'Médecins libéraux avec au moins un acte dans l’année', en: 'Community doctors with at least one act in the year' },
		of: 'active_share',
		read: 'end',
		display: PERCENT,
		scope: COMMUNITY,
		what: {
			fr: 'Part des médecins ayant fait au moins une téléconsultation en douze mois : une seule suffit.',
			en: 'Share of doctors with at least one teleconsultation in twelve months: one is enough.'
		}
	},
	activity_ceiling: {
		label: { fr: 'Plafond de la part d’activité', en: 'Ceiling of the share of activity' },
		of: 'activity_ceiling',
		read: 'end',
		display: PERCENT,
		scope: COMMUNITY,
		what: {
			fr: 'Ce qu’un médecin peut faire à distance (plafond de la convention ou actes qui s’y prêtent) × la part des médecins qui en font. Aucune part d’activité ne peut le dépasser durablement.',
			en: 'What a doctor can do remotely (cap of the agreement or suitable acts) × the share of doctors who do any. No share of activity can stay above it.'
		},
		minor: true
	},
	acts_year: {
		label: { fr: 'Téléconsultations sur douze mois', en: 'Teleconsultations over twelve months' },
		of: 'all_acts',
		read: 'year',
		display: ACTS,
		scope: REIMBURSED,
		what: {
			fr: 'Tous les actes remboursés : médecins libéraux, plateformes et autres centres.',
			en: 'All reimbursed acts: community doctors, platforms and other centres.'
		}
	},
	acts_month: {
		label: { fr: 'Téléconsultations par mois', en: 'Teleconsultations a month' },
		of: 'all_acts',
		read: 'month',
		display: { unit: { fr: 'actes par mois', en: 'acts a month' } },
		scope: REIMBURSED,
		what: { fr: 'Tous les actes remboursés du mois.', en: 'All reimbursed acts of the month.' },
		minor: true
	},
	gp_acts_year: {
		label: { fr: 'Actes des généralistes', en: 'Acts by general practitioners' },
		of: 'gp_acts',
		read: 'year',
		display: ACTS,
		scope: { fr: 'généralistes libéraux', en: 'community general practitioners' },
		what: { fr: 'Téléconsultations des généralistes libéraux sur douze mois.', en: 'Teleconsultations by community general practitioners over twelve months.' },
		minor: true
	},
	sp_acts_year: {
		label: { fr: 'Actes des autres spécialistes', en: 'Acts by other specialists' },
		of: 'sp_acts',
		read: 'year',
		display: ACTS,
		scope: { fr: 'autres spécialistes libéraux', en: 'other community specialists' },
		what: {
			fr: 'Téléconsultations des autres spécialistes libéraux sur douze mois.',
			en: 'Teleconsultations by other community specialists over twelve months.'
		},
		minor: true
	},
	gp_activity_year: {
		label: { fr: 'Part de l’activité des généralistes', en: 'Share of general practitioners’ activity' },
		of: 'gp_activity_share',
		read: 'year',
		display: PERCENT,
		scope: { fr: 'généralistes libéraux', en: 'community general practitioners' },
		what: {
			fr: 'Téléconsultations des généralistes libéraux sur tous leurs actes, douze derniers mois.',
			en: 'Teleconsultations by community general practitioners over all their acts, last twelve months.'
		},
		minor: true
	},
	sp_activity_year: {
		label: { fr: 'Part de l’activité des autres spécialistes', en: 'Share of other specialists’ activity' },
		of: 'sp_activity_share',
		read: 'year',
		display: PERCENT,
		scope: { fr: 'autres spécialistes libéraux', en: 'other community specialists' },
		what: {
			fr: 'Téléconsultations des autres spécialistes libéraux sur tous leurs actes, douze derniers mois.',
			en: 'Teleconsultations by other community specialists over all their acts, last twelve months.'
		},
		minor: true
	},
	platform_acts_year: {
		label: { fr: 'Actes des plateformes', en: 'Acts by platforms' },
		of: 'platform_acts',
		read: 'year',
		display: ACTS,
		scope: { fr: 'sociétés de téléconsultation', en: 'teleconsultation companies' },
		what: {
			fr: 'Téléconsultations des sociétés de téléconsultation sur douze mois.',
			en: 'Teleconsultations by teleconsultation companies over twelve months.'
		},
		minor: true
	},
	centre_acts_year: {
		label: { fr: 'Actes des autres centres', en: 'Acts by other centres' },
		of: 'centre_acts',
		read: 'year',
		display: ACTS,
		scope: { fr: 'centres de santé hors plateformes', en: 'health centres other than platforms' },
		what: { fr: 'Téléconsultations des autres centres de santé sur douze mois.', en: 'Teleconsultations by other health centres over twelve months.' },
		minor: true
	},
	chronic_year: {
		label: { fr: 'Patients chroniques téléconsultants', en: 'Teleconsulting chronic patients' },
		of: 'chronic_patients',
		read: 'year',
		display: { unit: { fr: 'personnes', en: 'people' } },
		scope: { fr: 'affections de longue durée', en: 'long-term conditions' },
		what: {
			fr: 'Patients chroniques avec au moins une téléconsultation dans l’année. Estimé : aucune mesure officielle trouvée.',
			en: 'Chronic patients with at least one teleconsultation in the year. Estimated: no official measure found.'
		}
	},
	underdense: {
		label: { fr: 'Actes pour les zones sous-denses', en: 'Acts for under-served areas' },
		of: 'underdense_share',
		read: 'end',
		display: PERCENT,
		scope: REIMBURSED,
		what: {
			fr: 'Part des actes donnés à des patients de zones sous-denses, où vivent 17 % des Français.',
			en: 'Share of acts given to patients of under-served areas, home to 17% of the French.'
		}
	},
	hours_year: {
		label: { fr: 'Heures de médecin libérées', en: 'Doctor hours freed' },
		of: 'doctor_hours',
		read: 'year',
		display: { unit: { fr: 'heures par an', en: 'hours a year' } },
		scope: REIMBURSED,
		what: {
			fr: 'Temps gagné sur douze mois, net des visites au cabinet qui suivent. Négatif : temps perdu.',
			en: 'Time saved over twelve months, net of the office visits that follow. Negative: time lost.'
		}
	},
	reimbursed_year: {
		label: { fr: 'Montant remboursé', en: 'Amount reimbursed' },
		of: 'reimbursed',
		read: 'year',
		display: { unit: { fr: 'M€ par an', en: '€M a year' }, factor: 1e-6, digits: 1 },
		scope: REIMBURSED,
		what: { fr: 'Remboursements de l’assurance maladie sur douze mois.', en: 'Reimbursements by health insurance over twelve months.' },
		lower: true,
		minor: true
	}
};
