import type { Story } from './types';

/** Contradictions about the system: connections, crises, money, and the roadmap itself. */
export const systemStories: readonly Story[] = [
	{
		id: 'sixty_nine',
		title: { fr: '65 objectifs annoncés, 69 comptés', en: '65 objectives announced, 69 counted' },
		told: {
			fr: 'Deux textes fondateurs annoncent 65 objectifs. L’un d’eux en énumère 64 sous 18 priorités (5, 5, 4 et 4, axe après axe) ; l’autre en nomme un de plus, mesurer la satisfaction des soignants envers leurs logiciels : 65 phrases. Mais nous en comptons 69, car quatre phrases portent deux nombres, comme « 250 millions fin 2023 et 400 millions fin 2026 » : on peut tenir l’un et manquer l’autre, nous en faisons deux.',
			en: 'Two founding texts announce 65 objectives. One of them lists 64 under 18 priorities (5, 5, 4 and 4, axis after axis); the other names one more, measuring professionals’ satisfaction with their software: 65 sentences. Yet we count 69, as four sentences carry two numbers, such as “250 million by end 2023 and 400 million by end 2026”: one can be kept and the other missed, so we make them two.'
		},
		sides: [
			{
				says: { fr: 'Le compte annoncé', en: 'The count announced' },
				value: { fr: '65', en: '65' },
				source: 'seed-feuille-de-route',
				quote: 'La nouvelle feuille de route comporte 18 priorités et 65 objectifs, regroupés en quatre axes'
			},
			{
				says: { fr: 'Le même, chez qui les énumère', en: 'The same, by the author who lists them' },
				value: { fr: '65', en: '65' },
				source: 'seed-telemedaction',
				quote: 'déclinés en 4 axes, 18 priorités et 65 objectifs'
			},
			{
				says: { fr: 'Une phrase qui en fait deux', en: 'A sentence that makes two' },
				value: { fr: '69 en tout', en: '69 in all' },
				source: 'seed-telemedaction',
				quote: "parcours administratifs à l'hôpital pour 1200 établissements de santé utilisateurs de CDRi et 650 établissements utilisateurs de ROC"
			}
		],
		lesson: {
			fr: 'Nous montrons les 69, avec les mots du texte : chacun peut refaire le compte.',
			en: 'We show the 69, with the words of the text: anyone can count again.'
		},
		see: [
			{ kind: 'objective', id: 'software_satisfaction' },
			{ kind: 'objective', id: 'cdri' },
			{ kind: 'objective', id: 'roc' }
		]
	},
	{
		id: 'users_or_logins',
		title: { fr: 'Pro Santé Connect : des personnes par jour, des connexions par mois', en: 'Pro Santé Connect: people a day, logins a month' },
		told: {
			fr: 'L’objectif est d’un million d’utilisateurs chaque jour. Ce qui est publié, en 2022, ce sont environ 10 millions d’authentifications par mois, pendant l’épidémie. Un soignant peut s’authentifier dix fois dans la journée, ou une. Pour passer de l’un à l’autre, il faut supposer un nombre de connexions par personne et par jour ouvré. Nous le supposons, et le disons.',
			en: 'The objective is a million users every day. What was published, in 2022, is about 10 million authentications a month, during the epidemic. A professional may log in ten times a day, or once. Going from one to the other takes an assumed number of logins per person and working day. We assume it, and say so.'
		},
		sides: [
			{
				says: { fr: 'L’objectif : des personnes, par jour', en: 'The objective: people, a day' },
				value: { fr: '1 million par jour', en: '1 million a day' },
				source: 'seed-telemedaction',
				quote: "avec l'objectif d'un million d'utilisateurs chaque jour à l’horizon 2027"
			},
			{
				says: { fr: 'La mesure : des authentifications, par mois', en: 'The measurement: authentications, a month' },
				value: { fr: '10 millions par mois', en: '10 million a month' },
				source: 'dsih_ecps2022',
				quote: 'Chaque mois, environ 10 millions d’authentifications sont recensées, à hauteur de 60 % pour les e-CPS et de 40 % pour les CPS'
			}
		],
		lesson: {
			fr: 'Sans une publication en personnes par jour, personne ne pourra constater que l’objectif est tenu ou manqué ; la chance que nous donnons repose sur cette hypothèse.',
			en: 'Without a publication in people a day, nobody will be able to establish that the objective is kept or missed; the chance we give rests on that assumption.'
		},
		see: [
			{ kind: 'target', model: 'connect', id: 'psc_2027' },
			{ kind: 'parameter', model: 'connect', id: 'psc_sessions' }
		]
	},
	{
		id: 'done_or_planned',
		title: { fr: '79 % des hôpitaux exercés… ou prévus', en: '79% of hospitals drilled… or planned' },
		told: {
			fr: 'Fin 2024, la doctrine officielle compte 2 235 exercices de crise cyber, soit 79 % des établissements. Mais elle les dit « réalisés ou planifiés » : un exercice prévu y pèse autant qu’un exercice fait. Dix-sept mois plus tôt, plus de 500 établissements en avaient fait un. La part réellement exercée n’est pas publiée. Et l’objectif de 2027 demande un exercice tous les ans ou tous les deux ans, pas un seul.',
			en: 'At the end of 2024, the official doctrine counts 2,235 cyber crisis exercises, or 79% of establishments. But it says “held or planned”: an exercise planned weighs as much as one held. Seventeen months earlier, over 500 establishments had held one. The share truly drilled is not published. And the 2027 objective asks for an exercise every year or every two years, not just one.'
		},
		sides: [
			{
				says: { fr: 'Fin 2024, réalisés ou planifiés', en: 'End of 2024, held or planned' },
				value: { fr: '79 %', en: '79%' },
				source: 'slite_securite',
				quote: 'plus de 2235 exercices de crises ont été réalisés ou planifiés jusque fin 2024 soit 79% des ES'
			},
			{
				says: { fr: 'Juillet 2023, au moins un exercice fait', en: 'July 2023, at least one exercise held' },
				value: { fr: 'plus de 500', en: 'over 500' },
				source: 'nextinpact_exo',
				quote: 'Plus de 500 établissements de santé ont réalisé « au moins un premier exercice de gestion de crise cyber »'
			},
			{
				says: { fr: 'L’objectif', en: 'The objective' },
				value: { fr: 'tous, chaque année ou tous les deux ans', en: 'all, every year or every two years' },
				source: 'seed-feuille-de-route',
				quote: 'au plus tard en 2027, tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel'
			}
		],
		lesson: {
			fr: 'Un plan n’est pas un fait. Le modèle sépare les exercices prévus des exercices faits, et ne juge que les seconds.',
			en: 'A plan is not a fact. The model separates planned exercises from those held, and judges the latter only.'
		},
		see: [
			{ kind: 'target', model: 'cyber', id: 'exercises_2027' },
			{ kind: 'observation', series: 'cyber_exercices_pct' }
		]
	},
	{
		id: 'incidents_in_may',
		title: { fr: '121 incidents en mai 2020, ou depuis janvier ?', en: '121 incidents in May 2020, or since January?' },
		told: {
			fr: 'Un texte fondateur écrit : « Au mois de mai 2020, 121 incidents ont été rapportés […] contre 392 en 2019 ». À 121 par mois, l’année 2020 dépasserait 1 400. Elle en compte 369. Le nombre se comprend s’il va de janvier à mai. Nous le gardons pour mémoire, hors du calage.',
			en: 'A founding text writes: “In the month of May 2020, 121 incidents were reported […] against 392 in 2019”. At 121 a month, 2020 would pass 1,400. It counts 369. The number makes sense if it runs from January to May. We keep it for the record, outside calibration.'
		},
		sides: [
			{
				says: { fr: 'Le texte fondateur, en juin 2020', en: 'The founding text, in June 2020' },
				value: { fr: '121 « au mois de mai »', en: '121 “in the month of May”' },
				source: 'seed-cns3',
				quote:
					'Au mois de mai 2020, 121 incidents ont été rapportés et 39 demandes d’accompagnement enregistrées contre respectivement 392 incidents et 70 demandes en 2019'
			},
			{
				says: { fr: 'L’année 2020 entière', en: 'The whole of 2020' },
				value: { fr: '369', en: '369' },
				source: 'nextinpact_2021',
				quote: '369 incidents avaient été déclarés en 2020'
			}
		],
		lesson: {
			fr: 'Un chiffre impossible est souvent un chiffre mal nommé. Et les incidents mesurent la déclaration autant que la menace.',
			en: 'An impossible figure is often a misnamed one. And incidents measure reporting as much as threat.'
		},
		see: [
			{ kind: 'observation', series: 'cyber_incidents_mai2020' },
			{ kind: 'observation', series: 'cyber_incidents' }
		]
	},
	{
		id: 'care_money',
		title: { fr: '750 millions pour les hôpitaux : en 2027 ou en 2030 ?', en: '750 million for hospitals: by 2027 or 2030?' },
		told: {
			fr: 'Le programme de cybersécurité CaRE vaut 750 millions d’euros. Une source les place entre 2023 et 2027, une autre à l’horizon 2030 : le même nombre, mais 150 millions par an dans un cas, à peine plus de 90 dans l’autre. En janvier 2025, la Cour des comptes n’en trouve que 223 de financés.',
			en: 'The CaRE cyber-security programme is worth €750 million. One source sets them between 2023 and 2027, another by 2030: the same number, but 150 million a year in one case, hardly more than 90 in the other. In January 2025 the audit court finds only 223 million funded.'
		},
		sides: [
			{
				says: { fr: 'De 2023 à 2027', en: 'From 2023 to 2027' },
				value: { fr: '750 millions', en: '€750 million' },
				source: 'incyber_2025',
				quote: 'il prévoit un financement de 750 millions d’euros en faveur de la sécurité des SI hospitaliers de 2023 à 2027'
			},
			{
				says: { fr: 'D’ici 2030', en: 'By 2030' },
				value: { fr: '750 millions', en: '€750 million' },
				source: 'freelance_care',
				quote: 'il atteindra 250 millions d’euros pour la période courant jusqu’en 2025 et jusqu’à 750 millions d’euros d’ici 2030'
			},
			{
				says: { fr: 'Couverts en janvier 2025', en: 'Covered in January 2025' },
				value: { fr: '223 millions', en: '€223 million' },
				source: 'incyber_2025',
				quote: 'n’est couvert qu’à hauteur de 223 millions d’euros sur les 750 annoncés'
			}
		],
		lesson: {
			fr: 'Un montant annoncé n’est pas un montant engagé. Les deux échéances sont suivies, chacune avec sa chance.',
			en: 'Money announced is not money committed. Both deadlines are followed, each with its chance.'
		},
		see: [
			{ kind: 'target', model: 'cyber', id: 'care_2027' },
			{ kind: 'target', model: 'cyber', id: 'care_2030' }
		]
	}
];
