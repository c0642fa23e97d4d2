import type { Story } from './types';

const SERIES = '(17,3 millions en 2020, 13,2 millions en 2021, 12,6 millions en 2022, 11,7 millions en 2023, et 13,9 en 2024)';

/** Contradictions about people: those to be helped, those who help, those who consult. */
export const peopleStories: readonly Story[] = [
	{
		id: 'two_readings',
		title: { fr: '35 % de téléconsultation : de quoi ?', en: '35% teleconsultation: of what?' },
		told: {
			fr: 'Le même texte fondateur donne deux lectures des 35 %. Plus haut : 35 % de l’activité des médecins, à distance. Plus bas : un « taux d’appropriation », c’est-à-dire 35 % des médecins libéraux qui la pratiquent. La seconde lecture était déjà dépassée avant d’être écrite : 58 % en 2021, et encore 36 % en 2023. La première est hors d’atteinte : 2,3 % au début de 2025. La règle plafonne d’ailleurs chaque médecin à 20 % : si tous ceux qui téléconsultent étaient au plafond, cela ferait 7 % de l’activité, 12 % avec les effectifs de 2021.',
			en: 'The same founding text gives two readings of the 35%. Higher up: 35% of doctors’ activity, at a distance. Further down: a “take-up rate”, that is 35% of independent doctors who practise it. The second reading was passed before it was written: 58% in 2021, and still 36% in 2023. The first is out of reach: 2.3% in early 2025. The rules cap each doctor at 20% anyway: if all who teleconsult were at the cap, that would make 7% of activity, 12% with the numbers of 2021.'
		},
		sides: [
			{
				says: { fr: 'Lecture large : la part de l’activité', en: 'Wide reading: the share of activity' },
				value: { fr: '35 % de l’activité', en: '35% of activity' },
				source: 'seed-telemedaction',
				quote: 'permettre aux professionnels médicaux de réaliser 35% de leur activité en téléconsultation'
			},
			{
				says: { fr: 'Lecture étroite : la part des médecins', en: 'Narrow reading: the share of doctors' },
				value: { fr: '35 % des médecins', en: '35% of doctors' },
				source: 'seed-telemedaction',
				quote: "en visant un taux d'appropriation de 35% de téléconsultations par les médecins libéraux d'ici 2025"
			},
			{
				says: { fr: 'Observé : l’activité, début 2025', en: 'Observed: activity, early 2025' },
				value: { fr: '2,3 % et 2,5 %', en: '2.3% and 2.5%' },
				source: 'egora_assises',
				quote:
					"Au premier trimestre 2025, les téléconsultations représentaient seulement 2,3% de l'activité des généralistes et 2,5% de celle des autres spécialistes"
			},
			{
				says: { fr: 'Observé : les médecins', en: 'Observed: doctors' },
				value: { fr: '58 % puis 36 %', en: '58% then 36%' },
				source: 'moniteur_ccomptes',
				quote: 'en 2023, ils étaient seulement 36 %, contre 58 % en 2021, à avoir facturé au moins une téléconsultation'
			},
			{
				says: { fr: 'La règle', en: 'The rule' },
				value: { fr: '20 % au plus', en: '20% at most' },
				source: 'telesante_bzh_conv',
				quote: "20% du volume d'activité globale conventionnée du médecin, sur une année civile. Pour les psychiatres, ce seuil est porté à 40%"
			}
		],
		lesson: {
			fr: 'Une lecture était tenue avant d’être écrite, et s’effrite depuis ; l’autre est hors d’atteinte. Un objectif qui ne dit pas « de quoi » ne guide personne : nous montrons les deux.',
			en: 'One reading was met before it was written, and has been crumbling since; the other is out of reach. An objective that does not say “of what” guides nobody: we show both.'
		},
		see: [
			{ kind: 'target', model: 'teleconsultation', id: 'teleconsultation_2025' },
			{ kind: 'lever', model: 'teleconsultation', id: 'cap' }
		]
	},
	{
		id: 'seven_million',
		title: { fr: 'D’où viennent les 7 millions ?', en: 'Where do the 7 million come from?' },
		told: {
			fr: 'Le texte dit : 70 % des 70 ans et plus, « selon les données de l’Insee », soit environ 7 millions. L’arithmétique est juste, sur les 10,09 millions de 2021. Mais l’Insee mesure l’illectronisme, c’est-à-dire ne pas utiliser internet ou ne pas savoir s’en servir : 62 % à 75 ans et plus, 24 % entre 60 et 74 ans. Pour l’ensemble des 70 ans et plus, cela donne 48 à 52 %, soit environ 5 millions. Le besoin d’aide peut être plus large que l’illectronisme : les deux lectures se défendent. Et les 70 ans et plus seront environ 11,35 millions en 2026.',
			en: 'The text says: 70% of people aged 70 and over, “according to Insee data”, that is about 7 million. The arithmetic is right, on the 10.09 million of 2021. But Insee measures digital illiteracy, that is not using the internet or not knowing how: 62% at 75 and over, 24% between 60 and 74. For all aged 70 and over, that gives 48 to 52%, about 5 million. The need for help may be wider than that: both readings hold. And those aged 70 and over will be about 11.35 million in 2026.'
		},
		sides: [
			{
				says: { fr: 'Le texte fondateur', en: 'The founding text' },
				value: { fr: '70 %, 7 millions', en: '70%, 7 million' },
				source: 'seed-telemedaction',
				quote: "70% des personnes âgées de 70 ans et plus auraient besoin d'une médiation numérique, soit environ 7 millions de citoyens"
			},
			{
				says: { fr: 'L’Insee, par âge', en: 'Insee, by age' },
				value: { fr: '62 % et 24 %', en: '62% and 24%' },
				source: 'leandri_illec',
				quote: "62 % des 75 ans et plus sont touchés par l'illectronisme contre 24 % des 60-74 ans"
			},
			{
				says: { fr: 'Une autre reprise de l’Insee', en: 'Another report of Insee' },
				value: { fr: '67 % et 27 %', en: '67% and 27%' },
				source: 'economiematin_illec',
				quote: '27% entre 60 et 74 ans et 67% des 75 ans et plus'
			},
			{
				says: { fr: 'Les 70 ans et plus au 1er janvier 2021', en: 'People aged 70 and over on 1 January 2021' },
				value: { fr: '10,09 millions', en: '10.09 million' },
				source: 'insee_estpop_aq2021',
				quote: 'feuille 2021, ligne France métropolitaine et DOM : somme des tranches = 10089877'
			}
		],
		lesson: {
			fr: 'Deux millions de personnes séparent les deux lectures du besoin. Le simulateur laisse choisir, et dit ce que cela change.',
			en: 'Two million people lie between the two readings of the need. The simulator lets you choose, and says what it changes.'
		},
		see: [
			{ kind: 'target', model: 'mediation', id: 'mediation_need' },
			{ kind: 'parameter', model: 'mediation', id: 'need_reading' }
		]
	},
	{
		id: 'trained_or_in_post',
		title: { fr: 'Formés, recrutés, en poste : quatre comptes de médiateurs', en: 'Trained, hired, in post: four counts of mediators' },
		told: {
			fr: 'La feuille de route veut 10 000 médiateurs « formés ». Leur nombre n’est publié nulle part. Ce que l’on connaît, ce sont les conseillers numériques : 4 000 visés, 3 578 en poste en 2022, près de 4 000 fin 2024. On en a annoncé le double, et 20 000 « aidants ». Les mille « ambassadeurs » de 2023 sont des bénévoles. Et former n’est pas garder : en 2023, 1 063 postes seulement étaient renouvelés.',
			en: 'The roadmap wants 10,000 mediators “trained”. Their number is published nowhere. What is known are the digital counsellors: 4,000 aimed at, 3,578 in post in 2022, nearly 4,000 at the end of 2024. Twice as many were announced, and 20,000 “helpers”. The thousand “ambassadors” of 2023 are volunteers. And training is not keeping: in 2023 only 1,063 posts had been renewed.'
		},
		sides: [
			{
				says: { fr: 'La feuille de route : formés', en: 'The roadmap: trained' },
				value: { fr: '10 000', en: '10,000' },
				source: 'seed-telemedaction',
				quote: "former 10000 médiateurs au numérique en santé pour que le numérique n'accentue jamais les inégalités en santé (DNS)"
			},
			{
				says: { fr: 'En poste, novembre 2024', en: 'In post, November 2024' },
				value: { fr: 'près de 4 000', en: 'nearly 4,000' },
				source: 'senat_a24_145',
				quote: "près de 4 000 conseillers numériques sont déployés sur l'ensemble du territoire"
			},
			{
				says: { fr: 'Annoncés en 2022', en: 'Announced in 2022' },
				value: { fr: '8 000 et 20 000', en: '8,000 and 20,000' },
				source: 'bdt_cnfs_2022',
				quote:
					"il a confirmé l'objectif du président de la République de recruter 20.000 aidants numériques et de doubler le nombre de CNFS d'ici la fin du quinquennat."
			},
			{
				says: { fr: 'Renouvelés, mi-2023', en: 'Renewed, mid-2023' },
				value: { fr: '1 063 postes', en: '1,063 posts' },
				source: 'bdt_cnfs_2023',
				quote: 'Fin juin 2023, 1.063 postes ont été renouvelés, les trois quarts des contrats signés prenant la forme de CDI'
			},
			{
				says: { fr: 'Des bénévoles', en: 'Volunteers' },
				value: { fr: '1 000 ambassadeurs', en: '1,000 ambassadors' },
				source: 'lesechos_2023',
				quote: 'Ces ambassadeurs, au nombre de 1 000 aujourd’hui'
			}
		],
		lesson: {
			fr: 'Un flux de formés et un stock en poste ne se comparent pas. Nous suivons les deux : formés depuis le début, et au travail ce mois-ci.',
			en: 'A flow of people trained and a stock in post do not compare. We follow both: trained since the start, and at work this month.'
		},
		see: [
			{ kind: 'target', model: 'mediation', id: 'mediateurs_2027' },
			{ kind: 'target', model: 'mediation', id: 'cnfs_8000' },
			{ kind: 'observation', series: 'cnfs_en_poste' }
		]
	},
	{
		id: 'acts_or_people',
		title: { fr: 'Un million, deux millions : des actes ou des personnes ?', en: 'One million, two million: acts or people?' },
		told: {
			fr: 'Les 700 personnes par médiateur du texte fondateur sont 7 millions divisés par 10 000. Ce que l’État publie, ce sont des « accompagnements » : 1,13 million fin 2022. Pour la même année, une autre source annonce 2,2 millions de « personnes » : plus de gens que de rendez-vous. Fin 2024, 4 millions d’accompagnements pour 2,7 millions de bénéficiaires, 2 millions selon le Sénat : environ un et demi à deux par personne. Nous en tirons environ 290 personnes par conseiller et par an, plus de deux fois moins que les 700.',
			en: 'The 700 people per mediator of the founding text are 7 million divided by 10,000. What the State publishes are “sessions”: 1.13 million at the end of 2022. For the same year another source announces 2.2 million “people”: more people than sessions. At the end of 2024, 4 million sessions for 2.7 million people, 2 million according to the Senate: some one and a half to two each. We derive about 290 people per counsellor and year, less than half of 700.'
		},
		sides: [
			{
				says: { fr: 'Le texte fondateur', en: 'The founding text' },
				value: { fr: '700 par médiateur', en: '700 per mediator' },
				source: 'seed-telemedaction',
				quote: 'chacun des 10 000 médiateurs numériques formés accompagne régulièrement environ 700 personnes'
			},
			{
				says: { fr: 'Accompagnements, fin 2022', en: 'Sessions, end of 2022' },
				value: { fr: '1,13 million', en: '1.13 million' },
				source: 'an_qe8453',
				quote: "ce sont 1,13 million d'accompagnements qui ont été réalisés entre avril 2021 et novembre 2022"
			},
			{
				says: { fr: 'Personnes, pour 2022', en: 'People, for 2022' },
				value: { fr: '2,2 millions', en: '2.2 million' },
				source: 'bdt_cnfs_2023',
				quote: "Ces CNFS ont contribué à l'accompagnement de plus de 2,2 millions de personnes."
			},
			{
				says: { fr: 'Personnes, fin 2024', en: 'People, end of 2024' },
				value: { fr: '2,7 millions', en: '2.7 million' },
				source: 'bdt_plf2025',
				quote: 'connu et identifié par plus de 2,7 millions de bénéficiaires'
			},
			{
				says: { fr: 'Personnes, selon le Sénat', en: 'People, according to the Senate' },
				value: { fr: '2 millions', en: '2 million' },
				source: 'senat_a24_145',
				quote: 'Depuis 2021, il est estimé que 2 millions de personnes ont pu bénéficier de leur accompagnement.'
			}
		],
		lesson: {
			fr: 'Un rendez-vous n’est pas une personne, et une personne vue n’est pas une personne autonome. Le modèle compte les trois à part.',
			en: 'A session is not a person, and a person seen is not a person made autonomous. The model counts the three apart.'
		},
		see: [
			{ kind: 'target', model: 'mediation', id: 'mediation_caseload' },
			{ kind: 'parameter', model: 'mediation', id: 'acts_per_person' },
			{ kind: 'observation', series: 'cnfs_accompagnements_cumul' }
		]
	},
	{
		id: 'perimeters',
		title: { fr: 'Combien de téléconsultations ? Cela dépend de qui compte', en: 'How many teleconsultations? It depends on who counts' },
		told: {
			fr: 'Pour 2020, on lit 13,5, 17,3, 18,5 ou 18,6 millions. Les quatre sont exacts : généralistes libéraux seuls, actes facturés à l’Assurance maladie, soins de ville, ville et hôpital. Mettre bout à bout un total de 2020 et un autre de 2023 peut inventer une chute ou la cacher. Chaque courbe garde donc un seul champ.',
			en: 'For 2020 one reads 13.5, 17.3, 18.5 or 18.6 million. All four are right: independent GPs alone, acts billed to the national insurance, community care, community and hospital. Joining a total of 2020 to another of 2023 may invent a fall or hide it. So each curve keeps a single perimeter.'
		},
		sides: [
			{
				says: { fr: 'Généralistes libéraux (Drees)', en: 'Independent GPs (Drees)' },
				value: { fr: '13,5 millions', en: '13.5 million' },
				source: 'drees_er1249',
				quote: '13,5 millions de consultations à distance en 2020 et 9,4 millions en 2021 contre 80 000 en 2019'
			},
			{
				says: { fr: 'Facturées à l’Assurance maladie', en: 'Billed to the national insurance' },
				value: { fr: '17,3 millions', en: '17.3 million' },
				source: 'hopitalex_2026',
				quote: SERIES
			},
			{
				says: { fr: 'Soins de ville (Health Data Hub)', en: 'Community care (Health Data Hub)' },
				value: { fr: '18,5 millions', en: '18.5 million' },
				source: 'qdm_hdh2022',
				quote: "En 2020, ce sont 18 549 259 consultations de ville qui ont été réalisées à distance puis 11 966 153 l'année suivante"
			},
			{
				says: { fr: 'Ville et hôpital (Cour des comptes)', en: 'Community and hospital (audit court)' },
				value: { fr: '18,6 millions', en: '18.6 million' },
				source: 'qdm_ccomptes2025',
				quote: "De 18,6 millions d'actes en visio en 2020 (secteurs libéral et hospitalier), l'Hexagone est passé à 12 millions d'actes à distance en 2023"
			}
		],
		lesson: {
			fr: 'Une courbe, un champ. Le total que nous suivons est celui des actes facturés à l’Assurance maladie.',
			en: 'One curve, one perimeter. The total we follow is that of acts billed to the national insurance.'
		},
		see: [
			{ kind: 'observation', series: 'tlc_total_cnam' },
			{ kind: 'observation', series: 'tlc_mg_liberaux' },
			{ kind: 'observation', series: 'tlc_snds_ville' },
			{ kind: 'observation', series: 'tlc_total_ccomptes' }
		]
	}
];
