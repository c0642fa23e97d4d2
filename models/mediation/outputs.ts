import type { Display, Output } from '../../src/lib/engine/types';

const PEOPLE: Display = { unit: { fr: 'personnes', en: 'people' } };
const MEDIATORS: Display = { unit: { fr: 'médiateurs', en: 'mediators' } };
const PROXY = {
	fr: 'conseillers numériques, faute d’un compte en santé',
	en: 'digital counsellors, for want of a count in health'
};
const SENIORS = { fr: 'France entière, personnes de 70 ans et plus', en: 'All of France, people aged 70 and over' };

/** What the page shows, in order. */
export const outputs: Readonly<Record<string, Output>> = {
	trained: {
		label: { fr: 'Médiateurs formés, cumulés', en: 'Mediators trained, cumulative' },
		of: 'trained_total',
		read: 'end',
		display: MEDIATORS,
		scope: PROXY,
		what: {
			fr: 'Tous ceux qui ont fini une formation depuis 2021, même partis depuis. Personne ne publie combien l’ont été en santé : les conseillers numériques en tiennent lieu.',
			en: 'All who have completed training since 2021, even if gone since. Nobody publishes how many were trained in health: digital counsellors stand in for them.'
		}
	},
	posted: {
		label: { fr: 'Médiateurs en poste', en: 'Mediators in post' },
		of: 'in_post',
		read: 'end',
		display: MEDIATORS,
		scope: PROXY,
		what: {
			fr: 'Ceux qui travaillent à cette date : ce sont eux qui portent la capacité. Référents France services non compris.',
			en: 'Those at work at that date: they carry the capacity. France services referents not included.'
		}
	},
	people_followed: {
		label: { fr: 'Personnes suivies', en: 'People followed' },
		of: 'followed',
		read: 'end',
		display: PEOPLE,
		scope: SENIORS,
		what: {
			fr: 'Celles qui ont une place en santé numérique à cette date. Jamais mesuré : hypothèses seules.',
			en: 'Those who have a place in digital health support at that date. Never measured: assumptions alone.'
		},
		minor: true
	},
	people_accompanied: {
		label: { fr: 'Personnes accompagnées, cumulées', en: 'People supported, cumulative' },
		of: 'accompanied_total',
		read: 'end',
		display: PEOPLE,
		scope: SENIORS,
		what: {
			fr: 'Entrées en suivi depuis 2021 ; une personne qui revient compte deux fois. Jamais mesuré.',
			en: 'Enrolments since 2021; a person who returns counts twice. Never measured.'
		}
	},
	need_covered: {
		label: { fr: 'Besoin couvert', en: 'Need covered' },
		of: 'coverage',
		read: 'end',
		display: { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 },
		scope: SENIORS,
		what: {
			fr: 'Personnes suivies ou devenues autonomes grâce au programme, rapportées au besoin. Dépend de la lecture du besoin.',
			en: 'People followed, or made autonomous by the programme, over the need. Depends on the reading of the need.'
		}
	},
	binding_side: {
		label: { fr: 'Ce qui limite', en: 'What limits' },
		of: 'demand_binds',
		read: 'end',
		display: { unit: { fr: '', en: '' } },
		scope: SENIORS,
		what: {
			fr: 'Les places ou la demande : agir sur l’autre côté ne sert à rien.',
			en: 'Places or demand: acting on the other side achieves nothing.'
		},
		lane: [
			{ fr: 'Les places limitent', en: 'Places limit' },
			{ fr: 'La demande limite', en: 'Demand limits' }
		]
	},
	waiting_months: {
		label: { fr: 'Attente d’une place', en: 'Wait for a place' },
		of: 'wait_months',
		read: 'end',
		display: { unit: { fr: 'mois', en: 'months' }, digits: 1 },
		scope: { fr: 'Personnes de 70 ans et plus qui demandent une place', en: 'People aged 70 and over who ask for a place' },
		what: {
			fr: 'File d’attente divisée par les entrées en suivi ; 120 mois au plus.',
			en: 'Queue divided by enrolments; 120 months at most.'
		},
		lower: true
	},
	followed_per_mediator: {
		label: { fr: 'Personnes suivies à la fois, par médiateur', en: 'People followed at one time, per mediator' },
		of: 'caseload',
		read: 'end',
		display: { unit: { fr: 'personnes par médiateur', en: 'people per mediator' } },
		scope: { fr: 'Médiateurs en poste, suivi en santé seulement', en: 'Mediators in post, health support only' },
		what: { fr: 'Le « 700 » lu comme une file active.', en: 'The “700” read as a caseload.' },
		minor: true
	},
	yearly_per_mediator: {
		label: { fr: 'Personnes accueillies par an, par médiateur', en: 'People taken on a year, per mediator' },
		of: 'people_a_year',
		read: 'end',
		display: { unit: { fr: 'personnes par médiateur et par an', en: 'people per mediator and year' } },
		scope: { fr: 'Médiateurs en poste, suivi en santé seulement', en: 'Mediators in post, health support only' },
		what: {
			fr: 'Le « 700 » lu comme un flux annuel. Les deux lectures se rejoignent si un suivi dure un an.',
			en: 'The “700” read as a yearly flow. Both readings agree if a follow-up lasts one year.'
		},
		minor: true
	},
	people_autonomous: {
		label: { fr: 'Personnes durablement autonomes', en: 'People durably autonomous' },
		of: 'autonomous',
		read: 'end',
		display: PEOPLE,
		scope: SENIORS,
		what: {
			fr: 'Grâce au programme, et qui le sont encore : réussite et rechute sont des hypothèses.',
			en: 'Thanks to the programme, and still so: success and relapse are assumptions.'
		},
		minor: true
	},
	yearly_cost: {
		label: { fr: 'Dépense de l’État sur un an', en: 'State spending over a year' },
		of: 'state_cost',
		read: 'year',
		display: { unit: { fr: 'M€', en: '€M' }, factor: 0.000001, digits: 1 },
		scope: { fr: 'Subventions des postes (tous sujets), formation, « aller vers »', en: 'Post subsidies (all subjects), training, outreach' },
		what: {
			fr: 'Douze derniers mois. Dépasse le budget voté tant que courent les premières conventions. La part des structures d’accueil n’y est pas.',
			en: 'Last twelve months. Above the voted budget as long as the first agreements run. What hosts pay is not in it.'
		},
		lower: true
	},
	person_cost: {
		label: { fr: 'Coût par personne accompagnée', en: 'Cost per person supported' },
		of: 'cost_per_person',
		read: 'end',
		display: { unit: { fr: '€ par personne', en: '€ per person' } },
		scope: { fr: 'Part de la santé dans la dépense de l’État', en: 'Health’s part of State spending' },
		what: {
			fr: 'Dépense pour la santé divisée par les entrées en suivi, sur un an environ.',
			en: 'Spending for health divided by enrolments, over about a year.'
		},
		lower: true,
		minor: true
	},
	spent_total: {
		label: { fr: 'Dépense de l’État, cumulée', en: 'State spending, cumulative' },
		of: 'money_spent',
		read: 'end',
		display: { unit: { fr: 'M€', en: '€M' }, factor: 0.000001 },
		scope: { fr: 'Depuis 2021, tous sujets', en: 'Since 2021, all subjects' },
		what: { fr: 'Subventions, formation et « aller vers » depuis l’ouverture.', en: 'Subsidies, training and outreach since the opening.' },
		lower: true,
		minor: true
	},
	people_in_need: {
		label: { fr: 'Personnes dans le besoin', en: 'People in need' },
		of: 'in_need',
		read: 'end',
		display: PEOPLE,
		scope: SENIORS,
		what: { fr: 'Selon la lecture du besoin choisie ; autonomes déduites.', en: 'By the chosen reading of the need; the autonomous are taken out.' },
		lower: true,
		minor: true
	},
	counsellor_acts: {
		label: { fr: 'Accompagnements des conseillers, cumulés', en: 'Counsellors’ support sessions, cumulative' },
		of: 'acts_total',
		read: 'end',
		display: { unit: { fr: 'actes', en: 'acts' } },
		scope: { fr: 'Conseillers numériques, tous âges, tous sujets', en: 'Digital counsellors, all ages, all subjects' },
		what: { fr: 'Des actes, non des personnes ; le volume que l’histoire mesure.', en: 'Acts, not people; the volume that history measures.' },
		minor: true
	},
	people_helped: {
		label: { fr: 'Personnes aidées par les conseillers, cumulées', en: 'People helped by counsellors, cumulative' },
		of: 'beneficiaries',
		read: 'end',
		display: PEOPLE,
		scope: { fr: 'Conseillers numériques, tous âges, tous sujets', en: 'Digital counsellors, all ages, all subjects' },
		what: { fr: 'Actes divisés par 1,4 à 2 actes par personne.', en: 'Acts divided by 1.4 to 2 acts per person.' },
		minor: true
	},
	population_70plus: {
		label: { fr: 'Population de 70 ans et plus', en: 'Population aged 70 and over' },
		of: 'population',
		read: 'end',
		display: PEOPLE,
		scope: { fr: 'France entière', en: 'All of France' },
		what: { fr: 'Entrées à 70 ans moins décès.', en: 'People turning 70 minus deaths.' },
		minor: true
	}
};
