import type { Variable } from '../../src/lib/engine/types';

/**
 * The equations, in the order in which one would explain them: what may be sent, what is rolled out, what holds it back, what is sent, what
 * has been received. Every producer sends its ceiling (documents a year that may be sent, at the level of 1 January 2024) × the growth of
 * that potential × its roll-out × the factors that a decision moves, which are worth 1 in the past.
 */
export const variables = {
	// What may be sent: one index for all producers, 1 on 1 January 2024.
	growth_left: {
		kind: 'auxiliary',
		label: { fr: 'Part restante du rythme d’ouverture', en: 'Share left of the pace of opening' },
		unit: '1',
		equation: 'EXP(-MAX(0, TIME - reference_date) / growth_fade)'
	},
	drift_rate: {
		kind: 'auxiliary',
		label: { fr: 'Dérive de l’année', en: 'Drift of the year' },
		unit: '1/year',
		equation:
			'(LN(drift_2024) * year_2024 + LN(drift_2025) * year_2025 + LN(drift_2026) * year_2026 + LN(drift_2027) * year_2027 + LN(drift_2028) * year_2028 + LN(drift_2029) * year_2029 + LN(drift_2030) * year_2030 + LN(drift_2031) * year_2031 + LN(drift_2032) * year_2032) / one_year',
		note: {
			fr: 'Un facteur par an, tiré au sort et neutre en médiane : ce que la structure ne sait pas.',
			en: 'One factor a year, drawn at random and neutral at the median: what the structure does not know.'
		}
	},
	potential: {
		kind: 'stock',
		label: { fr: 'Documents susceptibles d’être envoyés (indice)', en: 'Documents that may be sent (index)' },
		unit: '1',
		initial: 'EXP(-ceiling_growth * (reference_date - TIME))',
		inflows: ['potential_growth'],
		outflows: [],
		note: {
			fr: '1 au 1er janvier 2024. Nouveaux types de documents et nouveaux producteurs l’élèvent : les plafonds restent ouverts.',
			en: '1 on 1 January 2024. New types of documents and new producers raise it: the ceilings stay open.'
		}
	},
	potential_growth: {
		kind: 'flow',
		label: { fr: 'Ouverture à de nouveaux documents', en: 'Opening to new documents' },
		unit: '1/year',
		equation: 'potential * (ceiling_growth * growth_left + drift_rate)'
	},

	// Roll-out of the first wave of Ségur software, by producer: a logistic curve each.
	biology_rollout: {
		kind: 'auxiliary',
		label: { fr: 'Déploiement, biologie', en: 'Roll-out, biology' },
		unit: '1',
		equation: '1 / (1 + EXP(-biology_pace * (TIME - biology_midpoint)))'
	},
	city_rollout: {
		kind: 'auxiliary',
		label: { fr: 'Déploiement, médecine de ville', en: 'Roll-out, community doctors' },
		unit: '1',
		equation: '1 / (1 + EXP(-city_pace * (TIME - city_midpoint)))'
	},
	hospital_rollout: {
		kind: 'auxiliary',
		label: { fr: 'Déploiement, hôpitaux', en: 'Roll-out, hospitals' },
		unit: '1',
		equation: '1 / (1 + EXP(-hospital_pace * (TIME - hospital_midpoint)))'
	},
	imaging_rollout: {
		kind: 'auxiliary',
		label: { fr: 'Déploiement, radiologie', en: 'Roll-out, radiology' },
		unit: '1',
		equation: '1 / (1 + EXP(-imaging_pace * (TIME - imaging_midpoint)))'
	},
	pharmacy_rollout: {
		kind: 'auxiliary',
		label: { fr: 'Déploiement, pharmacies', en: 'Roll-out, pharmacies' },
		unit: '1',
		equation: '1 / (1 + EXP(-pharmacy_pace * (TIME - pharmacy_midpoint)))'
	},

	// The second wave: common to community doctors, hospitals and radiology.
	segur2_date: {
		kind: 'auxiliary',
		label: { fr: 'Début effectif de la vague 2', en: 'Actual start of wave 2' },
		unit: 'year',
		equation: 'segur2_plan + segur2_delay + segur2_slip'
	},
	segur2_open: {
		kind: 'auxiliary',
		label: { fr: 'Vague 2 ouverte', en: 'Wave 2 open' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - segur2_date) / segur2_ramp))'
	},
	segur2_equipped: {
		kind: 'stock',
		label: { fr: 'Sites équipés de la vague 2', en: 'Sites equipped with wave 2' },
		unit: '1',
		initial: '0',
		inflows: ['segur2_rollout'],
		outflows: []
	},
	segur2_rollout: {
		kind: 'flow',
		label: { fr: 'Équipement de la vague 2', en: 'Equipment with wave 2' },
		unit: '1/year',
		equation: 'segur2_pace * segur2_realized * segur2_open * (1 - segur2_equipped)',
		note: { fr: 'Chaque année, une part des sites encore à équiper.', en: 'Each year, a share of the sites still to be equipped.' }
	},

	// What holds documents back: 1 as long as no lever moves.
	identity_factor: {
		kind: 'auxiliary',
		label: { fr: 'Effet de l’identité qualifiée', en: 'Effect of qualified identity' },
		unit: '1',
		equation: '1 + identity_effect * (identity_qualified / INIT(identity_qualified) - 1)'
	},
	trust_factor: {
		kind: 'auxiliary',
		label: { fr: 'Effet de la confiance', en: 'Effect of trust' },
		unit: '1',
		equation: '(1 - opposition) / (1 - INIT(opposition))'
	},
	incentive_factor: {
		kind: 'auxiliary',
		label: { fr: 'Effet des incitations à l’envoi', en: 'Effect of incentives to send' },
		unit: '1',
		equation: '(1 + incentive_gain * city_incentive) / (1 + incentive_gain * INIT(city_incentive))'
	},
	identified_share: {
		kind: 'auxiliary',
		label: { fr: 'Documents d’hôpital qui trouvent leur dossier', en: 'Hospital documents that find their record' },
		unit: '1',
		equation: '1 - identity_link * (1 - ins_qualified)',
		note: { fr: 'Sans identité qualifiée, le document ne trouve pas son dossier.', en: 'Without a qualified identity, the document does not find its record.' }
	},
	training_factor: {
		kind: 'auxiliary',
		label: { fr: 'Effet de la formation des professionnels', en: 'Effect of training professionals' },
		unit: '1',
		equation: '1 + training_gain * professionals_trained'
	},
	hospital_factor: {
		kind: 'auxiliary',
		label: { fr: 'Effet de l’envoi par les hôpitaux', en: 'Effect of sending by hospitals' },
		unit: '1',
		equation: 'hospital_sending / INIT(hospital_sending) * identified_share',
		note: { fr: 'Ce que l’hôpital envoie, et qui trouve son dossier.', en: 'What hospitals send, and that finds its record.' }
	},
	social_use: {
		kind: 'stock',
		label: { fr: 'Établissements médico-sociaux qui envoient', en: 'Social-care homes and services that send' },
		unit: '1',
		initial: '0',
		inflows: ['social_uptake'],
		outflows: []
	},
	social_uptake: {
		kind: 'flow',
		label: { fr: 'Entrée dans l’usage, médico-social', en: 'Uptake, social care' },
		unit: '1/year',
		equation: '(social_equipped - social_use) / social_lag',
		note: { fr: 'L’usage suit l’équipement avec retard.', en: 'Use follows equipment with a lag.' }
	},
	month_factor: {
		kind: 'auxiliary',
		label: { fr: 'Potentiel, saison et confiance', en: 'Potential, season and trust' },
		unit: '1',
		equation: 'potential * season * trust_factor * service_open'
	},

	// What is sent, by producer.
	biology_sent: {
		kind: 'flow',
		label: { fr: 'Documents de biologie', en: 'Biology documents' },
		unit: 'document/year',
		equation: 'biology_ceiling * biology_rollout * month_factor * identity_factor * (1 - strike_effect * biology_strike)'
	},
	city_sent: {
		kind: 'flow',
		label: { fr: 'Documents de médecine de ville', en: 'Documents of community doctors' },
		unit: 'document/year',
		equation: 'city_ceiling * city_rollout * month_factor * identity_factor * incentive_factor * training_factor * (1 + segur2_gain_city * segur2_equipped)'
	},
	hospital_sent: {
		kind: 'flow',
		label: { fr: 'Documents des hôpitaux', en: 'Hospital documents' },
		unit: 'document/year',
		equation: 'hospital_ceiling * hospital_rollout * month_factor * hospital_factor * (1 + segur2_gain_sites * segur2_equipped)'
	},
	imaging_sent: {
		kind: 'flow',
		label: { fr: 'Documents de radiologie', en: 'Radiology documents' },
		unit: 'document/year',
		equation: 'imaging_ceiling * imaging_rollout * month_factor * identity_factor * (1 + segur2_gain_sites * segur2_equipped)'
	},
	pharmacy_sent: {
		kind: 'flow',
		label: { fr: 'Documents des pharmacies', en: 'Pharmacy documents' },
		unit: 'document/year',
		equation: 'pharmacy_ceiling * pharmacy_rollout * month_factor * identity_factor'
	},
	social_sent: {
		kind: 'flow',
		label: { fr: 'Documents du médico-social', en: 'Social-care documents' },
		unit: 'document/year',
		equation: 'social_ceiling * social_use * month_factor * identity_factor',
		note: {
			fr: 'Aucune mesure : part de zéro, sous hypothèse.',
			en: 'Never measured: starts from zero, on assumption.'
		}
	},
	all_sent: {
		kind: 'flow',
		label: { fr: 'Documents envoyés, tous producteurs', en: 'Documents sent, all producers' },
		unit: 'document/year',
		equation: 'biology_sent + city_sent + hospital_sent + imaging_sent + pharmacy_sent + social_sent'
	},

	// What has been sent and received.
	documents_sent: {
		kind: 'stock',
		label: { fr: 'Documents cumulés depuis février 2022', en: 'Documents accumulated since February 2022' },
		unit: 'document',
		initial: '0',
		inflows: ['all_sent'],
		outflows: []
	},
	ratio_to_year_before: {
		kind: 'auxiliary',
		label: { fr: 'Documents du moment, rapportés à ceux d’un an plus tôt', en: 'Documents of the moment, over those of a year earlier' },
		unit: '1',
		equation: 'SAFEDIV(all_sent / season, DELAY(all_sent / season, one_year, 0), 1)'
	},
	biology_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de la biologie', en: 'Share of biology' },
		unit: '1',
		equation: 'SAFEDIV(biology_sent, all_sent)'
	},
	city_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de la médecine de ville', en: 'Share of community doctors' },
		unit: '1',
		equation: 'SAFEDIV(city_sent, all_sent)'
	},
	hospital_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des hôpitaux', en: 'Share of hospitals' },
		unit: '1',
		equation: 'SAFEDIV(hospital_sent, all_sent)'
	},
	imaging_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de la radiologie', en: 'Share of radiology' },
		unit: '1',
		equation: 'SAFEDIV(imaging_sent, all_sent)'
	},
	pharmacy_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des pharmacies', en: 'Share of pharmacies' },
		unit: '1',
		equation: 'SAFEDIV(pharmacy_sent, all_sent)'
	},
	profiles_open: {
		kind: 'auxiliary',
		label: { fr: 'Profils ouverts', en: 'Open profiles' },
		unit: 'person',
		equation: 'opened_profiles * trust_factor'
	},
	recent_sent: {
		kind: 'auxiliary',
		label: { fr: 'Documents récents, ramenés à l’année', en: 'Recent documents, per year' },
		unit: 'document/year',
		equation: 'SMTH1(all_sent, reach_memory, 0)',
		note: {
			fr: 'Lissage dont l’ancienneté moyenne est celle des douze derniers mois : six mois.',
			en: 'A smoothing whose mean age is that of the last twelve months: six months.'
		}
	},
	recent_per_opened: {
		kind: 'auxiliary',
		label: { fr: 'Documents récents par profil ouvert', en: 'Recent documents per open profile' },
		unit: 'document/person/year',
		equation: 'SAFEDIV(recent_sent, profiles_open)'
	},
	recent_per_activated: {
		kind: 'auxiliary',
		label: { fr: 'Documents récents par profil activé', en: 'Recent documents per activated profile' },
		unit: 'document/person/year',
		equation: 'SAFEDIV(recent_sent, activated_profiles)'
	},
	people_reached: {
		kind: 'auxiliary',
		label: { fr: 'Personnes ayant reçu un document dans l’année', en: 'People who received a document within the year' },
		unit: 'person',
		equation: 'profiles_open * (1 - EXP(-reach * recent_per_opened * one_year))',
		note: {
			fr: 'Plus il y a de documents par personne, moins le suivant touche une personne nouvelle.',
			en: 'The more documents per person, the less the next one reaches a new person.'
		}
	},
	reached_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de la population ayant reçu un document dans l’année', en: 'Share of the population that received a document within the year' },
		unit: '1',
		equation: 'people_reached / population'
	},
	storage: {
		kind: 'auxiliary',
		label: { fr: 'Volume stocké', en: 'Stored volume' },
		unit: 'megabyte',
		equation: 'documents_sent * document_size'
	}
} as const satisfies Readonly<Record<string, Variable>>;
