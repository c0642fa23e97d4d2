import type { Display, Parameter } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };

/** Assumptions on what mediators do with their time, and what history counted of it. */
export const workParameters: Readonly<Record<string, Parameter>> = {
	health_share_now: {
		label: { fr: 'Temps donné à la santé aujourd’hui', en: 'Time given to health today' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.03, mode: 0.1, high: 0.25 },
		what: {
			fr: 'Part des heures d’un médiateur qui porte vraiment sur la santé. Il aide aussi pour les impôts, la retraite, la messagerie.',
			en: 'Share of a mediator’s hours that is really about health. Taxes, pensions and e-mail take the rest.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: '16 % des demandes de France services concernent l’Assurance maladie ; de 3 à 25 %.',
			en: '16% of France services requests are about health insurance; from 3 to 25%.'
		},
		basis: 'assumption',
		source: 'anr_fs_ccomptes',
		quote: "Caisse nationale d'assurance maladie (CNAM) 16%",
		note: { fr: 'Aucune mesure pour les conseillers numériques.', en: 'No measurement for digital counsellors.' }
	},
	health_share_reference: {
		label: { fr: 'Réglage de référence du temps de santé', en: 'Reference setting of health time' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'fixed', value: 0.1 },
		what: { fr: 'Position du levier qui laisse la part actuelle inchangée.', en: 'Position of the lever that leaves today’s share unchanged.' },
		range: { fr: 'Centre de la part actuelle.', en: 'Centre of today’s share.' },
		basis: 'assumption',
		note: { fr: 'Convention : le levier part du centre de l’hypothèse.', en: 'Convention: the lever starts from the centre of the assumption.' }
	},
	field_yield: {
		label: { fr: 'Rendement du terrain', en: 'Field yield' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 2 },
		what: {
			fr: 'Personnes vraiment accompagnées pour 100 que donne le calcul heures × groupe ÷ durée : absences, trajets, préparation, ou parcours écourtés.',
			en: 'People really supported for 100 given by hours × group ÷ length: no-shows, travel, preparation, or shortened courses.'
		},
		shown: true,
		bounds: [0.25, 3],
		range: {
			fr: 'De 200 à 750 personnes par conseiller à plein temps, pour 375 au calcul (900 h × 5 ÷ 12 h).',
			en: '200 to 750 people per full-time counsellor, for 375 by the calculation (900 h × 5 ÷ 12 h).'
		},
		basis: 'derived',
		source: 'an_qe2656',
		quote: 'quatre conseillers numériques ont contribué à la formation de près de 400 personnes en 2023 à travers 80 ateliers'
	},
	referent_hours: {
		label: { fr: 'Heures de santé d’un référent', en: 'Health hours of a referent' },
		unit: 'hour/mediator/year',
		display: { unit: { fr: 'h par an', en: 'h a year' } },
		distribution: { kind: 'uniform', low: 50, high: 250 },
		what: {
			fr: 'Heures d’accompagnement en santé qu’un agent France services peut donner.',
			en: 'Hours of health support that a France services agent can give.'
		},
		range: { fr: '16 % (part de la Cnam) de 900 h = 144 h ; de 50 à 250.', en: '16% (health insurance’s part) of 900 h = 144 h; from 50 to 250.' },
		basis: 'derived',
		source: 'anr_fs_ccomptes',
		quote: "Caisse nationale d'assurance maladie (CNAM) 16%"
	},
	contact_cost: {
		label: { fr: 'Coût d’une personne touchée', en: 'Cost of a person reached' },
		unit: 'EUR/person',
		display: { unit: { fr: '€', en: '€' } },
		distribution: { kind: 'fixed', value: 18.75 },
		what: { fr: 'Courrier, stand, visite : ce que coûte l’« aller vers » par personne.', en: 'Letter, stand, visit: what outreach costs per person.' },
		range: { fr: '5 000 à 10 000 € pour 400 personnes : 12,5 à 25 €.', en: '€5,000 to 10,000 for 400 people: €12.5 to 25.' },
		basis: 'derived',
		source: 'ars_pdl_mes',
		quote: "l'accompagnement de 400 personnes à minima … (allant de 5 000 à 10 000 euros)"
	},
	acts_per_mediator: {
		label: { fr: 'Accompagnements par conseiller et par an', en: 'Support sessions per counsellor and year' },
		unit: 'act/mediator/year',
		display: { unit: { fr: 'actes par an', en: 'acts a year' } },
		distribution: { kind: 'uniform', low: 300, high: 600 },
		what: { fr: 'Actes, tous âges et tous sujets : le seul volume mesuré.', en: 'Acts, all ages and subjects: the only volume measured.' },
		range: {
			fr: 'De 1,13 M (novembre 2022) à 4,1 M (fin 2024) pour environ 3 600 conseillers, plus ou moins 30 à 40 %.',
			en: 'From 1.13M (November 2022) to 4.1M (end of 2024) for about 3,600 counsellors, plus or minus 30 to 40%.'
		},
		basis: 'derived',
		source: 'bdt_plf2025'
	},
	acts_per_person: {
		label: { fr: 'Accompagnements par personne', en: 'Support sessions per person' },
		unit: 'act/person',
		display: { unit: { fr: 'actes par personne', en: 'acts per person' }, digits: 1 },
		distribution: { kind: 'uniform', low: 1.4, high: 2 },
		what: { fr: 'Un accompagnement est un acte, non une personne.', en: 'A support session is an act, not a person.' },
		range: { fr: '4,0 M ÷ 2,7 M = 1,5 ; 4,0 M ÷ 2,0 M (estimation du Sénat) = 2,0.', en: '4.0M ÷ 2.7M = 1.5; 4.0M ÷ 2.0M (Senate’s estimate) = 2.0.' },
		basis: 'derived',
		source: 'bdt_plf2025',
		quote: '"connu et identifié par plus de 2,7 millions de bénéficiaires" et représente déjà "plus de 4 millions d\'accompagnements"'
	},
	learning_time: {
		label: { fr: 'Temps de rodage', en: 'Running-in time' },
		unit: 'year',
		display: { unit: { fr: 'ans', en: 'years' }, digits: 1 },
		distribution: { kind: 'uniform', low: 0.2, high: 1.5 },
		what: { fr: 'Temps pour qu’un conseiller remplisse son agenda.', en: 'Time for a counsellor to fill the diary.' },
		range: {
			fr: '42 % disent une prise de poste difficile ; de quelques mois à dix-huit.',
			en: '42% report a difficult start; from a few months to eighteen.'
		},
		basis: 'assumption',
		source: 'seminaires_cnfs',
		quote: 'près de 42% des CNFS déclarent avoir rencontré des difficultés lors de leur prise de poste',
		note: { fr: 'L’historique des actes resserre cette fourchette.', en: 'The history of acts narrows this range.' }
	},
	months_a_year: {
		label: { fr: 'Mois dans un an', en: 'Months in a year' },
		unit: 'month/year',
		display: { unit: { fr: 'mois', en: 'months' } },
		distribution: { kind: 'fixed', value: 12 },
		what: { fr: 'Conversion.', en: 'Conversion.' },
		range: { fr: 'Définition.', en: 'Definition.' },
		basis: 'assumption',
		note: { fr: 'Définition du calendrier.', en: 'Definition of the calendar.' }
	},
	longest_wait: {
		label: { fr: 'Attente la plus longue affichée', en: 'Longest wait shown' },
		unit: 'year',
		display: { unit: { fr: 'ans', en: 'years' } },
		distribution: { kind: 'fixed', value: 10 },
		what: { fr: 'Au-delà, autant dire que la place ne vient pas.', en: 'Beyond that, the place may as well not exist.' },
		range: { fr: 'Fixe.', en: 'Fixed.' },
		basis: 'assumption',
		note: { fr: 'Borne d’affichage, sans effet sur les personnes.', en: 'A display bound, with no effect on people.' }
	},
	least_enrolled: {
		label: { fr: 'Entrées en suivi sous lesquelles un coût par personne n’a plus de sens', en: 'Enrolments below which a cost per person means nothing' },
		unit: 'person/year',
		display: { unit: { fr: 'personnes par an', en: 'people a year' } },
		distribution: { kind: 'fixed', value: 10_000 },
		what: { fr: 'En dessous, le coût est donné pour ce nombre.', en: 'Below it, the cost is given for this number.' },
		range: { fr: 'Fixe.', en: 'Fixed.' },
		basis: 'assumption',
		note: {
			fr: 'Borne d’affichage, sans effet sur la dépense ; ne joue qu’au démarrage.',
			en: 'A display bound, with no effect on spending; matters only at the start.'
		}
	},
	least_mediators: {
		label: { fr: 'Médiateurs sous lesquels un nombre par médiateur n’a plus de sens', en: 'Mediators below which a number per mediator means nothing' },
		unit: 'mediator',
		display: { unit: { fr: 'médiateurs', en: 'mediators' } },
		distribution: { kind: 'fixed', value: 200 },
		what: { fr: 'En dessous, on divise par ce nombre.', en: 'Below it, this number is the divisor.' },
		range: { fr: 'Fixe : deux par département.', en: 'Fixed: two per département.' },
		basis: 'assumption',
		note: {
			fr: 'Borne d’affichage ; ne joue que dans les premiers mois, ou s’il ne reste presque personne.',
			en: 'A display bound; matters only in the first months, or if hardly anyone is left.'
		}
	},
	cost_window: {
		label: { fr: 'Lissage du coût par personne', en: 'Smoothing of the cost per person' },
		unit: 'year',
		display: { unit: { fr: 'an', en: 'year' } },
		distribution: { kind: 'fixed', value: 1 },
		what: {
			fr: 'Un an, pour ne pas confondre l’argent d’un mois et les personnes du suivant.',
			en: 'One year, so as not to set one month’s money against the next month’s people.'
		},
		range: { fr: 'Fixe.', en: 'Fixed.' },
		basis: 'assumption',
		note: { fr: 'Choix d’affichage.', en: 'A display choice.' }
	}
};
