import type { Display, Output, Text } from '../../src/lib/engine/types';

const MILLIONS: Display = { unit: { fr: 'M de documents', en: 'M documents' }, factor: 1e-6, digits: 1 };
const MILLIONS_A_YEAR: Display = { unit: { fr: 'M de documents par an', en: 'M documents a year' }, factor: 1e-6 };
const FRANCE: Text = { fr: 'France entière, documents envoyés par les professionnels', en: 'All France, documents sent by professionals' };

/** The yearly rhythm of one producer: its last three months × 4. */
function rhythm(of: string, label: Text, what: Text, scope: Text): Output {
	return { label, of, read: 'quarter×4', display: { ...MILLIONS_A_YEAR, digits: 1 }, scope, what };
}

export const outputs = {
	document_rhythm: {
		label: { fr: 'Rythme annuel (trois derniers mois × 4)', en: 'Yearly rhythm (last three months × 4)' },
		of: 'all_sent',
		read: 'quarter×4',
		display: MILLIONS_A_YEAR,
		scope: FRANCE,
		what: {
			fr: 'Documents des trois derniers mois, multipliés par quatre : le rythme du moment, que la saison déplace de quelques pour cent.',
			en: 'Documents of the last three months, times four: the rhythm of the moment, which the season shifts by a few per cent.'
		}
	},
	documents_over_year: {
		label: { fr: 'Documents des douze derniers mois', en: 'Documents of the last twelve months' },
		of: 'all_sent',
		read: 'year',
		display: MILLIONS_A_YEAR,
		scope: FRANCE,
		what: {
			fr: 'Documents envoyés pendant les douze derniers mois : sans saison, mais en retard de six mois sur le rythme.',
			en: 'Documents sent during the last twelve months: free of season, but six months behind the rhythm.'
		}
	},
	documents_month: {
		label: { fr: 'Documents du mois', en: 'Documents of the month' },
		of: 'all_sent',
		read: 'month',
		display: MILLIONS,
		scope: FRANCE,
		what: { fr: 'Documents envoyés dans le mois, tous producteurs, saison comprise.', en: 'Documents sent in the month by all producers, season included.' },
		minor: true
	},
	biology_rhythm: rhythm(
		'biology_sent',
		{ fr: 'Biologie, rythme annuel', en: 'Biology, yearly rhythm' },
		{ fr: 'Comptes rendus de biologie médicale envoyés, trois derniers mois × 4.', en: 'Medical biology reports sent, last three months × 4.' },
		{ fr: 'Laboratoires de biologie médicale', en: 'Medical biology laboratories' }
	),
	city_rhythm: rhythm(
		'city_sent',
		{ fr: 'Médecine de ville, rythme annuel', en: 'Community doctors, yearly rhythm' },
		{
			fr: 'Ordonnances et autres documents des médecins de ville envoyés, trois derniers mois × 4.',
			en: 'Prescriptions and other documents of community doctors sent, last three months × 4.'
		},
		{ fr: 'Médecins libéraux, maisons et centres de santé', en: 'Community doctors, health houses and centres' }
	),
	hospital_rhythm: rhythm(
		'hospital_sent',
		{ fr: 'Hôpitaux, rythme annuel', en: 'Hospitals, yearly rhythm' },
		{
			fr: 'Documents de sortie et comptes rendus hospitaliers envoyés, trois derniers mois × 4.',
			en: 'Discharge documents and hospital reports sent, last three months × 4.'
		},
		{ fr: 'Établissements de santé', en: 'Hospitals' }
	),
	imaging_rhythm: {
		...rhythm(
			'imaging_sent',
			{ fr: 'Radiologie, rythme annuel', en: 'Radiology, yearly rhythm' },
			{ fr: 'Comptes rendus d’imagerie envoyés, trois derniers mois × 4.', en: 'Imaging reports sent, last three months × 4.' },
			{ fr: 'Radiologues et centres d’imagerie', en: 'Radiologists and imaging centres' }
		),
		minor: true
	},
	pharmacy_rhythm: {
		...rhythm(
			'pharmacy_sent',
			{ fr: 'Pharmacies, rythme annuel', en: 'Pharmacies, yearly rhythm' },
			{
				fr: 'Documents des pharmacies envoyés, trois derniers mois × 4. Une seule mesure : décembre 2023.',
				en: 'Documents of pharmacies sent, last three months × 4. A single measurement: December 2023.'
			},
			{ fr: 'Pharmacies d’officine', en: 'Community pharmacies' }
		),
		minor: true
	},
	social_rhythm: {
		...rhythm(
			'social_sent',
			{ fr: 'Médico-social, rythme annuel (hypothèse)', en: 'Social care, yearly rhythm (assumption)' },
			{
				fr: 'Documents du médico-social envoyés, trois derniers mois × 4. Aucune mesure : la courbe part de zéro et n’est qu’une hypothèse.',
				en: 'Social-care documents sent, last three months × 4. No measurement: the curve starts from zero and is an assumption only.'
			},
			{ fr: 'Établissements et services médico-sociaux', en: 'Social-care homes and services' }
		),
		minor: true
	},
	documents_cumulated: {
		label: { fr: 'Documents cumulés depuis février 2022', en: 'Documents accumulated since February 2022' },
		of: 'documents_sent',
		read: 'end',
		display: { ...MILLIONS, digits: 0 },
		scope: FRANCE,
		what: {
			fr: 'Tout ce qui a été envoyé depuis l’ouverture, sans les documents ajoutés par les usagers ni ceux du DMP antérieur.',
			en: 'All that has been sent since the opening, without documents added by users nor those of the earlier DMP.'
		},
		minor: true
	},
	documents_per_opened: {
		label: { fr: 'Documents par profil ouvert et par an', en: 'Documents per open profile and year' },
		of: 'recent_per_opened',
		read: 'end',
		display: { unit: { fr: 'documents par profil et par an', en: 'documents per profile and year' }, digits: 1 },
		scope: { fr: 'Profils Mon espace santé ouverts', en: 'Open Mon espace santé profiles' },
		what: {
			fr: 'Documents récents (lissés sur l’année écoulée) rapportés aux profils ouverts : une moyenne, que peu de gens reçoivent.',
			en: 'Recent documents (smoothed over the past year) over open profiles: a mean, which few people receive.'
		},
		minor: true
	},
	documents_per_activated: {
		label: { fr: 'Documents par profil activé et par an', en: 'Documents per activated profile and year' },
		of: 'recent_per_activated',
		read: 'end',
		display: { unit: { fr: 'documents par profil et par an', en: 'documents per profile and year' }, digits: 1 },
		scope: { fr: 'Profils activés, constants après avril 2025', en: 'Activated profiles, constant after April 2025' },
		what: {
			fr: 'Tous les documents récents rapportés aux seuls profils activés. Ceux-ci sont la série observée, maintenue constante après sa dernière mesure : la hausse qui suit est un majorant.',
			en: 'All recent documents over activated profiles only. These are the observed series, held constant after its last measurement: the rise that follows is an upper bound.'
		},
		minor: true
	},
	people_with_document: {
		label: { fr: 'Personnes ayant reçu un document dans l’année', en: 'People who received a document within the year' },
		of: 'people_reached',
		read: 'end',
		display: { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 },
		scope: { fr: 'Personnes ayant un profil ouvert', en: 'People with an open profile' },
		what: {
			fr: 'Estimation : une seule mesure existe (deux tiers des Français en 2024), le reste suit une hypothèse de dispersion des documents.',
			en: 'An estimate: a single measurement exists (two thirds of the French in 2024), the rest follows an assumption on the spread of documents.'
		}
	},
	document_storage: {
		label: { fr: 'Volume stocké (hypothèse)', en: 'Stored volume (assumption)' },
		of: 'storage',
		read: 'end',
		display: { unit: { fr: 'To', en: 'TB' }, factor: 1e-6 },
		scope: { fr: 'Documents envoyés depuis février 2022, images exclues', en: 'Documents sent since February 2022, images excluded' },
		what: {
			fr: 'Documents cumulés × taille supposée d’un document : un ordre de grandeur, jamais mesuré.',
			en: 'Accumulated documents × assumed size of a document: an order of magnitude, never measured.'
		},
		minor: true
	}
} as const satisfies Readonly<Record<string, Output>>;
