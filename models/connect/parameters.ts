import type { Display, Parameter } from '../../src/lib/engine/types';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
const PLAIN: Display = { unit: { fr: '', en: '' }, digits: 2 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };

export const parameters: Readonly<Record<string, Parameter>> = {
	psc_professionals: {
		label: { fr: 'Professionnels de santé et du soin', en: 'Health and care professionals' },
		unit: 'person',
		display: { unit: { fr: 'M', en: 'M' }, factor: 1e-6, digits: 1 },
		distribution: { kind: 'fixed', value: 2000000 },
		what: { fr: 'Ordre de grandeur donné par la DNS, tenu constant.', en: 'Order of magnitude given by the DNS, held constant.' },
		range: { fr: 'Environ deux millions.', en: 'About two million.' },
		basis: 'measured',
		source: 'dsih_formation',
		quote: 'face aux besoins des 2 millions de professionnels de santé et du soin'
	},
	psc_potential_share: {
		label: { fr: 'Professionnels qui finiraient par s’en servir', en: 'Professionals who would end up using it' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.4, high: 0.98 },
		what: {
			fr: 'Part des professionnels pourvus d’une identité dont le métier demande un service raccordé.',
			en: 'Share of the professionals with an identity whose work needs a connected service.'
		},
		shown: true,
		bounds: [0.2, 1],
		range: {
			fr: 'Au moins un tiers le sont déjà en 2022, carte comprise ; en haut, presque tous.',
			en: 'At least a third already are in 2022, card included; at the top, nearly all.'
		},
		basis: 'assumption',
		note: { fr: 'Deux dates ne montrent aucun plafond.', en: 'Two dates show no ceiling.' }
	},
	psc_enrolled_later: {
		label: { fr: 'Nouveaux inscrits depuis 2022', en: 'Newly registered since 2022' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.9 },
		what: {
			fr: 'Part des professionnels sans identité en 2022 qui en reçoivent une d’ici fin 2027 par ce qui est déjà engagé (RPPS+, médico-social).',
			en: 'Share of the professionals without an identity in 2022 who get one by the end of 2027 through what is already under way (RPPS+, social care).'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De personne à neuf sur dix.', en: 'From nobody to nine in ten.' },
		basis: 'assumption',
		note: { fr: 'Aucun chiffre dans le registre.', en: 'No figure in the register.' }
	},
	psc_enrolled_ramp: {
		label: { fr: 'Temps des nouvelles inscriptions', en: 'Time of the new registrations' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 5.5 },
		what: { fr: 'De juin 2022 à fin 2027, à rythme constant.', en: 'From June 2022 to the end of 2027, at a constant pace.' },
		range: { fr: 'Une convention : l’ampleur est portée par les nouveaux inscrits.', en: 'A convention: the newly registered carry the size.' },
		basis: 'assumption',
		note: { fr: 'La durée de la feuille de route.', en: 'The length of the roadmap.' }
	},
	psc_innovation: {
		label: { fr: 'Adhésion de soi-même', en: 'Joining by oneself' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.001, p95: 0.03 },
		what: {
			fr: 'Part des professionnels restants qui s’y mettent chaque année sans y être poussés.',
			en: 'Share of the remaining professionals who start each year without being pushed.'
		},
		range: {
			fr: 'De 0,1 à 3 % par an : la plage supposée pour un outil numérique chez les médecins.',
			en: 'From 0.1 to 3% a year: the range assumed for a digital tool among doctors.'
		},
		basis: 'assumption',
		note: { fr: 'Les études disent ce terme petit et souvent non significatif.', en: 'Studies call this term small and often not significant.' }
	},
	psc_imitation: {
		label: { fr: 'Adhésion par imitation', en: 'Joining by imitation' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0.1, high: 0.7 },
		what: {
			fr: 'Part des professionnels restants qui s’y mettraient chaque année si tous les autres l’avaient fait.',
			en: 'Share of the remaining professionals who would start each year if all the others had.'
		},
		range: {
			fr: 'Autour de 20 à 60 % par an, supposés pour un outil numérique chez les médecins.',
			en: 'Around 20 to 60% a year, assumed for a digital tool among doctors.'
		},
		basis: 'assumption',
		note: { fr: 'L’histoire ne l’identifie pas.', en: 'History does not identify it.' }
	},
	psc_crisis_push: {
		label: { fr: 'Poussée de la crise sanitaire', en: 'Push of the health crisis' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.03, p95: 0.6 },
		what: {
			fr: 'Part des professionnels restants que le dépistage et la vaccination ont fait adhérer, au rythme d’une année.',
			en: 'Share of the remaining professionals whom testing and vaccination made join, at a yearly rate.'
		},
		range: { fr: 'De 845 à 211 000 e-CPS actives en vingt-cinq mois.', en: 'From 845 to 211,000 active e-CPS in twenty-five months.' },
		basis: 'assumption',
		note: { fr: 'Informée par juin 2022.', en: 'Informed by June 2022.' }
	},
	psc_rule_push: {
		label: { fr: 'Poussée de la règle de 2023', en: 'Push of the rule of 2023' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.4 },
		what: {
			fr: 'Part des professionnels restants que le raccordement obligatoire des services nationaux fait adhérer chaque année.',
			en: 'Share of the remaining professionals whom the mandatory connection of national services makes join each year.'
		},
		shown: true,
		bounds: [0, 0.6],
		range: { fr: 'De presque rien à la poussée de la crise.', en: 'From nearly nothing to the push of the crisis.' },
		basis: 'assumption',
		note: { fr: 'Rien n’est publié depuis.', en: 'Nothing was published since.' }
	},
	psc_lapse: {
		label: { fr: 'Abandons', en: 'Leaving' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.2 },
		what: {
			fr: 'Part des utilisateurs qui cessent chaque année : retraite, fin du dépistage, carte gardée.',
			en: 'Share of users who stop each year: retirement, end of testing, card kept.'
		},
		range: { fr: 'De 1 % à un sur cinq, la crise passée.', en: 'From 1% to one in five, once the crisis is over.' },
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	psc_mobile_share: {
		label: { fr: 'Part de l’e-CPS', en: 'Share of the e-CPS' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.4, high: 0.8 },
		what: {
			fr: 'Part des authentifications, et par hypothèse des utilisateurs, qui passent par le mobile et non par la carte.',
			en: 'Share of authentications, and by assumption of users, that go through the phone and not the card.'
		},
		range: { fr: '58 % des authentifications en juin 2022.', en: '58% of authentications in June 2022.' },
		basis: 'assumption',
		note: { fr: 'Informée par cette mesure.', en: 'Informed by that measurement.' }
	},
	psc_daily_2022: {
		label: { fr: 'Utilisateurs connectés un jour moyen de 2022', en: 'Users connected on a mean day of 2022' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.58 },
		what: {
			fr: 'Part des utilisateurs qui s’authentifient au moins une fois un jour moyen.',
			en: 'Share of users who authenticate at least once on a mean day.'
		},
		range: { fr: 'D’un jour sur dix à chaque jour travaillé.', en: 'From one day in ten to every day worked.' },
		basis: 'assumption',
		note: { fr: 'Seul son produit avec les authentifications par jour est informé.', en: 'Only its product with authentications a day is informed.' }
	},
	psc_sessions: {
		label: { fr: 'Authentifications par utilisateur et par jour d’usage', en: 'Authentications per user and day of use' },
		unit: 'authentication/person/day',
		display: { unit: { fr: 'par jour', en: 'a day' }, digits: 1 },
		distribution: { kind: 'uniform', low: 1, high: 5 },
		what: {
			fr: 'L’hypothèse qui mène des authentifications par mois aux utilisateurs par jour : combien de fois la même personne s’authentifie un jour où elle s’en sert.',
			en: 'The assumption that leads from authentications a month to users a day: how many times the same person authenticates on a day of use.'
		},
		shown: true,
		bounds: [1, 8],
		range: {
			fr: 'D’une fois le matin à cinq fois, une par service ou par session expirée.',
			en: 'From once in the morning to five times, one per service or expired session.'
		},
		basis: 'assumption',
		note: { fr: 'Jamais publié.', en: 'Never published.' }
	},
	psc_presence: {
		label: { fr: 'Jours travaillés', en: 'Days worked' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'fixed', value: 0.58 },
		what: {
			fr: 'Part des jours de l’année où un professionnel travaille : au plus, il se connecte ces jours-là.',
			en: 'Share of the days of the year on which a professional works: at most, they connect on those.'
		},
		range: { fr: 'Environ 210 jours sur 365.', en: 'About 210 days of 365.' },
		basis: 'assumption',
		note: { fr: 'Temps plein, congés et jours fériés déduits.', en: 'Full time, less holidays.' }
	},
	psc_weekday: {
		label: { fr: 'Jour ouvré, rapporté au jour moyen', en: 'Weekday, over the mean day' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'uniform', low: 1.1, high: 1.4 },
		what: {
			fr: 'Utilisateurs d’un jour ouvré pour un utilisateur d’un jour moyen, week-ends compris.',
			en: 'Users of a weekday for one user of a mean day, weekends included.'
		},
		range: {
			fr: '1,4 si personne ne se connecte le week-end ; moins, car l’hôpital travaille.',
			en: '1.4 if nobody connects at the weekend; less, as hospitals work.'
		},
		basis: 'assumption',
		note: { fr: 'Sept jours sur cinq, au plus.', en: 'Seven days over five, at most.' }
	},
	psc_days: {
		label: { fr: 'Jours de l’année', en: 'Days of the year' },
		unit: 'day/year',
		display: { unit: { fr: 'jours', en: 'days' } },
		distribution: { kind: 'fixed', value: 365 },
		what: { fr: 'Jours d’une année.', en: 'Days of a year.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption',
		note: { fr: 'Le jour moyen compte les week-ends.', en: 'The mean day counts weekends.' }
	},
	psc_services_2022: {
		label: { fr: 'Services raccordés en juin 2022', en: 'Services connected in June 2022' },
		unit: 'service',
		display: { unit: { fr: 'services', en: 'services' } },
		distribution: { kind: 'fixed', value: 100 },
		what: { fr: 'Le niveau auquel l’usage est rapporté.', en: 'The level to which use is referred.' },
		range: { fr: 'Une centaine.', en: 'About a hundred.' },
		basis: 'measured',
		source: 'dsih_ecps2022',
		quote: 'le mode de connexion utilisé par une centaine de services numériques de santé'
	},
	psc_services_half: {
		label: { fr: 'Services pour la moitié de l’usage', en: 'Services for half of the use' },
		unit: 'service',
		display: { unit: { fr: 'services', en: 'services' } },
		distribution: { kind: 'lognormal', p5: 10, p95: 300 },
		what: {
			fr: 'Nombre de services raccordés qui donne la moitié de l’usage quotidien possible : petit, quelques services suffisent.',
			en: 'Number of connected services that gives half of the possible daily use: small, a few services are enough.'
		},
		range: {
			fr: 'De dix, si ceux de l’assurance maladie font tout, à trois cents.',
			en: 'From ten, if those of health insurance do it all, to three hundred.'
		},
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	psc_last_measure: {
		label: { fr: 'Dernière mesure', en: 'Last measurement' },
		unit: 'year',
		display: { unit: { fr: '', en: '' }, digits: 1 },
		distribution: { kind: 'fixed', value: 2022.5 },
		what: { fr: 'Juin 2022.', en: 'June 2022.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption',
		note: { fr: 'L’inconnu commence là.', en: 'The unknown starts there.' }
	},
	psc_later_ramp: {
		label: { fr: 'Temps que met l’inconnu à s’installer', en: 'Time that the unknown takes to build up' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 3 },
		what: { fr: 'L’usage s’écarte en trois ans de celui de 2022.', en: 'Use leaves that of 2022 within three years.' },
		range: { fr: 'Une convention.', en: 'A convention.' },
		basis: 'assumption',
		note: { fr: 'L’ampleur est portée par l’usage depuis 2022.', en: 'The use since 2022 carries the size.' }
	},
	psc_later_use: {
		label: { fr: 'Usage quotidien, rapporté à celui de 2022', en: 'Daily use, over that of 2022' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 2.2 },
		what: {
			fr: 'La crise passée, se connecte-t-on moins souvent, ou plus, parce que les logiciels l’intègrent ?',
			en: 'Once the crisis is over, do people connect less often, or more, as software integrates it?'
		},
		shown: true,
		bounds: [0.3, 3],
		range: { fr: 'De moitié moins à plus du double.', en: 'From half as often to more than twice.' },
		basis: 'assumption',
		note: { fr: 'Aucun chiffre publié depuis.', en: 'No figure published since.' }
	},
	records_pull: {
		label: { fr: 'Effet des documents sur l’usage', en: 'Effect of documents on use' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.5 },
		what: {
			fr: 'Connexions de plus quand Mon espace santé reçoit les 400 millions de documents par an visés. À zéro, les deux modèles sont séparés.',
			en: 'Additional connections once Mon espace santé receives the 400 million documents a year aimed at. At zero, the two models are apart.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De rien à la moitié en plus.', en: 'From none to half as many more.' },
		basis: 'assumption',
		note: { fr: 'La consultation des dossiers par les professionnels n’est pas publiée.', en: 'How often professionals open records is not published.' }
	},
	records_aim: {
		label: { fr: 'Documents par profil à 400 millions par an', en: 'Documents per profile at 400 million a year' },
		unit: 'document/person/year',
		display: PLAIN,
		distribution: { kind: 'fixed', value: 6 },
		what: {
			fr: 'Documents reçus par profil et par an quand l’objectif de 2026 est tenu.',
			en: 'Documents received per profile and year once the 2026 objective is met.'
		},
		range: { fr: '400 millions pour 66 millions de profils.', en: '400 million for 66 million profiles.' },
		basis: 'derived',
		source: 'seed-feuille-de-route',
		note: { fr: 'Arrondi.', en: 'Rounded.' }
	},
	psc_hospital_staff: {
		label: { fr: 'Professionnels qui travaillent à l’hôpital', en: 'Professionals who work in hospitals' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.3, high: 0.6 },
		what: {
			fr: 'Part des professionnels pourvus d’une identité qui exercent dans un établissement.',
			en: 'Share of the professionals with an identity who work in a hospital or clinic.'
		},
		range: {
			fr: 'Les médecins salariés hospitaliers sont un tiers ; les infirmiers, les deux tiers environ.',
			en: 'Salaried hospital doctors are a third; nurses, about two thirds.'
		},
		basis: 'assumption',
		note: { fr: 'Ordres de grandeur par métier.', en: 'Orders of magnitude by profession.' }
	},
	psc_two_factor_link: {
		label: { fr: 'Deux facteurs par Pro Santé Connect', en: 'Two factors through Pro Santé Connect' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.8 },
		what: {
			fr: 'Part des professionnels d’un établissement à deux facteurs qui passent chaque jour par Pro Santé Connect plutôt que par un outil local. Zéro coupe le lien.',
			en: 'Share of the professionals of a two-factor hospital who go daily through Pro Santé Connect rather than a local tool. Zero cuts the link.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'D’aucun à quatre sur cinq.', en: 'From none to four in five.' },
		basis: 'assumption',
		note: { fr: 'Un badge local donne aussi deux facteurs.', en: 'A local badge gives two factors too.' }
	},
	psc_take_up: {
		label: { fr: 'Temps d’adhésion quand l’hôpital l’impose', en: 'Time to join when the hospital requires it' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'Temps moyen avant que le professionnel obligé s’en serve.', en: 'Mean time before the professional obliged uses it.' },
		range: { fr: 'Un an : équiper, former, basculer.', en: 'A year: equip, train, switch.' },
		basis: 'assumption',
		note: { fr: 'L’incertitude est portée par le lien.', en: 'The link carries the uncertainty.' }
	},
	tfa_hospitals: {
		label: { fr: 'Établissements de santé', en: 'Hospitals and clinics' },
		unit: 'hospital',
		display: { unit: { fr: 'établissements', en: 'hospitals' } },
		distribution: { kind: 'fixed', value: 3300 },
		what: { fr: 'Nombre d’établissements, tenu constant.', en: 'Number of hospitals, held constant.' },
		range: { fr: 'Dénombrés en 2019.', en: 'Counted in 2019.' },
		basis: 'measured',
		source: 'mind_mss2019',
		quote: 'dénombrait 1 226 établissements de santé – sur 3 300 – raccordés à une messagerie sécurisée de santé'
	},
	tfa_ready: {
		label: { fr: 'Établissements qui le peuvent', en: 'Hospitals that can' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.6, high: 1 },
		what: {
			fr: 'Part des établissements dont les applications et le budget permettent deux facteurs.',
			en: 'Share of hospitals whose applications and budget allow two factors.'
		},
		range: { fr: 'Des six dixièmes à tous.', en: 'From six tenths to all.' },
		basis: 'assumption',
		note: { fr: 'Aucun recensement.', en: 'No census.' }
	},
	tfa_yield: {
		label: { fr: 'Passages tenus, pour un prévu', en: 'Moves done, for one planned' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'uniform', low: 0.3, high: 1.3 },
		what: { fr: 'Ce que les équipes font vraiment, rapporté à ce qui est prévu.', en: 'What teams really do, over what is planned.' },
		range: { fr: 'D’un tiers à un peu plus que prévu.', en: 'From a third to a little more than planned.' },
		basis: 'assumption',
		note: { fr: 'Aucune mesure.', en: 'No measurement.' }
	},
	tfa_duration: {
		label: { fr: 'Temps d’un passage à deux facteurs', en: 'Time of a move to two factors' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 2 },
		what: { fr: 'Temps le plus court d’un établissement, quand aucune équipe ne manque.', en: 'Shortest time of one hospital, when no team is missing.' },
		range: { fr: 'De six mois à deux ans.', en: 'From six months to two years.' },
		basis: 'assumption',
		note: { fr: 'Annuaire, matériel, bascule service par service.', en: 'Directory, equipment, ward by ward.' }
	}
};
