import type { Variable } from '../../src/lib/engine/types';

/** Acts by channel, and what follows from them. */
export const acts: Record<string, Variable> = {
	patients_able: {
		kind: 'auxiliary',
		label: { fr: 'Part des patients à l’aise avec le numérique', en: 'Share of patients at ease with digital tools' },
		unit: '1',
		equation: 'MIN(1, able_2021 + mediation_effect * people_autonomous / population + (1 - able_2021) * activation_effect * activated_share)',
		note: {
			fr: 'Le niveau mesuré, plus ceux que la médiation rend autonomes et ceux que leur profil Mon espace santé familiarise.',
			en: 'The measured level, plus those whom mediation makes autonomous and those whom their Mon espace santé profile makes familiar.'
		}
	},
	covid_boost: {
		kind: 'auxiliary',
		label: { fr: 'Covid : multiplication des actes par médecin', en: 'Covid: multiplication of acts per doctor' },
		unit: '1',
		equation: '1 + covid_spring_acts * covid_spring + covid_later_acts * covid_later'
	},
	counted_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des téléconsultations que le plafond compte', en: 'Share of teleconsultations that the cap counts' },
		unit: '1',
		equation: 'IF cap_outside_list > 0 THEN outside_list_share ELSE 1'
	},
	possible_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de l’activité d’un médecin qui peut passer à distance', en: 'Share of a doctor’s activity that can go remote' },
		unit: '1',
		equation: 'MIN(suitable_share * patients_able, cap / counted_share)',
		note: {
			fr: 'Le plus petit de deux plafonds : les actes qui s’y prêtent chez des patients qui le peuvent, et la convention.',
			en: 'The lesser of two ceilings: suitable acts for patients able to, and the agreement.'
		}
	},
	gp_limit: {
		kind: 'auxiliary',
		label: { fr: 'Plafond d’actes par généraliste', en: 'Ceiling of acts per general practitioner' },
		unit: 'act/person/year',
		equation: 'possible_share * gp_activity / gp_doctors'
	},
	sp_limit: {
		kind: 'auxiliary',
		label: { fr: 'Plafond d’actes par spécialiste', en: 'Ceiling of acts per specialist' },
		unit: 'act/person/year',
		equation: 'possible_share * sp_activity / sp_doctors'
	},
	gp_wished: {
		kind: 'auxiliary',
		label: { fr: 'Actes voulus par un généraliste installé', en: 'Acts wished by a committed general practitioner' },
		unit: 'act/person/year',
		equation: 'gp_acts_committed * fee_effect'
	},
	sp_wished: {
		kind: 'auxiliary',
		label: { fr: 'Actes voulus par un spécialiste installé', en: 'Acts wished by a committed specialist' },
		unit: 'act/person/year',
		equation: 'gp_acts_committed * sp_acts_ratio * fee_effect'
	},
	gp_acts_each: {
		kind: 'auxiliary',
		label: { fr: 'Actes d’un généraliste installé', en: 'Acts of a committed general practitioner' },
		unit: 'act/person/year',
		equation: 'SAFEDIV(gp_wished * gp_limit, gp_wished + gp_limit)',
		note: {
			fr: 'Plafond souple : il arrête certains médecins avant d’arrêter la moyenne.',
			en: 'A soft ceiling: it stops some doctors before it stops the average.'
		}
	},
	sp_acts_each: {
		kind: 'auxiliary',
		label: { fr: 'Actes d’un spécialiste installé', en: 'Acts of a committed specialist' },
		unit: 'act/person/year',
		equation: 'SAFEDIV(sp_wished * sp_limit, sp_wished + sp_limit)'
	},
	gp_acts: {
		kind: 'flow',
		label: { fr: 'Téléconsultations des généralistes libéraux', en: 'Teleconsultations by community general practitioners' },
		unit: 'act/year',
		equation: '(gp_committed + gp_occasional * occasional_ratio) * gp_acts_each * covid_boost'
	},
	sp_acts: {
		kind: 'flow',
		label: { fr: 'Téléconsultations des autres spécialistes libéraux', en: 'Teleconsultations by other community specialists' },
		unit: 'act/year',
		equation: '(sp_committed + sp_occasional * occasional_ratio) * sp_acts_each * covid_boost'
	},
	platform_rate: {
		kind: 'stock',
		label: { fr: 'Rythme annuel des plateformes', en: 'Yearly rhythm of platforms' },
		unit: 'act/year',
		initial: 'platform_2019',
		inflows: ['platform_growth_flow'],
		outflows: []
	},
	platform_ceiling: {
		kind: 'auxiliary',
		label: { fr: 'Plafond des plateformes', en: 'Ceiling of platforms' },
		unit: 'act/year',
		equation:
			'platform_market * (1 + sas_shift * sas_coverage) * (1 + platform_widening * MAX(0, TIME - facts_end)) * platform_capacity * (patients_able / patients_able_2021) + assisted_sites * acts_per_site'
	},
	platform_growth_flow: {
		kind: 'flow',
		label: { fr: 'Croissance des plateformes', en: 'Growth of platforms' },
		unit: 'act/year/year',
		equation: 'platform_growth * platform_rate * MAX(-1, 1 - platform_rate / platform_ceiling)'
	},
	platform_acts: {
		kind: 'flow',
		label: { fr: 'Téléconsultations des plateformes', en: 'Teleconsultations by platforms' },
		unit: 'act/year',
		equation: 'platform_rate'
	},
	centre_acts: {
		kind: 'flow',
		label: { fr: 'Téléconsultations des autres centres de santé', en: 'Teleconsultations by other health centres' },
		unit: 'act/year',
		equation: 'centre_acts_per_user * users * covid_centre'
	},
	covid_centre: {
		kind: 'auxiliary',
		label: { fr: 'Covid : multiplication dans les centres', en: 'Covid: multiplication in centres' },
		unit: '1',
		equation: '1 + covid_later_acts * (covid_spring + covid_later)'
	},
	all_acts: {
		kind: 'flow',
		label: { fr: 'Téléconsultations, toutes', en: 'Teleconsultations, all' },
		unit: 'act/year',
		equation: 'gp_acts + sp_acts + platform_acts + centre_acts'
	},
	health_centre_acts: {
		kind: 'flow',
		label: { fr: 'Téléconsultations des centres de santé, plateformes comprises', en: 'Teleconsultations by health centres, platforms included' },
		unit: 'act/year',
		equation: 'platform_acts + centre_acts'
	},
	platform_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des plateformes dans les actes', en: 'Platforms’ share of acts' },
		unit: '1',
		equation: 'SAFEDIV(platform_acts, all_acts)'
	},
	gp_activity_share: {
		kind: 'flow',
		label: { fr: 'Part de l’activité des généralistes', en: 'Share of general practitioners’ activity' },
		unit: '1/year',
		equation: 'gp_acts / gp_activity / counting_year'
	},
	sp_activity_share: {
		kind: 'flow',
		label: { fr: 'Part de l’activité des autres spécialistes', en: 'Share of other specialists’ activity' },
		unit: '1/year',
		equation: 'sp_acts / sp_activity / counting_year'
	},
	activity_share: {
		kind: 'flow',
		label: { fr: 'Part de l’activité des médecins libéraux', en: 'Share of community doctors’ activity' },
		unit: '1/year',
		equation: '(gp_acts + sp_acts) / (gp_activity + sp_activity) / counting_year'
	},
	activity_ceiling: {
		kind: 'auxiliary',
		label: { fr: 'Plafond de la part d’activité', en: 'Ceiling of the share of activity' },
		unit: '1',
		equation: 'MIN(1, possible_share) * active_share',
		note: {
			fr: 'Ce que donnerait chaque médecin pratiquant s’il allait au bout de ce qui lui est permis et possible.',
			en: 'What would result if every practising doctor went as far as allowed and possible.'
		}
	},
	underdense_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des actes pour des patients de zones sous-denses', en: 'Share of acts for patients of under-served areas' },
		unit: '1',
		equation: 'SAFEDIV(platform_acts * platform_underdense + (gp_acts + sp_acts + centre_acts) * doctors_underdense, all_acts)'
	},
	chronic_patients: {
		kind: 'flow',
		label: { fr: 'Patients chroniques avec au moins un acte à distance', en: 'Chronic patients with at least one remote act' },
		unit: 'person/year',
		equation: 'MIN(ald_patients / counting_year, all_acts * ald_share / acts_per_chronic_patient)'
	},
	doctor_hours: {
		kind: 'flow',
		label: { fr: 'Heures de médecin libérées', en: 'Doctor hours freed' },
		unit: 'hour/year',
		equation: 'all_acts * (visit_time - remote_time - followup_share * visit_time)',
		note: {
			fr: 'Négatif quand les actes à distance en entraînent trop d’autres au cabinet.',
			en: 'Negative when remote acts lead to too many office visits.'
		}
	},
	reimbursed: {
		kind: 'flow',
		label: { fr: 'Montant remboursé', en: 'Amount reimbursed' },
		unit: 'EUR/year',
		equation: 'all_acts * office_fee * fee_ratio * reimbursed_share'
	}
};
