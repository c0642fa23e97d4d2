import type { Variable } from '../../src/lib/engine/types';
import { diffusion, pipeline, rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: projects of warehouses apply, are examined, and funded as money allows; warehouses are created, with it
 * or without; then research projects, European use cases and the maturity observatory, which nothing measures.
 */
export const variables: Readonly<Record<string, Variable>> = {
	call_open: {
		kind: 'auxiliary',
		label: { fr: 'Appel à projets ouvert', en: 'Call for projects open' },
		unit: '1',
		equation: 'MIN(1, eds_funding / call_size)',
		note: { fr: 'Sans argent, personne ne candidate.', en: 'Without money nobody applies.' }
	},
	...pipeline({
		id: 'eds',
		unit: 'project',
		labels: {
			filing: { fr: 'Candidatures d’entrepôts', en: 'Applications of warehouses' },
			filed: { fr: 'Candidatures, cumul', en: 'Applications, total' },
			waiting: { fr: 'Candidatures en attente', en: 'Applications waiting' },
			examined: { fr: 'Candidatures examinées', en: 'Applications examined' },
			accepting: { fr: 'Projets retenus', en: 'Projects accepted' },
			refusing: { fr: 'Projets refusés', en: 'Projects refused' },
			accepted: { fr: 'Entrepôts financés', en: 'Warehouses funded' },
			refused: { fr: 'Projets refusés, cumul', en: 'Projects refused, total' }
		},
		filing: 'call_open * eds_interest * MAX(0, eds_carriers - eds_waiting - eds_accepted)',
		duration: 'eds_exam_time',
		capacity: 'eds_funding / (eds_cost * eds_acceptance)',
		acceptance: 'eds_acceptance',
		note: { fr: 'Un projet refusé peut se représenter.', en: 'A refused project may apply again.' }
	}),
	eds_spending: {
		kind: 'flow',
		label: { fr: 'Argent attribué', en: 'Money granted' },
		unit: 'EUR/year',
		equation: 'eds_accepting * eds_cost'
	},
	eds_spent: {
		kind: 'stock',
		label: { fr: 'Argent attribué, cumul', en: 'Money granted, total' },
		unit: 'EUR',
		initial: '0',
		inflows: ['eds_spending'],
		outflows: []
	},
	...diffusion({
		id: 'warehouse',
		unit: 'warehouse',
		labels: {
			adopters: { fr: 'Entrepôts créés', en: 'Warehouses created' },
			remaining: { fr: 'Entrepôts encore à créer', en: 'Warehouses still to be created' },
			adoption: { fr: 'Créations d’entrepôts', en: 'Creations of warehouses' }
		},
		potential: 'warehouse_potential',
		innovation: 'warehouse_innovation * MAX(0, 1 + rules_gain * (warehouse_rules - 1))',
		imitation: 'warehouse_imitation * MAX(0, 1 + rules_gain * (warehouse_rules - 1))',
		met: 'eds_accepting * created_by_funding',
		initial: 'warehouse_initial',
		note: { fr: 'Tous promoteurs, financés ou non par l’appel national.', en: 'All sponsors, funded by the national call or not.' }
	}),
	chu_warehouses: {
		kind: 'auxiliary',
		label: { fr: 'CHU ayant leur entrepôt', en: 'University hospitals with a warehouse' },
		unit: 'hospital',
		equation: 'chu_count * (1 - EXP(0 - warehouse / chu_scale))',
		note: { fr: 'Les CHU sont partis les premiers.', en: 'University hospitals started first.' }
	},
	...pipeline({
		id: 'rd',
		unit: 'project',
		labels: {
			filing: { fr: 'Candidatures de recherche', en: 'Research applications' },
			filed: { fr: 'Candidatures de recherche, cumul', en: 'Research applications, total' },
			waiting: { fr: 'Candidatures de recherche en attente', en: 'Research applications waiting' },
			examined: { fr: 'Candidatures de recherche examinées', en: 'Research applications examined' },
			accepting: { fr: 'Projets de recherche retenus', en: 'Research projects accepted' },
			refusing: { fr: 'Projets de recherche refusés', en: 'Research projects refused' },
			accepted: { fr: 'Projets de recherche financés', en: 'Research projects funded' },
			refused: { fr: 'Projets de recherche refusés, cumul', en: 'Research projects refused, total' }
		},
		filing: 'research_open * rd_candidates * rd_calls',
		duration: 'rd_exam_time',
		acceptance: 'rd_acceptance',
		note: { fr: 'Aucun compte publié.', en: 'No published count.' }
	}),
	use_case_phase: {
		kind: 'auxiliary',
		label: { fr: 'Projet pilote européen engagé', en: 'European pilot project under way' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - use_case_date) / data_ramp))'
	},
	...rollout({
		id: 'use_case',
		unit: 'case',
		labels: {
			done: { fr: 'Cas d’usage européens réussis', en: 'European use cases completed' },
			left: { fr: 'Cas d’usage à mener', en: 'Use cases left' },
			rate: { fr: 'Cas d’usage menés', en: 'Use cases completed a year' },
			share: { fr: 'Part des cas d’usage réussis', en: 'Share of use cases completed' }
		},
		sites: 'use_case_count',
		duration: 'use_case_time / eu_cooperation',
		open: 'use_case_phase',
		note: { fr: 'Aucun compte publié.', en: 'No published count.' }
	}),
	observatory_phase: {
		kind: 'auxiliary',
		label: { fr: 'Observatoire ouvert', en: 'Observatory open' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - observatory_date) / data_ramp))'
	},
	...rollout({
		id: 'observatory',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements dans l’observatoire', en: 'Hospitals in the observatory' },
			left: { fr: 'Établissements à embarquer', en: 'Hospitals to bring in' },
			rate: { fr: 'Établissements embarqués', en: 'Hospitals brought in' },
			share: { fr: 'Part des établissements dans l’observatoire', en: 'Share of hospitals in the observatory' }
		},
		sites: 'hospital_count',
		duration: 'observatory_time',
		capacity: 'observatory_pace * observatory_teams',
		open: 'observatory_phase',
		note: { fr: 'Aucun compte publié.', en: 'No published count.' }
	})
};
