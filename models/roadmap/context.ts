import type { ContextItem } from './types';

/** The world and European context that the founding texts tell, and what came before the roadmap: eight items, the world first, then Europe, then France. */
export const context: readonly ContextItem[] = [
	{
		id: 'who_strategy',
		label: { fr: 'L’Organisation mondiale de la santé', en: 'The World Health Organization' },
		text: {
			fr: 'Avec 194 pays membres, l’OMS suit une stratégie mondiale de santé numérique (2020-2025) : quatre principes et quatre objectifs, dont des systèmes de santé centrés sur la personne. Une initiative mondiale s’y ajoute en août 2023.',
			en: 'With 194 member countries, the WHO follows a global strategy on digital health (2020-2025): four principles and four objectives, among them health systems centred on people. A global initiative joined it in August 2023.'
		},
		figures: { fr: '194 pays, 2020-2025', en: '194 countries, 2020-2025' },
		source: 'seed-telemedaction',
		quote: 'Une stratégie mondiale pour la santé numérique (2020-2025) dont les 4 principes directeurs sont de'
	},
	{
		id: 'eu4health',
		label: { fr: '« L’UE pour la santé » (EU4Health)', en: 'EU4Health' },
		text: {
			fr: 'Le programme européen de santé, en vigueur depuis le 26 mars 2021 : 5,3 milliards d’euros pour 2021-2027, quatre objectifs généraux et dix spécifiques, dont les données et les outils numériques.',
			en: 'The European health programme, in force since 26 March 2021: €5.3 billion for 2021-2027, four general objectives and ten specific ones, among them data and digital tools.'
		},
		figures: { fr: '5,3 milliards d’euros', en: '€5.3 billion' },
		source: 'seed-telemedaction',
		quote: 'Avec un budget de 5,3 milliards d’euros pour la période 2021-2027'
	},
	{
		id: 'covid_certificate',
		label: { fr: 'Le certificat Covid européen', en: 'The EU Covid certificate' },
		text: {
			fr: 'Construit en une douzaine de semaines, le « pass sanitaire » relie 64 pays : les 27 de l’Union et 37 autres. La preuve que l’Europe de la santé numérique peut aller vite.',
			en: 'Built in some twelve weeks, the “health pass” joins 64 countries: the 27 of the Union and 37 others. Proof that digital health Europe can move fast.'
		},
		figures: { fr: '64 pays', en: '64 countries' },
		source: 'seed-telemedaction',
		quote: 'Il connecte maintenant 64 pays (les 27 pays membres de l’Union et 37 pays non-membres)'
	},
	{
		id: 'eu_agencies',
		label: { fr: 'Deux agences nées de la crise', en: 'Two agencies born of the crisis' },
		text: {
			fr: 'HaDEA rassemble les financements européens de la santé ; HERA, dont le principe est adopté en septembre 2021, prépare la réponse commune aux prochaines urgences sanitaires.',
			en: 'HaDEA gathers European health funding; HERA, adopted in principle in September 2021, prepares the common answer to the next health emergencies.'
		},
		source: 'seed-telemedaction',
		quote:
			'La Commission a aussi adopté en septembre 2021 le principe de création d‘une Agence européenne de préparation et de réaction en cas d’urgence sanitaire'
	},
	{
		id: 'health_data_space',
		label: { fr: 'L’espace européen des données de santé', en: 'The European Health Data Space' },
		text: {
			fr: 'Présidant l’Union du 1er janvier au 30 juin 2022, la France pousse un espace commun des données de santé (EHDS). MaSanté@UE en est le début : synthèses médicales et ordonnances lues d’un pays à l’autre.',
			en: 'Presiding over the Union from 1 January to 30 June 2022, France pushes a common health data space (EHDS). MyHealth@EU is its beginning: medical summaries and prescriptions read from one country to another.'
		},
		figures: { fr: 'premier semestre 2022', en: 'first half of 2022' },
		source: 'seed-telemedaction',
		quote: "La présidence française de l'UE (PFUE), du 1er janvier au 30 juin 2022, a contribué au lancement du programme"
	},
	{
		id: 'first_roadmap',
		label: { fr: 'La première feuille de route (2019-2022)', en: 'The first roadmap (2019-2022)' },
		text: {
			fr: 'Cinq orientations, 26 actions devenues 30 en 2020, dont cinq nouvelles pour l’innovation : gouverner, sécuriser, et bâtir les services communs. Le futur Mon espace santé y est un marché de 156 millions d’euros sur 36 mois.',
			en: 'Five directions, 26 actions turned 30 in 2020, five of them new, for innovation: govern, secure, and build shared services. The future Mon espace santé is a €156 million contract over 36 months.'
		},
		figures: { fr: '30 actions', en: '30 actions' },
		source: 'seed-cns3',
		quote: 'tout en indiquant l’actualisation des actions qui sont maintenant 30 au lieu de 26 initialement'
	},
	{
		id: 'digital_council',
		label: { fr: 'L’avis du Conseil national du numérique (2020)', en: 'The advice of the national digital council (2020)' },
		text: {
			fr: 'Saisi en juin 2019, le Conseil entend près de 75 personnes et rend 116 pages le 11 juin 2020 : un modèle français en quatre piliers, et un référent numérique dans chaque maison France services.',
			en: 'Asked in June 2019, the council heard nearly 75 people and delivered 116 pages on 11 June 2020: a French model on four pillars, and a digital referent in each France services house.'
		},
		figures: { fr: '75 personnes entendues', en: '75 people heard' },
		source: 'seed-cnnum',
		quote: 'près de 75 personnes représentatives du secteur ont été auditionnées par le Cnnum et quatre tables rondes ont été organisées'
	},
	{
		id: 'acceleration_strategy',
		label: { fr: 'La stratégie d’accélération (2021)', en: 'The acceleration strategy (2021)' },
		text: {
			fr: 'Deux ans après avoir créé la délégation qui pilote le numérique en santé (2019), l’État publie en 2021 une stratégie pour faire de la France le premier pays du secteur, par le financement et par la règle.',
			en: 'Two years after creating the delegation that steers digital health (2019), in 2021 the State wants to make France first in the field, by funding and by rules.'
		},
		figures: { fr: '2019, 2021', en: '2019, 2021' },
		source: 'seed-numedikal',
		quote: 'avec la publication de la stratégie d’accélération “Santé numérique” (SASN)'
	}
];
