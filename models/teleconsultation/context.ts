import type { Parameter } from '../../src/lib/engine/types';
import { ACTS, ACTS_A_YEAR, DOCTORS, MILLION_ACTS_A_YEAR, MINUTES, PERCENT } from './displays';

/** Numbers, activity, patients and prices around teleconsultation. */
export const context: Record<string, Parameter> = {
	counting_year: {
		label: { fr: 'Une année', en: 'One year' },
		what: { fr: 'Période sur laquelle la Cnam compte « au moins un acte ».', en: 'Period over which “at least one act” is counted.' },
		unit: 'year',
		display: { unit: { fr: 'an', en: 'year' } },
		distribution: { kind: 'fixed', value: 1 },
		basis: 'derived',
		source: 'moniteur_ccomptes',
		quote: 'en 2023, ils étaient seulement 36 %, contre 58 % en 2021, à avoir facturé au moins une téléconsultation',
		range: { fr: 'Définition.', en: 'Definition.' }
	},
	facts_end: {
		label: { fr: 'Fin des faits', en: 'End of the facts' },
		what: { fr: 'Date après laquelle le plafond des plateformes peut s’élargir.', en: 'Date after which the platforms’ ceiling may widen.' },
		unit: 'year',
		display: { unit: { fr: 'année', en: 'year' }, digits: 1 },
		distribution: { kind: 'fixed', value: 2025.5 },
		basis: 'assumption',
		note: { fr: 'Les faits du registre s’arrêtent au 30 juin 2025.', en: 'The facts of the register stop on 30 June 2025.' },
		range: { fr: 'Convention du modèle.', en: 'Convention of the model.' }
	},
	gp_doctors: {
		label: { fr: 'Généralistes libéraux', en: 'Community general practitioners' },
		what: { fr: 'Nombre de généralistes libéraux, supposé constant.', en: 'Number of community general practitioners, taken as constant.' },
		unit: 'person',
		display: DOCTORS,
		distribution: { kind: 'fixed', value: 55546 },
		basis: 'measured',
		source: 'ameli_data2024',
		quote: '2024, Ensemble des médecins généralistes, FRANCE, tout département, effectif 55546, densité 81.0',
		range: { fr: 'Compte de 2024 ; la tendance est de −0,5 à +1 % par an.', en: 'Count of 2024; the trend is −0.5 to +1% a year.' }
	},
	sp_doctors: {
		label: { fr: 'Autres spécialistes libéraux', en: 'Other community specialists' },
		what: { fr: 'Médecins libéraux moins généralistes.', en: 'Community doctors less general practitioners.' },
		unit: 'person',
		display: DOCTORS,
		distribution: { kind: 'fixed', value: 56613 },
		basis: 'derived',
		source: 'ameli_data2024',
		quote: '2024, Ensemble des médecins, FRANCE, tout département, effectif 112159, densité 163.5',
		range: { fr: '112 159 médecins libéraux moins 55 546 généralistes.', en: '112,159 community doctors less 55,546 general practitioners.' }
	},
	gp_activity: {
		label: { fr: 'Activité des généralistes', en: 'Activity of general practitioners' },
		what: { fr: 'Actes par an des généralistes libéraux, tous modes.', en: 'Acts a year of community general practitioners, all modes.' },
		unit: 'act/year',
		display: MILLION_ACTS_A_YEAR,
		distribution: { kind: 'fixed', value: 249.5e6 },
		basis: 'derived',
		source: 'qdm_ccomptes2025',
		quote: '229 millions de consultations physiques, 15 millions de visites et seulement 5,5 millions de téléconsultations',
		range: { fr: 'Somme de 2023 : 229 + 15 + 5,5 millions.', en: 'Sum of 2023: 229 + 15 + 5.5 million.' }
	},
	sp_activity: {
		label: { fr: 'Activité des autres spécialistes', en: 'Activity of other specialists' },
		what: {
			fr: 'Actes par an des autres spécialistes libéraux pouvant être comparés à une téléconsultation.',
			en: 'Acts a year of other community specialists that compare with a teleconsultation.'
		},
		unit: 'act/year',
		display: MILLION_ACTS_A_YEAR,
		distribution: { kind: 'triangular', low: 65e6, mode: 90e6, high: 130e6 },
		basis: 'derived',
		source: 'qdm_ccomptes2025',
		quote: 'la part des téléconsultations est passée de 3,6 % à 2,1 % de l’activité',
		range: {
			fr: '1,8 à 2,6 millions d’actes à distance en 2023, divisés par 2,1 % de l’activité.',
			en: '1.8 to 2.6 million remote acts in 2023, divided by 2.1% of activity.'
		}
	},
	suitable_share: {
		label: { fr: 'Actes qui se prêtent à la distance', en: 'Acts suited to remote care' },
		what: { fr: 'Part des consultations qui peuvent cliniquement se faire à distance.', en: 'Share of consultations that can clinically be remote.' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.15, mode: 0.35, high: 0.6 },
		shown: true,
		bounds: [0.05, 0.9],
		basis: 'assumption',
		range: { fr: 'Aucune mesure française trouvée ; la plage est la nôtre.', en: 'No French measure found; the range is ours.' }
	},
	outside_list_share: {
		label: { fr: 'Actes comptés par le plafond', en: 'Acts that the cap counts' },
		what: {
			fr: 'Part des téléconsultations d’un médecin données à des patients dont il n’est pas le médecin traitant : depuis 2024, elles seules comptent.',
			en: 'Share of a doctor’s teleconsultations for patients of whom they are not the regular doctor: since 2024, only these count.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.2, mode: 0.5, high: 0.8 },
		shown: true,
		bounds: [0.05, 1],
		basis: 'assumption',
		range: { fr: 'Aucune mesure trouvée ; la plage est la nôtre.', en: 'No measure found; the range is ours.' }
	},
	patients_able_2021: {
		label: { fr: 'Patients à l’aise en 2021', en: 'Patients at ease in 2021' },
		what: {
			fr: 'Part de la population hors illectronisme, base du plafond des plateformes.',
			en: 'Share of the population not digitally excluded, base of the platforms’ ceiling.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'fixed', value: 0.85 },
		basis: 'measured',
		source: 'insee_ip1953',
		quote: 'En 2021, 15,4 % des personnes de 15 ans ou plus résidant en France sont en situation d’illectronisme',
		range: { fr: '100 % moins 15 % d’illectronisme.', en: '100% less 15% digitally excluded.' }
	},
	mediation_effect: {
		label: { fr: 'Effet de la médiation sur les patients', en: 'Effect of mediation on patients' },
		what: {
			fr: 'Part des personnes rendues autonomes par la médiation qui deviennent des patients pouvant téléconsulter. À zéro, les deux modèles sont séparés.',
			en: 'Share of the people made autonomous by mediation who become patients able to teleconsult. At zero, the two models are apart.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 1 },
		shown: true,
		bounds: [0, 1],
		basis: 'assumption',
		range: { fr: 'De personne à toutes : aucune mesure trouvée.', en: 'From none to all of them: no measure found.' }
	},
	activation_effect: {
		label: { fr: 'Effet de Mon espace santé sur les patients', en: 'Effect of Mon espace santé on patients' },
		what: {
			fr: 'Parmi les personnes mal à l’aise avec le numérique qui ont activé leur profil, part de celles qui peuvent alors téléconsulter. À zéro, les deux modèles sont séparés.',
			en: 'Among people ill at ease with digital tools who activated their profile, share of those who can then teleconsult. At zero, the two models are apart.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.3 },
		shown: true,
		bounds: [0, 1],
		basis: 'assumption',
		range: { fr: 'De personne à trois sur dix : aucune mesure trouvée.', en: 'From none to three in ten: no measure found.' }
	},
	training_link: {
		label: { fr: 'Formations au numérique qui préparent à téléconsulter', en: 'Digital training that prepares for teleconsultation' },
		what: {
			fr: 'Part des professionnels formés au numérique en santé, chaque année, qui le sont aussi à la téléconsultation. À zéro, les deux modèles sont séparés.',
			en: 'Share of the professionals trained in digital health, each year, who are trained in teleconsultation too. At zero, the two models are apart.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 1 },
		shown: true,
		bounds: [0, 1],
		basis: 'assumption',
		range: { fr: 'D’aucune à toutes : le contenu des formations n’est pas publié.', en: 'From none to all of them: the content of courses is not published.' }
	},
	sas_shift: {
		label: { fr: 'Effet de l’accès aux soins sur les plateformes', en: 'Effect of access-to-care services on platforms' },
		what: {
			fr: 'Demande de plus (ou de moins) pour les plateformes quand toute la population est couverte par un service d’accès aux soins, qui oriente aussi vers un médecin proche. À zéro, les deux modèles sont séparés.',
			en: 'More (or less) demand for platforms once the whole population is covered by an access-to-care service, which also directs to a doctor nearby. At zero, the two models are apart.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: -0.2, high: 0.2 },
		shown: true,
		bounds: [-0.5, 0.5],
		basis: 'assumption',
		range: {
			fr: 'D’un cinquième de moins à un cinquième de plus : le sens même n’est pas connu.',
			en: 'From a fifth less to a fifth more: even the direction is unknown.'
		}
	},
	population: {
		label: { fr: 'Population', en: 'Population' },
		what: { fr: 'Habitants de la France, tenus constants.', en: 'Inhabitants of France, held constant.' },
		unit: 'person',
		display: { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 },
		distribution: { kind: 'fixed', value: 68_042_591 },
		basis: 'measured',
		source: 'insee_estpop_gca2023',
		range: { fr: 'Estimation au 1er janvier 2023.', en: 'Estimate on 1 January 2023.' }
	},
	acts_per_site: {
		label: { fr: 'Actes par site équipé', en: 'Acts per equipped site' },
		what: {
			fr: 'Téléconsultations assistées par an et par pharmacie, cabinet infirmier ou cabine.',
			en: 'Assisted teleconsultations a year per pharmacy, nurse practice or booth.'
		},
		unit: 'act/site/year',
		display: ACTS_A_YEAR,
		distribution: { kind: 'triangular', low: 60, mode: 150, high: 350 },
		shown: true,
		bounds: [0, 800],
		basis: 'derived',
		source: 'qdpharm_ccomptes',
		quote: 'En 2023, elles représentaient 7 % des téléconsultations totales et 0,2 % de l’ensemble des consultations réalisées',
		range: {
			fr: '7 % de 11,7 millions d’actes, sur environ 5 600 officines : 146 par an.',
			en: '7% of 11.7 million acts, over about 5,600 pharmacies: 146 a year.'
		}
	},
	doctors_underdense: {
		label: { fr: 'Patients de zones sous-denses chez les médecins', en: 'Patients of under-served areas with doctors' },
		what: {
			fr: 'Part des téléconsultations de médecins libéraux et de centres données à ces patients.',
			en: 'Share of teleconsultations by community doctors and centres given to these patients.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.08, mode: 0.11, high: 0.173 },
		basis: 'derived',
		source: 'echos_t360',
		quote: 'habiter des territoires sous-médicalisés (25,1 % de l’échantillon, contre 17,3 % en population générale)',
		range: {
			fr: '17,3 % de la population, corrigés du recul observé en zone rurale (18 % des actes pour 28 % des habitants).',
			en: '17.3% of the population, corrected by the gap seen in rural areas (18% of acts for 28% of inhabitants).'
		}
	},
	ald_patients: {
		label: { fr: 'Patients chroniques (ALD)', en: 'Chronic patients (ALD)' },
		what: { fr: 'Personnes en affection de longue durée, régime général.', en: 'People with a long-term condition, general scheme.' },
		unit: 'person',
		display: { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 },
		distribution: { kind: 'fixed', value: 11.7e6 },
		basis: 'measured',
		source: 'repss_ald',
		quote: 'En 2021, 11,7 millions de personnes (régime général) étaient prises en charges pour affection liste (11,6 en 2020)',
		range: { fr: 'Compte de 2021.', en: 'Count of 2021.' }
	},
	ald_share: {
		label: { fr: 'Part des actes donnés à des patients chroniques', en: 'Share of acts given to chronic patients' },
		what: {
			fr: 'Part des téléconsultations au bénéfice de patients en affection de longue durée.',
			en: 'Share of teleconsultations for patients with a long-term condition.'
		},
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.17, mode: 0.25, high: 0.32 },
		shown: true,
		bounds: [0.05, 0.6],
		basis: 'measured',
		source: 'labo_tlc2019',
		quote: '27 % des téléconsultations facturées concernaient des patients en affection longue durée (ALD)',
		range: { fr: '27 % en 2018-2019, sur 60 000 actes ; aujourd’hui inconnue.', en: '27% in 2018-2019, on 60,000 acts; unknown today.' }
	},
	acts_per_chronic_patient: {
		label: { fr: 'Actes par patient chronique téléconsultant', en: 'Acts per teleconsulting chronic patient' },
		what: { fr: 'Téléconsultations par an de ceux qui en ont au moins une.', en: 'Teleconsultations a year of those who have at least one.' },
		unit: 'act/person',
		display: { ...ACTS, digits: 1 },
		distribution: { kind: 'triangular', low: 1.3, mode: 2.5, high: 5 },
		shown: true,
		bounds: [1, 8],
		basis: 'assumption',
		range: {
			fr: 'Aucune mesure : 8 % des malades chroniques d’un panel, soit 0,9 million, donnent environ 3.',
			en: 'No measure: 8% of chronic patients in a panel, 0.9 million, gives about 3.'
		}
	},
	visit_time: {
		label: { fr: 'Durée d’une consultation au cabinet', en: 'Length of an office visit' },
		what: { fr: 'Minutes de médecin par consultation.', en: 'Doctor minutes per consultation.' },
		unit: 'hour/act',
		display: MINUTES,
		distribution: { kind: 'triangular', low: 0.25, mode: 0.3, high: 0.34 },
		basis: 'measured',
		source: 'echos_t360',
		quote: '(un peu plus de 10 minutes, contre 18 minutes)',
		range: { fr: '18 minutes mesurées ; 15 à 20 supposées.', en: '18 minutes measured; 15 to 20 assumed.' }
	},
	remote_time: {
		label: { fr: 'Durée d’une téléconsultation', en: 'Length of a teleconsultation' },
		what: { fr: 'Minutes de médecin par téléconsultation.', en: 'Doctor minutes per teleconsultation.' },
		unit: 'hour/act',
		display: MINUTES,
		distribution: { kind: 'triangular', low: 0.13, mode: 0.17, high: 0.21 },
		basis: 'measured',
		source: 'echos_t360',
		quote: '(un peu plus de 10 minutes, contre 18 minutes)',
		range: { fr: '10 minutes mesurées chez des plateformes ; 8 à 12 supposées.', en: '10 minutes measured with platforms; 8 to 12 assumed.' }
	},
	followup_share: {
		label: { fr: 'Actes suivis d’une visite', en: 'Acts followed by a visit' },
		what: { fr: 'Part des téléconsultations qui obligent à consulter ensuite au cabinet.', en: 'Share of teleconsultations that then need an office visit.' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.08, mode: 0.2, high: 0.42 },
		shown: true,
		bounds: [0, 0.8],
		basis: 'assumption',
		range: { fr: '10 à 40 % ; aucune mesure française trouvée.', en: '10 to 40%; no French measure found.' }
	},
	reimbursed_share: {
		label: { fr: 'Part remboursée', en: 'Share reimbursed' },
		what: { fr: 'Part du tarif que l’assurance maladie rembourse, en moyenne.', en: 'Share of the fee that health insurance reimburses, on average.' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.75, mode: 0.91, high: 1.1 },
		basis: 'derived',
		source: 'hospitalia_ccomptes',
		quote: 'l’assurance maladie a remboursé 266 M€ d’actes à distance, soit 3 % des remboursements de l’ensemble des consultations (8,1 Md€)',
		range: {
			fr: '266 M€ pour 11,7 millions d’actes en 2023, soit 22,7 € par acte sur 25 € (91 %). Le chiffre de 2024 (420 M€) a un autre périmètre.',
			en: '€266M for 11.7 million acts in 2023, €22.7 an act out of €25 (91%). The 2024 figure (€420M) has another scope.'
		}
	}
};
