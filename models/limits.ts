import type { Text } from '../src/lib/engine/types';
import type { Place } from './roadmap/types';

/** Numbers of the page, computed from the models, the register and the reports of calibration when the site is built: a text names them in braces. */
export const LIMIT_NUMBERS = [
	/** Models, their variables, their uncertain parameters, and those of them that no publication gives. */
	'models',
	'variables',
	'parameters',
	'assumed',
	/** Draws behind a chance. */
	'runs',
	/** Measurements fitted, those in the band of 9 in 10, and those that the curves reach without any error of measurement. */
	'rows',
	'covered',
	'reached',
	/** Tests on the past, forecasts in them, those in the band, and tests with too few facts to be fitted. */
	'tests',
	'forecasts',
	'inside',
	'priors',
	/** Readings of the objectives, and those that nothing published informs. */
	'readings',
	'unmeasured',
	/** Documents of the register, and those from the press; measurements of the register, and those of low confidence. */
	'sources',
	'press',
	'measurements',
	'doubtful'
] as const;
export type LimitNumber = (typeof LIMIT_NUMBERS)[number];

/** Where a statement can be checked. */
export type Sight =
	| Place
	| { readonly kind: 'page'; readonly page: 'objectifs' | 'systeme' | 'modeles' | 'sources' | 'limites'; readonly anchor?: string }
	| { readonly kind: 'simulator'; readonly model: string };

/** One thing that the site cannot say, in plain words; passages between two pairs of stars are strong. */
export interface Statement {
	readonly text: Text;
	readonly see?: readonly { readonly label: Text; readonly at: Sight }[];
}

/** A section of the page. `list` names what follows it, generated from the data. */
export interface LimitSection {
	readonly id: string;
	readonly title: Text;
	readonly statements: readonly Statement[];
	readonly list?: 'forecasts' | 'unmeasured' | 'models';
}

/** What the site cannot say, from what it is to what to do with it. */
export const limits: readonly LimitSection[] = [
	{
		id: 'model',
		title: { fr: 'Ce qu’est un modèle, et ce qu’il n’est pas', en: 'What a model is, and what it is not' },
		statements: [
			{
				text: {
					fr: '**Un modèle est un raisonnement écrit en équations.** Si tant de personnes sont formées, si chacune en aide tant d’autres, alors voici ce qui en découle, mois par mois. Il vaut ce que valent ses « si ».',
					en: '**A model is a piece of reasoning written in equations.** If so many people are trained, if each helps so many others, then this follows, month by month. It is worth what its “ifs” are worth.'
				},
				see: [{ label: { fr: 'les équations de chaque modèle', en: 'the equations of each model' }, at: { kind: 'page', page: 'modeles' } }]
			},
			{
				text: {
					fr: '**Ce n’est pas une prévision officielle**, ni une promesse, ni un jugement sur des personnes. {models} modèles et {variables} variables : le reste de la vie n’y est pas.',
					en: '**It is no official forecast**, no promise, and no judgement on people. {models} models and {variables} variables: the rest of life is not in it.'
				},
				see: [{ label: { fr: 'ce que chaque modèle alimente', en: 'what each model feeds' }, at: { kind: 'page', page: 'systeme' } }]
			},
			{
				text: {
					fr: '**Beaucoup de nombres sont supposés.** Sur {parameters} nombres incertains, {assumed} ne viennent d’aucune publication : ce sont des hypothèses, dites comme telles, avec leur fourchette et sa raison. Vous pouvez les déplacer.',
					en: '**Many numbers are assumed.** Of {parameters} uncertain numbers, {assumed} come from no publication: they are assumptions, said to be so, with a range and its reason. You can move them.'
				},
				see: [
					{
						label: { fr: 'une hypothèse qui pèse : combien de personnes ont besoin d’aide', en: 'an assumption that weighs: how many people need help' },
						at: { kind: 'parameter', model: 'mediation', id: 'need_reading' }
					}
				]
			}
		]
	},
	{
		id: 'chance',
		title: { fr: 'Ce que veut dire « 3 tirages sur 10 »', en: 'What “3 runs in 10” means' },
		statements: [
			{
				text: {
					fr: '**Un tirage est une version du modèle** : un jeu d’hypothèses compatible avec ce qui a été mesuré. Nous en faisons tourner {runs}. « 3 tirages sur 10 » veut dire que trois versions sur dix atteignent l’objectif.',
					en: '**A run is a version of the model**: a set of assumptions compatible with what was measured. We run {runs} of them. “3 runs in 10” means that three versions in ten meet the objective.'
				},
				see: [{ label: { fr: 'les tirages de la médiation', en: 'the runs of mediation' }, at: { kind: 'simulator', model: 'mediation' } }]
			},
			{
				text: {
					fr: '**Cela ne dit pas que la France a 3 chances sur 10.** Si toutes les versions partagent la même erreur, la chance affichée la partage aussi.',
					en: '**It does not say that France has 3 chances in 10.** If all versions share the same error, so does the chance shown.'
				}
			},
			{
				text: {
					fr: '**Cela ne dit pas ce qui sera décidé.** La référence suppose que rien de plus n’est décidé que ce que l’on savait à la fin des faits. Une loi, une crise, un nouveau budget n’y sont pas.',
					en: '**It does not say what will be decided.** The reference supposes that nothing is decided beyond what was known at the end of the facts. A law, a crisis, a new budget are not in it.'
				},
				see: [{ label: { fr: 'chaque objectif, avec sa chance', en: 'each objective, with its chance' }, at: { kind: 'page', page: 'objectifs' } }]
			}
		]
	},
	{
		id: 'bands',
		title: { fr: 'Des bandes trop sages', en: 'Bands that are too safe' },
		statements: [
			{
				text: {
					fr: '**La bande « 9 tirages sur 10 » contient {covered} des {rows} relevés** auxquels les modèles ont été ajustés. Neuf sur dix auraient suffi. Nous prêtons aux mesures des erreurs généreuses, si bien que les bandes sont sans doute trop larges.',
					en: '**The “9 runs in 10” band holds {covered} of the {rows} measurements** to which the models were fitted. Nine in ten would have been enough. We lend the measurements generous errors, so the bands are probably too wide.'
				}
			},
			{
				text: {
					fr: '**Sans l’erreur de mesure, les courbes seules en atteignent {reached}.** Les deux nombres comptent des relevés connus d’avance : bien décrire le passé ne prouve pas que l’on prévoit.',
					en: '**Without the error of measurement, the curves alone reach {reached}.** Both numbers count measurements known in advance: describing the past well does not prove that one can forecast.'
				},
				see: [
					{
						label: { fr: 'l’ajustement des documents, relevé par relevé', en: 'the fit of documents, measurement by measurement' },
						at: { kind: 'simulator', model: 'documents' }
					}
				]
			},
			{
				text: {
					fr: '**Pour l’avenir, certaines sont peut-être trop étroites.** Là où une décision change tout d’un coup, comme ouvrir l’appli carte Vitale à tous ou financer un nouveau volet de cybersécurité, la bande suppose qu’elle n’est pas prise. Et une habitude nouvelle peut s’étendre plus vite, ou s’arrêter plus tôt, que son début.',
					en: '**For the future, some may be too narrow.** Where one decision changes everything at once, such as opening the carte Vitale app to all or funding a new part of cyber-security, the band supposes that it is not taken. And a new habit may spread faster, or stop sooner, than it began.'
				},
				see: [
					{
						label: { fr: 'l’appli carte Vitale, département par département', en: 'the carte Vitale app, one département after another' },
						at: { kind: 'simulator', model: 'identity' }
					},
					{ label: { fr: 'l’argent de la cybersécurité', en: 'the money of cyber-security' }, at: { kind: 'simulator', model: 'cyber' } }
				]
			}
		]
	},
	{
		id: 'past',
		title: { fr: 'Mis à l’épreuve de leur propre passé', en: 'Tested on their own past' },
		statements: [
			{
				text: {
					fr: '**{tests} essais, {forecasts} relevés à deviner, {inside} dans la bande.** Chaque modèle qui a assez d’histoire a été ajusté jusqu’à une date, puis comparé à ce qui fut mesuré ensuite. Voici tout, manqué ou non.',
					en: '**{tests} tests, {forecasts} measurements to guess, {inside} in the band.** Each model with enough history was fitted up to a date, then compared with what was measured later. Here is all of it, missed or not.'
				}
			},
			{
				text: {
					fr: '**Ces essais sont indulgents.** La forme des modèles a été choisie en connaissant la suite, et {priors} des {tests} essais avaient si peu de relevés qu’ils jugent les hypothèses plus que l’ajustement.',
					en: '**These tests are lenient.** The form of the models was chosen knowing what came next, and {priors} of the {tests} tests had so few measurements that they judge the assumptions more than the fit.'
				}
			}
		],
		list: 'forecasts'
	},
	{
		id: 'unmeasured',
		title: { fr: 'Ce que personne n’a publié', en: 'What nobody has published' },
		statements: [
			{
				text: {
					fr: '**{unmeasured} lectures d’objectifs sur {readings} n’ont aucune mesure.** Aucune chance n’y est donnée : la courbe ne déroule que des hypothèses. Voici ce qu’il faudrait publier pour en juger.',
					en: '**{unmeasured} readings of objectives out of {readings} have no measurement.** No chance is given there: the curve only unrolls assumptions. Here is what would have to be published to judge.'
				}
			}
		],
		list: 'unmeasured'
	},
	{
		id: 'outside',
		title: { fr: 'Ce que ces modèles ne regardent pas', en: 'What these models do not look at' },
		statements: [
			{
				text: {
					fr: '**Les causes.** Les effets des leviers n’ont presque jamais été mesurés : aucun essai, aucun groupe témoin. « Si l’on double le budget » montre ce que le modèle suppose, non ce que l’on a prouvé.',
					en: '**Causes.** The effects of the levers have almost never been measured: no trial, no control group. “If the budget doubles” shows what the model supposes, not what was proved.'
				},
				see: [
					{
						label: { fr: 'l’effet supposé de la formation des médecins', en: 'the assumed effect of training doctors' },
						at: { kind: 'lever', model: 'teleconsultation', id: 'doctors_trained' }
					}
				]
			},
			{
				text: {
					fr: '**Les territoires.** La France y est d’un bloc : ni département, ni revenu, ni handicap. Un objectif tenu en moyenne peut laisser un territoire sans rien.',
					en: '**Territories.** France is taken as one: no département, no income, no disability. An objective met on average may leave a territory with nothing.'
				},
				see: [
					{
						label: { fr: 'les services d’accès aux soins, comptés sans dire où', en: 'access-to-care services, counted without saying where' },
						at: { kind: 'simulator', model: 'emergency' }
					}
				]
			},
			{
				text: {
					fr: '**La qualité des soins.** Un acte à distance compte comme un autre, un document envoyé comme un document lu, un profil ouvert comme un profil utile.',
					en: '**The quality of care.** A remote consultation counts as any other, a document sent as a document read, a profile opened as a useful one.'
				},
				see: [{ label: { fr: 'les documents envoyés, lus ou non', en: 'documents sent, read or not' }, at: { kind: 'simulator', model: 'documents' } }]
			},
			{
				text: {
					fr: '**Le rapport entre coût et bénéfice.** Quelques dépenses de l’État sont comptées, aucun bénéfice. Ne cherchez pas ici si l’argent est bien placé.',
					en: '**Cost against benefit.** Some spending by the State is counted, no benefit is. Do not look here for whether the money is well spent.'
				},
				see: [{ label: { fr: 'la dépense de la médiation', en: 'the spending on mediation' }, at: { kind: 'simulator', model: 'mediation' } }]
			},
			{
				text: {
					fr: '**Les médiateurs eux-mêmes.** Personne n’a publié leur nombre. L’histoire de la médiation est celle des conseillers numériques, qui aident tous les âges sur tous les sujets : un substitut, dit comme tel.',
					en: '**The mediators themselves.** Nobody has published their number. The history of mediation is that of digital counsellors, who help all ages on all subjects: a stand-in, said to be so.'
				},
				see: [{ label: { fr: 'l’objectif de 10 000 médiateurs', en: 'the objective of 10,000 mediators' }, at: { kind: 'simulator', model: 'mediation' } }]
			},
			{
				text: {
					fr: '**Ce qui a suivi le {day}.** Les mesures plus récentes existent peut-être ; elles ne sont pas ici, pour que l’on puisse nous juger dessus.',
					en: '**What followed {day}.** More recent measurements may exist; they are not here, so that we can be judged on them.'
				},
				see: [{ label: { fr: 'toutes les sources et leurs dates', en: 'all sources and their dates' }, at: { kind: 'page', page: 'sources', anchor: 'table' } }]
			}
		]
	},
	{
		id: 'wrong',
		title: { fr: 'Où nous pouvons nous tromper, et comment on le saurait', en: 'Where we may be wrong, and how one would know' },
		statements: [
			{
				text: {
					fr: '**Nos sources peuvent se tromper.** {press} des {sources} documents sont des articles de presse, qui citent souvent un chiffre officiel ; {doubtful} des {measurements} relevés sont classés peu sûrs. Plusieurs se contredisent.',
					en: '**Our sources may be wrong.** {press} of the {sources} documents are press articles, which often quote an official figure; {doubtful} of the {measurements} measurements are rated unsure. Several contradict one another.'
				},
				see: [
					{ label: { fr: 'les contradictions, une par une', en: 'the contradictions, one by one' }, at: { kind: 'page', page: 'sources', anchor: 'stories' } }
				]
			},
			{
				text: {
					fr: '**Nos équations peuvent se tromper.** Une forme qui suit bien trois ans d’histoire peut quitter la route la quatrième. C’est le risque le plus grand, et aucune bande ne le contient.',
					en: '**Our equations may be wrong.** A shape that follows three years of history well may leave the road in the fourth. This is the greatest risk, and no band holds it.'
				},
				see: [{ label: { fr: 'les choix de chaque modèle', en: 'the choices of each model' }, at: { kind: 'page', page: 'modeles' } }]
			},
			{
				text: {
					fr: '**On le saurait ainsi.** Prenez les mesures publiées après le {day} : si plus d’une sur dix tombe hors des bandes, nos modèles promettent trop ; si toutes tombent au milieu, ils promettent trop peu.',
					en: '**One would know it like this.** Take the measurements published after {day}: if more than one in ten falls outside the bands, our models promise too much; if all fall in the middle, they promise too little.'
				}
			}
		],
		list: 'models'
	},
	{
		id: 'independent',
		title: { fr: 'Qui parle ici', en: 'Who speaks here' },
		statements: [
			{
				text: {
					fr: '**Personne d’officiel.** Ce site n’est lié ni à l’État, ni à l’assurance maladie, ni à une entreprise. Les objectifs sont cités mot pour mot ; leur lecture, les modèles et les erreurs sont les nôtres.',
					en: '**Nobody official.** This site is linked neither to the State, nor to national health insurance, nor to a company. Objectives are quoted word for word; their reading, the models and the errors are ours.'
				},
				see: [
					{
						label: { fr: 'les textes fondateurs, phrase par phrase', en: 'the founding texts, sentence by sentence' },
						at: { kind: 'page', page: 'sources', anchor: 'texts' }
					}
				]
			}
		]
	}
];
