import type { Story } from './types';

const AUGUST = 'ils sont passés de 105 millions en avril à 112 millions en mai, puis 147 millions en juin, 150 en juillet et 142 millions en août';

/** Contradictions about Mon espace santé: its documents, its profiles, its users. */
export const recordStories: readonly Story[] = [
	{
		id: 'stock_or_rhythm',
		title: { fr: 'Des « totaux » qui baissent au mois d’août', en: '“Totals” that fall in August' },
		told: {
			fr: 'En 2023, le nombre de documents « mis à disposition » dans Mon espace santé est annoncé mois après mois : 105 millions en avril, 150 en juillet, 142 en août. Or un total ne baisse pas. C’était donc autre chose, sans doute l’envoi du mois multiplié par douze : en août, on envoie moins. Le vrai cumul n’était que de 42,5 millions en février. Des nombres de même famille servent ailleurs de « projection » pour l’année, puis de « total » à fin 2023.',
			en: 'In 2023, the number of documents “made available” in Mon espace santé is announced month after month: 105 million in April, 150 in July, 142 in August. Yet a total does not fall. It was something else, most likely the month’s sending times twelve: fewer are sent in August. The true total was only 42.5 million in February. Numbers of the same family serve elsewhere as a “projection” for the year, then as a “total” at the end of 2023.'
		},
		sides: [
			{
				says: { fr: 'Un nombre qui monte, puis redescend', en: 'A number that rises, then falls' },
				value: { fr: '150 puis 142 millions', en: '150 then 142 million' },
				source: 'bio365_2023',
				quote: AUGUST
			},
			{
				says: { fr: 'Le cumul, un an après le lancement', en: 'The total, a year after the launch' },
				value: { fr: '42,5 millions', en: '42.5 million' },
				source: 'usine_2023_02',
				quote: 'déjà au nombre de 42,5 millions sur la plateforme'
			},
			{
				says: { fr: 'Un texte fondateur : une projection pour l’année', en: 'A founding text: a projection for the year' },
				value: { fr: 'plus de 120 millions', en: 'over 120 million' },
				source: 'seed-numedikal',
				quote: 'on est sur une projection de plus de 120 millions de documents pour l’année 2023'
			},
			{
				says: {
					fr: 'Fin 2023, douze mois à 20 millions, présentés comme un cumul',
					en: 'At the end of 2023, twelve months at 20 million, presented as a total'
				},
				value: { fr: '239 millions', en: '239 million' },
				source: 'klesia_2024',
				quote:
					'A la fin 2023, 239 millions de documents (résultats de biologie, comptes-rendus d’hospitalisation, certificats médicaux, vaccinations) ont été déposés dans leur dossier médical'
			}
		],
		lesson: {
			fr: 'Devant un grand nombre, demander d’abord : par an, ou depuis le début ? L’objectif de la feuille de route est un rythme ; c’est lui que nous jugeons.',
			en: 'Before a large number, first ask: a year, or since the start? The roadmap’s objective is a rhythm; that is what we judge.'
		},
		see: [
			{ kind: 'target', model: 'documents', id: 'documents_2023' },
			{ kind: 'observation', series: 'mes_docs_rythme_annualise' }
		]
	},
	{
		id: 'rule_or_effort',
		title: { fr: 'Une règle a fait plus que tous les efforts', en: 'One rule did more than all the efforts' },
		told: {
			fr: 'Jusqu’en 2021, chacun devait demander son dossier médical partagé : 8,4 millions fin 2019, 9,3 millions six mois plus tard, pour 20 millions visés fin 2020 et 40 millions fin 2022. En 2022, la règle s’inverse : le profil est ouvert d’office, sauf refus. En quelques mois, ils sont 65 millions. Mais fin octobre, 7,2 millions de personnes seulement s’y sont connectées.',
			en: 'Until 2021, everyone had to ask for a shared medical record: 8.4 million at the end of 2019, 9.3 million six months later, for 20 million aimed at by the end of 2020 and 40 million by the end of 2022. In 2022 the rule turns round: the profile opens by default, unless refused. Within months there are 65 million. But by the end of October only 7.2 million people have logged in.'
		},
		sides: [
			{
				says: { fr: 'Sur demande, en décembre 2019 puis juin 2020', en: 'On request, in December 2019 then June 2020' },
				value: { fr: '8,4 puis 9,3 millions', en: '8.4 then 9.3 million' },
				source: 'seed-cns3',
				quote: 'Au 9 juin 2020, 9,3 M de DMP étaient créés (contre 8,4 M en décembre 2019)'
			},
			{
				says: { fr: 'Ce qui était visé fin 2020', en: 'What was aimed at by the end of 2020' },
				value: { fr: '20 millions', en: '20 million' },
				source: 'parisien_2020',
				quote: 'Fin 2019 nous étions à 8,5 millions, nous devions être à 20 millions fin 2020'
			},
			{
				says: { fr: 'Ce qui était visé fin 2022', en: 'What was aimed at by the end of 2022' },
				value: { fr: '40 millions', en: '40 million' },
				source: 'lqm_dmp2018',
				quote: "l'assurance-maladie vise 40 millions dossiers en 2022"
			},
			{
				says: { fr: 'D’office, sauf refus, en novembre 2022', en: 'By default, unless refused, in November 2022' },
				value: { fr: '65,4 millions', en: '65.4 million' },
				source: 'lqm_2022_11',
				quote: '65,4 millions, c’est le nombre d’assurés disposant d’un profil Mon espace santé'
			}
		],
		lesson: {
			fr: 'Changer le choix par défaut a ouvert sept fois plus de dossiers que trois ans de campagnes. Cela n’a pas créé l’usage : ouvrir et utiliser sont deux objectifs.',
			en: 'Changing the default opened seven times more records than three years of campaigns. It did not create use: opening and using are two objectives.'
		},
		see: [
			{ kind: 'target', model: 'activation', id: 'records_2022' },
			{ kind: 'objective', id: 'earlier_records_2020' }
		]
	},
	{
		id: 'opposition',
		title: { fr: '4 % de refus, ou moins de 2 % ?', en: '4% refusals, or under 2%?' },
		told: {
			fr: 'Un texte fondateur parle de 4 % d’oppositions à la création du profil. Les chiffres officiels de 2022 en comptent moins de 2 %, sur 69 millions de personnes informées. Un sondage donne 5 %, mais il additionne ceux qui ont refusé et ceux qui ont supprimé leur compte, parmi ses seuls répondants. Le premier chiffre n’est ni daté ni défini.',
			en: 'One founding text speaks of 4% opposing the creation of their profile. The official figures of 2022 count under 2%, of 69 million people informed. A survey gives 5%, but adds those who refused and those who deleted their account, among its respondents alone. The first figure has neither date nor definition.'
		},
		sides: [
			{
				says: { fr: 'Un texte fondateur, sans date', en: 'A founding text, without a date' },
				value: { fr: '4 %', en: '4%' },
				source: 'seed-numedikal',
				quote: 'seulement 4% d’oppositions enregistrées'
			},
			{
				says: { fr: 'Les chiffres officiels, en novembre 2022', en: 'The official figures, in November 2022' },
				value: { fr: 'moins de 2 %', en: 'under 2%' },
				source: 'lqm_2022_11',
				quote: 'moins de 2 % des 69 millions de personnes informées de la création de leur profil Mon espace santé s’y sont opposés'
			},
			{
				says: { fr: 'Un sondage : refus et comptes supprimés', en: 'A survey: refusals and deleted accounts' },
				value: { fr: '5 % des répondants', en: '5% of respondents' },
				source: 'opticien_2022_12',
				quote: '38 % l’ont activé (5 % ont fait valoir leur droit d’opposition ou supprimé leur compte)'
			}
		],
		lesson: {
			fr: 'Pour la part de la population hors du service, nous suivons la source qui compte ; les 4 % restent affichés, signalés comme incertains.',
			en: 'For the share of the population outside the service, we follow the source that counts; the 4% stays shown, marked as uncertain.'
		},
		see: [
			{ kind: 'lever', model: 'documents', id: 'opposition' },
			{ kind: 'observation', series: 'mes_opposition' }
		]
	},
	{
		id: 'medical_profile',
		title: { fr: '42 %, 26 %, 33 % : trois fois « le profil médical rempli »', en: '42%, 26%, 33%: three times “medical profile filled in”' },
		told: {
			fr: 'Fin 2022, 42 % des personnes connectées ont noté au moins une mesure : un poids suffit. En 2023, 26 % des utilisateurs ont « complété » leur profil. En 2024, près d’un tiers l’ont « rempli ». La courbe baisse puis remonte : ce sont les définitions qui changent. Un texte fondateur applique les 42 % aux 65 millions de profils ouverts, ce qui ferait 27 millions de personnes ; une autre source en compte 3,2 millions.',
			en: 'At the end of 2022, 42% of people who had logged in had entered at least one measurement: a weight is enough. In 2023, 26% of users had “completed” their profile. In 2024, nearly a third had “filled it in”. The curve falls then rises: it is the definitions that change. One founding text applies the 42% to the 65 million open profiles, which would make 27 million people; another source counts 3.2 million.'
		},
		sides: [
			{
				says: { fr: 'Des usagers connectés, au moins une mesure (2022)', en: 'Of people who logged in, at least one measurement (2022)' },
				value: { fr: '42 %', en: '42%' },
				source: 'lqm_2022_11',
				quote: '42 % des usagers ont déjà renseigné « au moins une mesure (poids, taille, tension…) » à leur profil médical'
			},
			{
				says: { fr: 'Des utilisateurs, profil « complété » (2023)', en: 'Of users, profile “completed” (2023)' },
				value: { fr: '26 %', en: '26%' },
				source: 'usine_2023_09',
				quote: 'seuls 26% des utilisateurs ont complété leur profil médical'
			},
			{
				says: { fr: 'Des utilisateurs, profil « rempli » (2024)', en: 'Of users, profile “filled in” (2024)' },
				value: { fr: 'près d’un tiers', en: 'nearly a third' },
				source: 'ameli_2ans',
				quote: 'Près d’un tiers des utilisateurs ont rempli leur profil médical'
			},
			{
				says: { fr: 'Un texte fondateur : de tous les profils ouverts', en: 'A founding text: of all open profiles' },
				value: { fr: '42 % de 65,4 millions', en: '42% of 65.4 million' },
				source: 'seed-numedikal',
				quote:
					'65,4 millions de personnes sont dotées d’un profil Mon Espace Santé (Source : l’Assurance Maladie) et 42% d’entre elles ont commencé à compléter leur profil médical'
			},
			{
				says: { fr: 'Le nombre de personnes, en février 2023', en: 'The number of people, in February 2023' },
				value: { fr: '3,2 millions', en: '3.2 million' },
				source: 'lesechos_2023',
				quote: '3,2 millions d’usagers ont utilisé leur espace, c’est-à-dire renseigné au moins une mesure à leur profil médical'
			}
		],
		lesson: {
			fr: 'Un pourcentage sans son dénominateur peut se tromper d’un facteur huit. Nous donnons toujours « de qui ».',
			en: 'A percentage without its denominator can be wrong by a factor of eight. We always say “of whom”.'
		},
		see: [{ kind: 'observation', series: 'mes_profil_medical' }]
	},
	{
		id: 'fifteen_years',
		title: { fr: 'Un mois égale quinze ans ?', en: 'One month equals fifteen years?' },
		told: {
			fr: 'En mai 2023, l’État annonce 10 millions de documents par mois, « l’équivalent de ce qui a été fait au cours des 15 dernières années ». Un an plus tôt, un autre discours partait déjà de 10 millions de documents par an. Les deux peuvent être vrais : le premier compte les envois aux patients, le second y ajoute la messagerie entre professionnels. Mais on ne saurait les mettre sur la même courbe.',
			en: 'In May 2023 the State announces 10 million documents a month, “the equivalent of what was done over the last 15 years”. A year earlier another speech already started from 10 million documents a year. Both can be true: the first counts what is sent to patients, the second adds the messaging between professionals. But they cannot share a curve.'
		},
		sides: [
			{
				says: { fr: 'Le rythme au lancement de la feuille de route', en: 'The rhythm when the roadmap was launched' },
				value: { fr: '10 millions par mois', en: '10 million a month' },
				source: 'seed-feuille-de-route',
				quote: '10 millions de documents sont envoyés chaque mois'
			},
			{
				says: { fr: 'La comparaison', en: 'The comparison' },
				value: { fr: 'quinze ans', en: 'fifteen years' },
				source: 'seed-feuille-de-route',
				quote: 'l’équivalent chaque mois de ce qui a été fait en termes d’envoi de documents de santé aux patients au cours des 15 dernières années'
			},
			{
				says: { fr: 'Le point de départ, messagerie comprise', en: 'The starting point, messaging included' },
				value: { fr: '10 millions par an', en: '10 million a year' },
				source: 'hospitalia_2022_05',
				quote:
					'vise à passer de 10 millions à 250 millions de documents échangés chaque année via le Dossier Médical Partagé (DMP) et la Messagerie Sécurisée de Santé'
			}
		],
		lesson: {
			fr: 'Deux comptes au nom voisin n’ont pas le même champ. Notre courbe ne suit que Mon espace santé.',
			en: 'Two counts with similar names do not cover the same ground. Our curve follows Mon espace santé alone.'
		},
		see: [
			{ kind: 'observation', series: 'mes_docs_mensuel' },
			{ kind: 'objective', id: 'earlier_documents_2023' }
		]
	},
	{
		id: 'month_or_day',
		title: { fr: '2,5 millions d’utilisateurs : par mois, pas par jour', en: '2.5 million users: a month, not a day' },
		told: {
			fr: 'Le communiqué des trois ans de Mon espace santé dit : plus de 2,5 millions d’utilisateurs tous les mois. Un journal professionnel écrit : tous les jours. L’écart est de un à trente. L’erreur est dans la reprise, le communiqué est sans ambiguïté.',
			en: 'The statement for the third birthday of Mon espace santé says: over 2.5 million users every month. A professional paper writes: every day. The gap is one to thirty. The error is in the copy; the statement is plain.'
		},
		sides: [
			{
				says: { fr: 'Le communiqué, repris par un Ordre professionnel', en: 'The statement, as a professional body printed it' },
				value: { fr: 'tous les mois', en: 'every month' },
				source: 'ordremk_2025',
				quote: 'Mon espace santé a 3 ans et déjà plus de 2,5 millions d’utilisateurs tous les mois'
			},
			{
				says: { fr: 'La reprise par un journal', en: 'The copy in a paper' },
				value: { fr: 'tous les jours', en: 'every day' },
				source: 'dentaire365_2025',
				quote: 'plus de 2,5 millions d’utilisateurs s’en servent tous les jours'
			}
		],
		lesson: {
			fr: 'Remonter à la première source change parfois un chiffre de trente fois.',
			en: 'Going back to the first source sometimes changes a figure thirty-fold.'
		},
		see: [{ kind: 'observation', series: 'mes_utilisateurs_mensuels' }]
	}
];
