import type { Text } from '../../src/lib/engine/types';
import { operand, sum, type Variables } from './shape';

/** What a diffusion is made of. Everything but `id`, `unit` and texts is an expression over the ids of the model. */
export interface Diffusion {
	/** Stem of the ids: `<id>`, `<id>_remaining`, `<id>_adoption`, and `<id>_leaving` where people leave. */
	readonly id: string;
	/** Unit of the adopters, such as `person`. */
	readonly unit: string;
	/** Of the adopters, of those who could still adopt, of the adoption, of the leaving. */
	readonly labels: { readonly adopters: Text; readonly remaining: Text; readonly adoption: Text; readonly leaving?: Text };
	/** Most adopters there can be, in `unit`; may grow, or fall below the adopters, who then stay. */
	readonly potential: string;
	/** Share of the remaining people who adopt a year by themselves (Bass's p), 1/year. */
	readonly innovation?: string;
	/** Share who would adopt a year if all the others had (Bass's q), 1/year. */
	readonly imitation?: string;
	/** Campaigns: share of the remaining people whom they win a year, 1/year. A pulse is a column, or a lever, times a rate. */
	readonly push?: string;
	/** People won one by one at places with a capacity of their own, `unit`/year, met at random among the potential. */
	readonly met?: string;
	/** Share of the adopters who leave a year, 1/year. */
	readonly leaving?: string;
	/** Adopters on 1 January 2019, in `unit`; none when absent. */
	readonly initial?: string;
	readonly note?: Text;
}

/**
 * Gives the variables of a diffusion: the adopters A of something new within a potential M.
 *
 *     dA/dt = (p + u + q × A / M) × (M - A) + c × (M - A) / M - l × A
 *
 * p innovation, q imitation, u campaigns (all 1/year); c people met a year, of whom the share (M - A) / M has not adopted yet; l leaving (1/year). Absent terms
 * are left out of the equations. With p and q alone it is the model of F. M. Bass (A new product growth for model consumer durables, Management Science
 * 15, 1969, 215-227); the potential that grows is Mahajan and Peterson's (1978), the campaign Horsky and Simon's (1983), the stock-and-flow form that of
 * J. D. Sterman (Business Dynamics, 2000, chapter 9). Adopters who leave may adopt again. At least one of p, q, u, c is needed.
 */
export function diffusion(of: Diffusion): Variables {
	const { id, unit, labels } = of;
	const remaining = `${id}_remaining`;
	const potential = operand(of.potential);
	const imitation = of.imitation === undefined ? undefined : `${operand(of.imitation)} * SAFEDIV(${id}, ${potential})`;
	const rates = of.innovation ?? of.push ?? imitation;
	const spread = rates === undefined ? undefined : `${remaining} * ${sum(of.innovation, of.push, imitation)}`;
	const met = of.met === undefined ? undefined : `${operand(of.met)} * SAFEDIV(${remaining}, ${potential})`;
	return {
		[id]: {
			kind: 'stock',
			label: labels.adopters,
			unit,
			initial: of.initial ?? '0',
			inflows: [`${id}_adoption`],
			outflows: of.leaving === undefined ? [] : [`${id}_leaving`],
			...(of.note && { note: of.note })
		},
		[remaining]: { kind: 'auxiliary', label: labels.remaining, unit, equation: `MAX(0, ${of.potential} - ${id})` },
		[`${id}_adoption`]: {
			kind: 'flow',
			label: labels.adoption,
			unit: `${unit}/year`,
			equation: [spread, met].filter((term) => term !== undefined).join(' + ')
		},
		...(of.leaving !== undefined && {
			[`${id}_leaving`]: { kind: 'flow' as const, label: labels.leaving ?? labels.adopters, unit: `${unit}/year`, equation: `${id} * ${operand(of.leaving)}` }
		})
	};
}
