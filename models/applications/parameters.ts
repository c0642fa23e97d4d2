import type { Display, Parameter, Text } from '../../src/lib/engine/types';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const TIMES: Display = { unit: { fr: 'fois', en: 'times' }, digits: 1 };
const NEVER: Text = { fr: 'Aucun chiffre publié.', en: 'No published figure.' };

export const parameters: Readonly<Record<string, Parameter>> = {
	apps_market: {
		label: { fr: 'Services qui voudraient entrer au catalogue', en: 'Services that would like to be listed' },
		unit: 'application',
		display: { unit: { fr: 'services', en: 'services' } },
		distribution: { kind: 'lognormal', p5: 40, p95: 300 },
		what: {
			fr: 'Nombre de services en santé qui finiraient par candidater au catalogue de Mon espace santé.',
			en: 'Number of health services that would end up applying to the catalogue of Mon espace santé.'
		},
		shown: true,
		bounds: [20, 500],
		range: {
			fr: 'De deux fois les vingt premiers à quelques centaines d’éditeurs : l’histoire, de six mois, ne dit rien du plafond.',
			en: 'From twice the first twenty to a few hundred vendors: six months of history say nothing of the ceiling.'
		},
		basis: 'assumption',
		note: NEVER
	},
	apps_renewal: {
		label: { fr: 'Renouvellement de ces services', en: 'Renewal of these services' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0, high: 0.15 },
		what: {
			fr: 'Services nouveaux qui s’y ajoutent chaque année, rapportés à ceux de l’ouverture.',
			en: 'New services that add to them each year, over those of the opening.'
		},
		shown: true,
		bounds: [0, 0.3],
		range: { fr: 'D’un marché figé à un marché qui double en sept ans.', en: 'From a frozen market to one that doubles in seven years.' },
		basis: 'assumption',
		note: NEVER
	},
	apps_interest: {
		label: { fr: 'Empressement à candidater', en: 'Haste to apply' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.08, p95: 0.8 },
		what: {
			fr: 'Part des services intéressés, et pas encore candidats, qui candidatent dans l’année.',
			en: 'Share of the services interested, and not yet candidates, that apply within the year.'
		},
		range: { fr: 'Autour de vingt à trente candidatures la première année.', en: 'Around twenty to thirty candidates in the first year.' },
		basis: 'assumption',
		note: {
			fr: 'Informé, par produit avec le marché, par les 12 puis 20 services référencés.',
			en: 'Informed, as a product with the market, by the 12 then 20 services listed.'
		}
	},
	apps_support_gain: {
		label: { fr: 'Effet d’un accompagnement doublé, applications', en: 'Effect of doubled support, applications' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.1, mode: 0.4, high: 0.9 },
		what: {
			fr: 'De combien montent les candidatures quand l’accompagnement des éditeurs double.',
			en: 'By how much candidates rise when support to vendors doubles.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De presque rien à presque en proportion.', en: 'From almost nothing to nearly in proportion.' },
		basis: 'assumption',
		note: NEVER
	},
	apps_examination: {
		label: { fr: 'Durée d’un référencement', en: 'Time to list' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'lognormal', p5: 0.15, p95: 0.8 },
		what: {
			fr: 'Temps moyen entre la candidature et la décision, quand les équipes suivent.',
			en: 'Mean time from application to decision, when teams keep up.'
		},
		range: { fr: 'De deux à dix mois.', en: 'From two to ten months.' },
		basis: 'assumption',
		note: NEVER
	},
	apps_acceptance: {
		label: { fr: 'Candidatures référencées', en: 'Candidates listed' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.4, high: 0.9 },
		what: { fr: 'Part des candidatures examinées qui aboutissent.', en: 'Share of the candidates examined that succeed.' },
		range: { fr: 'De deux sur cinq à neuf sur dix.', en: 'From two in five to nine in ten.' },
		basis: 'assumption',
		note: NEVER
	},
	apps_withdrawal: {
		label: { fr: 'Retraits du catalogue', en: 'Removals from the catalogue' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.02, p95: 0.15 },
		what: { fr: 'Part des applications référencées qui disparaissent chaque année.', en: 'Share of the listed applications that disappear each year.' },
		range: {
			fr: 'De la mortalité d’une entreprise établie à celle d’une jeune pousse.',
			en: 'From the death rate of an established firm to that of a start-up.'
		},
		basis: 'assumption',
		note: NEVER
	},
	exchange_time: {
		label: { fr: 'Durée d’un raccordement', en: 'Time to connect' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'lognormal', p5: 0.4, p95: 2.5 },
		what: {
			fr: 'Temps minimal pour qu’une application référencée échange des données : développement, sécurité, consentement.',
			en: 'Least time for a listed application to exchange data: development, security, consent.'
		},
		shown: true,
		bounds: [0.25, 4],
		range: { fr: 'De cinq mois à deux ans et demi.', en: 'From five months to two and a half years.' },
		basis: 'assumption',
		note: NEVER
	},
	exchange_realized: {
		label: { fr: 'Raccordements réels sur raccordements prévus', en: 'Actual over planned connections' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.3, p95: 1.6 },
		what: {
			fr: 'Ce que les équipes raccordent vraiment, rapporté à ce qui est décidé.',
			en: 'What teams actually connect, over what is decided.'
		},
		range: { fr: 'L’ouverture annoncée en 2022 n’avait rien donné en avril 2023.', en: 'The opening announced in 2022 had given nothing by April 2023.' },
		basis: 'assumption',
		note: NEVER
	},
	device_backlog: {
		label: { fr: 'Dispositifs prêts à l’ouverture de PECAN', en: 'Devices ready when PECAN opened' },
		unit: 'device',
		display: { unit: { fr: 'dispositifs', en: 'devices' } },
		distribution: { kind: 'lognormal', p5: 6, p95: 60 },
		what: { fr: 'Dispositifs numériques qui attendaient le dispositif d’avril 2023.', en: 'Digital devices that were waiting for the scheme of April 2023.' },
		range: {
			fr: 'Les 23 dossiers de la première année viennent d’une file ou d’un flux : on ne sait pas.',
			en: 'The 23 files of the first year came from a queue or from a flow: unknown.'
		},
		basis: 'assumption',
		note: NEVER
	},
	new_devices: {
		label: { fr: 'Dispositifs nouveaux par an', en: 'New devices a year' },
		unit: 'device/year',
		display: { unit: { fr: 'dispositifs par an', en: 'devices a year' } },
		distribution: { kind: 'lognormal', p5: 3, p95: 22 },
		what: { fr: 'Dispositifs numériques qui deviennent chaque année capables de candidater.', en: 'Digital devices that become able to apply each year.' },
		shown: true,
		bounds: [1, 40],
		range: {
			fr: 'D’une poignée à plus que les 23 dossiers de la première année.',
			en: 'From a handful to nearly the 23 files of the first year.'
		},
		basis: 'assumption',
		note: NEVER
	},
	pecan_haste: {
		label: { fr: 'Empressement des dispositifs prêts', en: 'Haste of the devices ready' },
		unit: '1/year',
		display: { unit: { fr: 'par an', en: 'a year' }, digits: 1 },
		distribution: { kind: 'lognormal', p5: 0.4, p95: 3 },
		what: { fr: 'Rythme auquel un dispositif prêt dépose son dossier à l’ANS.', en: 'Pace at which a device that is ready submits its file to the ANS.' },
		range: { fr: 'De quatre mois à deux ans et demi.', en: 'From four months to two and a half years.' },
		basis: 'assumption',
		note: NEVER
	},
	device_support_gain: {
		label: { fr: 'Effet d’un soutien doublé, dispositifs', en: 'Effect of doubled support, devices' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.05, mode: 0.3, high: 0.8 },
		what: {
			fr: 'De combien montent les dispositifs et services candidats quand le soutien public double.',
			en: 'By how much candidate devices and services rise when public support doubles.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De presque rien à presque en proportion.', en: 'From almost nothing to nearly in proportion.' },
		basis: 'assumption',
		note: NEVER
	},
	clinical_share: {
		label: { fr: 'Candidats qui vont jusqu’à la HAS', en: 'Candidates who go on to the HAS' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.8 },
		what: {
			fr: 'Part des dispositifs déposés à l’ANS qui déposent aussi le volet clinique à la HAS.',
			en: 'Share of the devices submitted to the ANS that also submit the clinical part to the HAS.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: '6 sur 23 en avril 2024, sans compter ceux qui suivaient.', en: '6 of 23 in April 2024, not counting those to follow.' },
		basis: 'assumption',
		note: { fr: 'Informée par les deux comptes d’avril 2024.', en: 'Informed by the two counts of April 2024.' }
	},
	clinical_delay: {
		label: { fr: 'Retard du volet clinique', en: 'Lag of the clinical part' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.1, high: 1.2 },
		what: { fr: 'Temps moyen entre le dépôt à l’ANS et celui à la HAS.', en: 'Mean time from the file at the ANS to the one at the HAS.' },
		range: { fr: 'D’un mois à plus d’un an.', en: 'From a month to over a year.' },
		basis: 'assumption',
		note: NEVER
	},
	evidence_gain: {
		label: { fr: 'Effet du financement des études', en: 'Effect of funding studies' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.1, mode: 0.6, high: 1.5 },
		what: {
			fr: 'De combien monte la part des candidats qui vont à la HAS si toutes leurs études sont financées.',
			en: 'By how much the share of candidates going to the HAS rises if all their studies are funded.'
		},
		range: { fr: 'D’un dixième à deux fois et demie.', en: 'From a tenth to two and a half times.' },
		basis: 'assumption',
		note: NEVER
	},
	evaluation_slip: {
		label: { fr: 'Délai réel sur délai fixé', en: 'Actual over decided time' },
		unit: '1',
		display: TIMES,
		distribution: { kind: 'lognormal', p5: 0.7, p95: 2 },
		what: { fr: 'Durée réelle d’une évaluation, rapportée à celle qui est décidée.', en: 'Actual time of an evaluation, over the one decided.' },
		range: { fr: 'D’un tiers plus court au double.', en: 'From a third shorter to twice as long.' },
		basis: 'assumption',
		note: NEVER
	},
	clinical_acceptance: {
		label: { fr: 'Avis favorables, PECAN', en: 'Positive opinions, PECAN' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.15, high: 0.7 },
		what: { fr: 'Part des dossiers évalués qui obtiennent la prise en charge anticipée.', en: 'Share of the files evaluated that obtain early coverage.' },
		range: { fr: 'D’un sur sept à sept sur dix.', en: 'From one in seven to seven in ten.' },
		basis: 'assumption',
		note: NEVER
	},
	monitoring_interest: {
		label: { fr: 'Demandes de télésurveillance par an', en: 'Telemonitoring requests a year' },
		unit: 'service/year',
		display: { unit: { fr: 'demandes par an', en: 'requests a year' } },
		distribution: { kind: 'lognormal', p5: 3, p95: 25 },
		what: {
			fr: 'Services de télésurveillance dont le référencement est demandé chaque année.',
			en: 'Telemonitoring services whose listing is requested each year.'
		},
		shown: true,
		bounds: [0, 40],
		range: {
			fr: 'D’une poignée à deux par mois : le registre compte des opérateurs (1 890) et des patients, jamais les services.',
			en: 'From a handful to two a month: the register counts operators (1,890) and patients, never services.'
		},
		basis: 'assumption',
		note: NEVER
	},
	monitoring_acceptance: {
		label: { fr: 'Demandes de télésurveillance acceptées', en: 'Telemonitoring requests accepted' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.3, high: 0.85 },
		what: { fr: 'Part des demandes évaluées qui sont référencées.', en: 'Share of the requests evaluated that are listed.' },
		range: { fr: 'De trois sur dix à plus de huit.', en: 'From three in ten to over eight.' },
		basis: 'assumption',
		note: NEVER
	}
};
