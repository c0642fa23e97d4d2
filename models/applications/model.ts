import type { Variable } from '../../src/lib/engine/types';
import { pipeline, rollout } from '../shapes';

/** The equations, in the order in which one would explain them: the catalogue of applications, early coverage of devices, telemonitoring. */
export const variables: Readonly<Record<string, Variable>> = {
	// The catalogue of Mon espace santé.
	apps_support_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet de l’accompagnement des éditeurs', en: 'Effect of support to vendors' },
		unit: '1',
		equation: 'MAX(0, 1 + apps_support_gain * (apps_support - 1))'
	},
	apps_possible: {
		kind: 'stock',
		label: { fr: 'Services qui voudraient entrer au catalogue, cumul', en: 'Services that would like to be listed, accumulated' },
		unit: 'application',
		initial: 'apps_market',
		inflows: ['apps_newcomers'],
		outflows: []
	},
	apps_newcomers: {
		kind: 'flow',
		label: { fr: 'Services nouveaux', en: 'New services' },
		unit: 'application/year',
		equation: 'apps_market * apps_renewal * catalogue_open'
	},
	...pipeline({
		id: 'apps',
		unit: 'application',
		labels: {
			filing: { fr: 'Candidatures au catalogue', en: 'Applications to the catalogue' },
			filed: { fr: 'Candidatures, cumul', en: 'Candidates, accumulated' },
			waiting: { fr: 'Candidatures en attente', en: 'Candidates waiting' },
			examined: { fr: 'Candidatures examinées par an', en: 'Candidates examined a year' },
			accepting: { fr: 'Référencements', en: 'Listings' },
			refusing: { fr: 'Refus et abandons', en: 'Refusals and withdrawals' },
			accepted: { fr: 'Applications référencées', en: 'Applications listed' },
			refused: { fr: 'Candidatures refusées, cumul', en: 'Candidates refused, accumulated' },
			withdrawing: { fr: 'Retraits du catalogue', en: 'Removals from the catalogue' }
		},
		filing: 'apps_interest * apps_support_effect * catalogue_open * MAX(0, apps_possible - apps_filed)',
		duration: 'apps_examination',
		capacity: 'apps_review',
		acceptance: 'apps_acceptance',
		withdrawal: 'apps_withdrawal',
		note: {
			fr: 'Un nombre fini d’éditeurs intéressés : les premiers viennent vite, les derniers peu.',
			en: 'A finite number of interested vendors: the first come fast, the last hardly.'
		}
	}),
	...rollout({
		id: 'exchanging',
		unit: 'application',
		labels: {
			done: { fr: 'Applications qui échangent des données', en: 'Applications that exchange data' },
			left: { fr: 'Applications référencées sans échange', en: 'Applications listed without exchange' },
			rate: { fr: 'Raccordements', en: 'Connections' },
			share: { fr: 'Part des référencées qui échangent', en: 'Share of the listed that exchange' },
			lapse: { fr: 'Retraits d’applications raccordées', en: 'Removals of connected applications' }
		},
		sites: 'apps_accepted',
		duration: 'exchange_time',
		capacity: 'apps_exchange * exchange_realized',
		lapse: 'apps_withdrawal'
	}),

	// Early coverage of digital medical devices (PECAN).
	device_support_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet du soutien aux dispositifs', en: 'Effect of support to devices' },
		unit: '1',
		equation: 'MAX(0, 1 + device_support_gain * (device_support - 1))'
	},
	devices_ready: {
		kind: 'stock',
		label: { fr: 'Dispositifs prêts à candidater', en: 'Devices ready to apply' },
		unit: 'device',
		initial: 'device_backlog',
		inflows: ['devices_maturing'],
		outflows: ['pecan_filing']
	},
	devices_maturing: {
		kind: 'flow',
		label: { fr: 'Dispositifs qui arrivent à maturité', en: 'Devices reaching maturity' },
		unit: 'device/year',
		equation: 'new_devices * device_support_effect * pecan_open'
	},
	pecan_filing: {
		kind: 'flow',
		label: { fr: 'Dossiers déposés à l’ANS', en: 'Files submitted to the ANS' },
		unit: 'device/year',
		equation: 'devices_ready * pecan_haste * pecan_open'
	},
	pecan_filed: {
		kind: 'stock',
		label: { fr: 'Dossiers reçus par l’ANS, cumul', en: 'Files received by the ANS, accumulated' },
		unit: 'device',
		initial: '0',
		inflows: ['pecan_filing'],
		outflows: []
	},
	clinical_part: {
		kind: 'auxiliary',
		label: { fr: 'Part des candidats qui vont à la HAS', en: 'Share of candidates who go to the HAS' },
		unit: '1',
		equation: 'MIN(1, clinical_share * (1 + evidence_gain * device_evidence))'
	},
	...pipeline({
		id: 'clinical',
		unit: 'device',
		labels: {
			filing: { fr: 'Dossiers déposés à la HAS', en: 'Files submitted to the HAS' },
			filed: { fr: 'Dossiers reçus par la HAS, cumul', en: 'Files received by the HAS, accumulated' },
			waiting: { fr: 'Dossiers en évaluation clinique', en: 'Files under clinical evaluation' },
			examined: { fr: 'Évaluations par an', en: 'Evaluations a year' },
			accepting: { fr: 'Prises en charge accordées', en: 'Coverages granted' },
			refusing: { fr: 'Avis défavorables', en: 'Negative opinions' },
			accepted: { fr: 'Dispositifs pris en charge, cumul', en: 'Devices covered, accumulated' },
			refused: { fr: 'Dossiers refusés, cumul', en: 'Files refused, accumulated' }
		},
		filing: 'SMTH1(pecan_filing, clinical_delay, 0) * clinical_part',
		duration: 'evaluation_time * evaluation_slip',
		acceptance: 'clinical_acceptance',
		note: {
			fr: 'Le volet clinique suit le volet technique, avec retard, pour ceux qui ont des données.',
			en: 'The clinical part follows the technical one, later, for those who have data.'
		}
	}),

	// Telemonitoring services.
	...pipeline({
		id: 'monitoring',
		unit: 'service',
		labels: {
			filing: { fr: 'Demandes de référencement', en: 'Requests for listing' },
			filed: { fr: 'Demandes, cumul', en: 'Requests, accumulated' },
			waiting: { fr: 'Demandes en évaluation', en: 'Requests under evaluation' },
			examined: { fr: 'Évaluations par an', en: 'Evaluations a year' },
			accepting: { fr: 'Référencements', en: 'Listings' },
			refusing: { fr: 'Refus', en: 'Refusals' },
			accepted: { fr: 'Services de télésurveillance référencés', en: 'Telemonitoring services listed' },
			refused: { fr: 'Demandes refusées, cumul', en: 'Requests refused, accumulated' }
		},
		filing: 'monitoring_interest * device_support_effect * monitoring_open',
		duration: 'evaluation_time * evaluation_slip',
		acceptance: 'monitoring_acceptance'
	})
};
