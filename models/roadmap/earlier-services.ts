import type { Closed } from './types';

/** Earlier objectives about shared services: records, documents, prescriptions, cards, identities, directory. */
export const earlierServices: readonly Closed[] = [
	{
		id: 'earlier_records_2018',
		label: { fr: '2,3 millions de dossiers médicaux partagés fin 2018', en: '2.3 million shared medical records by end 2018' },
		deadline: '2018-12',
		source: 'lqm_dmp2018',
		quote: "dépassant déjà l'objectif fixé par la CNAM de 2,3 millions de DMP ouverts « en fin d'année 2018 »",
		outcome: {
			reached: 'yes',
			told: { fr: 'Tenu : trois millions mi-décembre 2018.', en: 'Kept: three million in mid-December 2018.' },
			source: 'lqm_dmp2018',
			quote: 'trois millions de Français ont créé leur dossier'
		},
		rows: ['L_DMP_2018']
	},
	{
		id: 'earlier_records_2020',
		label: { fr: '20 millions de dossiers fin 2020', en: '20 million records by end 2020' },
		deadline: '2020-12',
		source: 'parisien_2020',
		quote: 'Fin 2019 nous étions à 8,5 millions, nous devions être à 20 millions fin 2020',
		outcome: {
			reached: 'no',
			told: {
				fr: 'Moins de la moitié : 9,3 millions en juin 2020, un million de plus en six mois. Chacun devait demander son dossier.',
				en: 'Less than half: 9.3 million in June 2020, a million more in six months. Each person had to ask for the record.'
			},
			source: 'seed-cns3',
			quote: 'Au 9 juin 2020, 9,3 M de DMP étaient créés (contre 8,4 M en décembre 2019)'
		},
		rows: ['L_DMP_2020']
	},
	{
		id: 'earlier_records_2022',
		label: { fr: '40 millions de dossiers fin 2022', en: '40 million records by end 2022' },
		deadline: '2022-12',
		source: 'lqm_dmp2018',
		quote: "l'assurance-maladie vise 40 millions dossiers en 2022",
		outcome: {
			reached: 'no',
			told: {
				fr: 'À règle égale, manqué : 7,9 millions de personnes ont activé le leur en février 2023. À la lettre, dépassé par une nouvelle règle : ouverts d’office, ils sont 65 millions.',
				en: 'Under the same rule, missed: 7.9 million people had activated theirs in February 2023. To the letter, passed by a new rule: opened by default, there are 65 million.'
			},
			source: 'lesechos_2023',
			quote: '65,7 millions de comptes ont ainsi été créés par l’Assurance maladie mais seulement 12 % d’entre eux, soit 7,9 millions, ont été activés'
		},
		target: { model: 'activation', id: 'records_2022' },
		rows: ['L_DMP_40M_2022']
	},
	{
		id: 'earlier_optout',
		label: { fr: 'Dossier créé d’office à partir de janvier 2022', en: 'Record created by default from January 2022' },
		deadline: '2022-01',
		source: 'seed-cns3',
		quote: 'est prévue la préparation de l’opt-out du DMP en lien avec l’Espace numérique de santé (ENS) pour janvier 2022',
		outcome: {
			reached: 'yes',
			told: {
				fr: 'Fait, et plus largement qu’annoncé : le texte parlait des nouveau-nés, toute la population l’a été entre février et juillet 2022.',
				en: 'Done, and wider than announced: the text spoke of new-borns; the whole population followed between February and July 2022.'
			},
			source: 'seed-numedikal',
			quote: 'Depuis juillet 2022, 65,4 millions de personnes sont dotées d’un profil Mon Espace Santé'
		},
		rows: ['OLD_DMP_OPTOUT']
	},
	{
		id: 'earlier_documents_2023',
		label: { fr: '250 millions de documents par an, messagerie comprise, fin 2023', en: '250 million documents a year, messaging included, by end 2023' },
		deadline: '2023-12',
		source: 'hospitalia_2022_05',
		quote:
			'vise à passer de 10 millions à 250 millions de documents échangés chaque année via le Dossier Médical Partagé (DMP) et la Messagerie Sécurisée de Santé, d’ici à la fin de l’année 2023',
		outcome: {
			reached: 'unverified',
			told: {
				fr: 'Le même nombre, un an avant la feuille de route, sur un champ plus large. Personne n’a publié la somme des deux ; pour Mon espace santé seul, le rythme affiché fin 2023 est de 239 millions.',
				en: 'The same number, a year before the roadmap, on a wider field. Nobody published the sum of the two; for Mon espace santé alone, the rhythm shown at the end of 2023 is 239 million.'
			},
			source: 'klesia_2024',
			quote:
				'A la fin 2023, 239 millions de documents (résultats de biologie, comptes-rendus d’hospitalisation, certificats médicaux, vaccinations) ont été déposés dans leur dossier médical'
		},
		rows: ['L_MES_DOCS_2022']
	},
	{
		id: 'earlier_biology_2023',
		label: { fr: '75 millions de comptes rendus de biologie en 2023', en: '75 million biology reports in 2023' },
		deadline: '2023-12',
		source: 'bio365_2023',
		quote: '75 millions de documents (compte rendus d’examens) déposés sur Mon Espace Santé. C’est en ligne avec son objectif, qui était fixé à 75 millions',
		outcome: {
			reached: 'yes',
			told: { fr: 'Au rythme dès août 2023 ; 117 millions déposés en 2024.', en: 'On the pace by August 2023; 117 million filed in 2024.' },
			source: 'esante_transparence',
			quote: 'Des comptes rendus d’examens de biologie (117 millions)'
		},
		rows: ['L_BIO_2023']
	},
	{
		id: 'earlier_eprescription_2021',
		label: {
			fr: 'Ordonnance numérique : généralisation lancée au premier semestre 2021',
			en: 'Electronic prescription: general roll-out launched in the first half of 2021'
		},
		deadline: '2021-06',
		source: 'seed-cns3',
		quote: 'Le lancement de la généralisation est prévue au 1er semestre 2021',
		outcome: {
			reached: 'no',
			told: {
				fr: 'Un an et demi plus tard, c’était encore une expérience : 259 médecins dans huit départements fin 2022.',
				en: 'A year and a half later it was still a trial: 259 doctors in eight départements at the end of 2022.'
			},
			source: 'qph_exp',
			quote: "Dans huit départements, 259 médecins et 76 pharmaciens ont, à leur tour, intégré l'ordonnance numérique"
		},
		rows: ['OLD_EPRESC_2021']
	},
	{
		id: 'earlier_ror_2022',
		label: { fr: 'Répertoire national de l’offre de santé centralisé en 2022', en: 'Central national directory of health services in 2022' },
		deadline: '2022-12',
		source: 'seed-cns3',
		quote: 'la mise en oeuvre du ROR (Répertoire opérationnel des ressources) centralisé en 2022',
		outcome: {
			reached: 'unverified',
			told: { fr: 'Rien dans le registre ne dit quand il a ouvert.', en: 'Nothing in the register tells when it opened.' }
		},
		rows: ['OLD_ROR_2022']
	},
	{
		id: 'earlier_card_2022',
		label: { fr: 'Appli carte Vitale généralisée fin 2022', en: 'Carte Vitale app generalised by end 2022' },
		deadline: '2022-12',
		source: 'espsoc_acv2021',
		quote: 'La montée en charge d’ici fin 2022 sera progressive',
		outcome: {
			reached: 'no',
			told: { fr: 'Huit départements un an après l’échéance.', en: 'Eight départements a year after the deadline.' },
			source: 'igen_2023',
			quote: 'cette appli carte Vitale est expérimentée dans huit départements'
		},
		rows: ['L_ACV_2022']
	},
	{
		id: 'earlier_card_2024',
		label: { fr: 'Appli carte Vitale généralisée fin 2023 ou en 2024', en: 'Carte Vitale app generalised by end 2023 or in 2024' },
		deadline: '2024-12',
		source: 'lepharmacien_2022',
		quote: 'première étape avant la généralisation de cette appli fin 2023-2024',
		outcome: {
			reached: 'no',
			told: { fr: '23 départements au début de 2025.', en: '23 départements in early 2025.' },
			source: 'moniteur_acv2025',
			quote: 'Jusqu’alors disponible dans 23 départements'
		},
		rows: ['L_ACV_2024']
	},
	{
		id: 'earlier_card_decree',
		label: {
			fr: 'Appli carte Vitale disponible au plus tard fin 2025 (décret de 2022)',
			en: 'Carte Vitale app available by end 2025 at the latest (2022 decree)'
		},
		deadline: '2025-12',
		source: 'numerama_2023',
		quote: 'soit mise à disposition « au plus tard le 31 décembre 2025 »',
		outcome: {
			reached: 'unverified',
			told: {
				fr: 'Ouverte partout depuis mars 2025 pour qui a l’identité numérique de l’État ; le parcours complet, lui, n’existe que dans 23 départements. Échéance postérieure à nos faits.',
				en: 'Open everywhere since March 2025 for those with the State’s digital identity; the complete path exists in 23 départements only. The deadline falls after our facts.'
			},
			source: 'moniteur_acv2025',
			quote: 'Jusqu’alors disponible dans 23 départements'
		},
		target: { model: 'identity', id: 'card_open_2025' },
		rows: ['L_ACV_DECRET_2025']
	},
	{
		id: 'earlier_ins_2022',
		label: { fr: '80 % des échanges portant l’identité nationale de santé fin 2022', en: '80% of exchanges carrying the national health identity by end 2022' },
		deadline: '2022-12',
		source: 'hospitalia_ins2021',
		quote: 'Au moins 80% des communications entre acteurs de santé d’ici fin 2022',
		outcome: {
			reached: 'unverified',
			told: {
				fr: 'Jamais publié. On connaît l’équipement : 794 structures et près de 21 000 libéraux en janvier 2022.',
				en: 'Never published. What is known is equipment: 794 structures and nearly 21,000 independent professionals in January 2022.'
			},
			source: 'hospitalia_ins2022',
			quote: '794 structures et près de 21 000 professionnels de santé libéraux sont désormais dotés d’une solution'
		},
		rows: ['L_INS_2022']
	}
];
