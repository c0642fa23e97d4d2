import type { Display, Parameter } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };
const EUROS: Display = { unit: { fr: '€', en: '€' } };

/** Assumptions on posts, training and mediators. Those that history informs are about staffing. */
export const staffParameters: Readonly<Record<string, Parameter>> = {
	planned_posts: {
		label: { fr: 'Postes prévus par les premières conventions', en: 'Posts planned by the first agreements' },
		unit: 'mediator',
		display: { unit: { fr: 'postes', en: 'posts' } },
		distribution: { kind: 'uniform', low: 3600, high: 4400 },
		what: {
			fr: 'Ce que les conventions signées de 2021 à 2024 permettaient vraiment d’ouvrir.',
			en: 'What the agreements signed from 2021 to 2024 really allowed to open.'
		},
		range: { fr: '4 000 annoncés, plus ou moins 10 %.', en: '4,000 announced, plus or minus 10%.' },
		basis: 'derived',
		source: 'labo_mediation',
		quote: 'le dispositif Conseiller numérique qui visait le recrutement et la formation de 4 000 médiateurs numériques'
	},
	opening_time: {
		label: { fr: 'Temps pour ouvrir un poste', en: 'Time to open a post' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'uniform', low: 0.3, high: 1.2 },
		what: { fr: 'Entre l’argent décidé et la convention signée.', en: 'Between money decided and agreement signed.' },
		range: {
			fr: '2 000 postes pourvus dans les neuf premiers mois, 3 600 en dix-huit : de quatre à quatorze mois.',
			en: '2,000 posts filled in the first nine months, 3,600 in eighteen: four to fourteen months.'
		},
		basis: 'assumption',
		note: { fr: 'Fourchette large ; l’historique des effectifs la resserre.', en: 'A wide range; the history of headcounts narrows it.' }
	},
	hiring_time: {
		label: { fr: 'Temps pour pourvoir un poste vacant', en: 'Time to fill a vacant post' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'uniform', low: 0.1, high: 0.8 },
		what: {
			fr: 'Il fixe la vacance : à 17 % de départs par an, de 2 à 12 % des postes.',
			en: 'It sets the vacancy rate: with 17% leaving a year, 2 to 12% of posts.'
		},
		range: { fr: 'Vacance usuelle de 10 à 20 % des postes au plus.', en: 'Usual vacancy of at most 10 to 20% of posts.' },
		basis: 'assumption',
		note: {
			fr: 'À cause d’elle, 10 000 postes ne font jamais 10 000 médiateurs en poste.',
			en: 'Because of it, 10,000 posts never make 10,000 mediators in post.'
		}
	},
	mediator_turnover: {
		label: { fr: 'Médiateurs qui partent chaque année', en: 'Mediators who leave each year' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		distribution: { kind: 'triangular', low: 0.1, mode: 0.17, high: 0.25 },
		what: {
			fr: 'Part des médiateurs en poste qui quittent le métier dans l’année, sans mesure pour les retenir.',
			en: 'Share of mediators in post who leave the trade within the year, with no measure to keep them.'
		},
		shown: true,
		bounds: [0, 0.5],
		range: { fr: 'Aucune rotation mesurée ; ordre de grandeur 10 à 25 %.', en: 'No turnover measured; order of magnitude 10 to 25%.' },
		basis: 'assumption',
		note: {
			fr: 'Bac + 2 payés au Smic pour 70 % d’entre eux, contrats courts : une rotation de cet ordre est plausible.',
			en: 'Two years of college and the minimum wage for 70% of them, short contracts: a turnover of this order is plausible.'
		}
	},
	training_time: {
		label: { fr: 'Durée de la formation', en: 'Length of training' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12, digits: 1 },
		distribution: { kind: 'fixed', value: 0.2 },
		what: { fr: 'De l’inscription à la fin de la formation.', en: 'From registration to the end of training.' },
		range: { fr: 'Fixe, un peu plus de deux mois.', en: 'Fixed, a little over two months.' },
		basis: 'assumption',
		note: { fr: 'Sans effet visible : quelques mois face à des années.', en: 'No visible effect: a few months against years.' }
	},
	past_training: {
		label: { fr: 'Formations passées, pour 100 reconstituées', en: 'Past trainings, for 100 reconstructed' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.8, mode: 1, high: 1.2 },
		what: {
			fr: 'Aucun compte des formations n’est publié : leur nombre est déduit des effectifs et des départs, à 20 % près.',
			en: 'No count of trainings is published: their number is inferred from headcount and departures, within 20%.'
		},
		range: { fr: 'Départs de 10 à 25 % par an : 20 % de formations en moins ou en plus.', en: '10 to 25% leaving a year: 20% fewer or more trainings.' },
		basis: 'assumption',
		note: { fr: 'Sans elle, la bande des « formés » serait trop étroite.', en: 'Without it, the band of the “trained” would be too narrow.' }
	},
	completion_share: {
		label: { fr: 'Formations menées à terme', en: 'Trainings completed' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.75, mode: 0.9, high: 0.98 },
		what: { fr: 'Part des entrées en formation qui donnent un médiateur formé.', en: 'Share of training starts that give a trained mediator.' },
		range: {
			fr: 'Aucune mesure ; la formation n’a satisfait que 36 % des conseillers en 2022.',
			en: 'No measurement; only 36% of counsellors were satisfied with it in 2022.'
		},
		basis: 'assumption',
		source: 'fo_cnfs',
		note: { fr: 'Formation payée, suivie pendant le contrat : peu d’abandons.', en: 'Paid training, followed under contract: few drop out.' }
	},
	placement_time: {
		label: { fr: 'Temps pour qu’un formé trouve un poste ouvert', en: 'Time for a trained person to find an open post' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12, digits: 1 },
		distribution: { kind: 'fixed', value: 0.1 },
		what: { fr: 'Quand les postes ne manquent pas.', en: 'When posts abound.' },
		range: { fr: 'Fixe, moins de deux mois.', en: 'Fixed, under two months.' },
		basis: 'assumption',
		note: { fr: 'La plupart sont recrutés avant d’être formés.', en: 'Most are recruited before they are trained.' }
	},
	pool_loss_rate: {
		label: { fr: 'Formés sans poste qui s’en vont', en: 'Trained people without a post who leave' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Faute de poste, ils font autre chose.', en: 'Without a post, they do something else.' },
		range: { fr: 'Fixe : deux ans de patience en moyenne.', en: 'Fixed: two years of patience on average.' },
		basis: 'assumption',
		note: { fr: 'Aucune source ; ne compte que si l’on forme plus qu’on n’ouvre de postes.', en: 'No source; matters only when training outruns posts.' }
	},
	notice_time: {
		label: { fr: 'Préavis quand un poste ferme', en: 'Notice when a post closes' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12 },
		distribution: { kind: 'fixed', value: 0.25 },
		what: { fr: 'Temps pour que l’effectif suive les postes fermés.', en: 'Time for headcount to follow closed posts.' },
		range: { fr: 'Fixe, un trimestre.', en: 'Fixed, a quarter.' },
		basis: 'assumption',
		note: { fr: 'Petit devant la fin des conventions.', en: 'Small beside the end of agreements.' }
	},
	post_subsidy: {
		label: { fr: 'Subvention de l’État par poste', en: 'State subsidy per post' },
		unit: 'EUR/mediator/year',
		display: { unit: { fr: '€ par poste et par an', en: '€ per post and year' } },
		distribution: { kind: 'triangular', low: 12_500, mode: 17_500, high: 25_000 },
		what: { fr: 'Elle convertit un budget en postes ; la structure d’accueil paie le reste.', en: 'It turns a budget into posts; the host pays the rest.' },
		range: {
			fr: '25 000 € par an à la première convention, 17 500 puis 12 500 € à la seconde.',
			en: '€25,000 a year under the first agreement, 17,500 then 12,500 under the second.'
		},
		basis: 'measured',
		source: 'senat_interv2869840',
		quote: 'à 17 500 euros pour la première année, à 12 500 euros pour la deuxième année et à 12 500 euros, encore, pour la troisième année'
	},
	contract_lag: {
		label: { fr: 'Durée restante des conventions', en: 'Remaining length of agreements' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'uniform', low: 1, high: 3 },
		what: { fr: 'Une baisse du budget met ce temps à fermer les postes.', en: 'A budget cut takes this long to close posts.' },
		range: { fr: 'Conventions de deux puis trois ans.', en: 'Agreements of two, then three years.' },
		basis: 'derived',
		source: 'senat_interv2869840',
		quote: 'à 17 500 euros pour la première année, à 12 500 euros pour la deuxième année et à 12 500 euros, encore, pour la troisième année'
	},
	host_keep: {
		label: { fr: 'Postes gardés par leur structure', en: 'Posts kept by their host' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.4 },
		what: {
			fr: 'Part des postes dont la subvention s’arrête et que la commune ou l’association continue de payer.',
			en: 'Share of posts whose subsidy ends and which the town or charity goes on paying.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'Aucune mesure ; de 0 à 40 %.', en: 'No measurement; from 0 to 40%.' },
		basis: 'assumption',
		note: {
			fr: 'Les trois quarts des contrats renouvelés mi-2023 étaient des CDI, mais avec subvention.',
			en: 'Three quarters of the contracts renewed in mid-2023 were permanent, but subsidised.'
		}
	},
	kept_end_rate: {
		label: { fr: 'Postes gardés qui ferment', en: 'Kept posts that close' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		distribution: { kind: 'fixed', value: 0.1 },
		what: { fr: 'Une structure ne paie pas seule pour toujours.', en: 'No host pays alone for ever.' },
		range: { fr: 'Fixe, dix ans en moyenne.', en: 'Fixed, ten years on average.' },
		basis: 'assumption',
		note: { fr: 'Aucune source ; second ordre devant la part gardée.', en: 'No source; second to the share kept.' }
	},
	referents_per_house: {
		label: { fr: 'Référents par maison équipée', en: 'Referents per house that has one' },
		unit: 'mediator/house',
		display: { unit: { fr: 'référent', en: 'referent' } },
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'Un par maison, comme le demande le Conseil national du numérique.', en: 'One per house, as the National Digital Council asks.' },
		range: { fr: 'Demande du rapport de 2020.', en: 'Request of the 2020 report.' },
		basis: 'assumption',
		note: {
			fr: 'Le rapport parle d’« un référent habilité » dans chaque structure, « dans l’idéal ».',
			en: 'The report asks for “an accredited referent” in each house, “ideally”.'
		}
	},
	referent_time: {
		label: { fr: 'Temps pour former les référents', en: 'Time to train referents' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12 },
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Le temps d’organiser les sessions.', en: 'The time to organise sessions.' },
		range: { fr: 'Fixe, un semestre, après le délai du levier.', en: 'Fixed, half a year, after the lever’s own delay.' },
		basis: 'assumption',
		note: { fr: 'Ordre de grandeur d’une campagne de formation d’agents.', en: 'Order of magnitude of a staff-training campaign.' }
	},
	training_cost: {
		label: { fr: 'Coût d’une formation', en: 'Cost of a training' },
		unit: 'EUR/mediator',
		display: EUROS,
		distribution: { kind: 'uniform', low: 1500, high: 6000 },
		what: { fr: 'Payé par l’État pour chaque entrée en formation.', en: 'Paid by the State for each training start.' },
		range: { fr: 'Aucune source ; de deux semaines à trois mois de formation.', en: 'No source; from two weeks to three months of training.' },
		basis: 'assumption',
		note: { fr: 'Petit devant les postes : 4 à 10 % de la dépense.', en: 'Small beside posts: 4 to 10% of the spending.' }
	}
};
