import type { Text } from '../../src/lib/engine/types';
import { operand, type Variables } from './shape';

/** What a share of a budget is made of. Everything but `id` and texts is an expression over the ids of the model. */
export interface BudgetShare {
	/** Stem of the ids: `<id>` (the share), `<id>_change`, `<id>_spending` and `<id>_spent`. */
	readonly id: string;
	/** Of the share, of its change, of what is spent a year, of what has been spent. */
	readonly labels: { readonly share: Text; readonly change: Text; readonly spending: Text; readonly spent: Text };
	/** The whole that is shared, EUR/year: a budget, or the spending of another share. */
	readonly budget: string;
	/** Share that is decided, 0-1: mostly a lever. */
	readonly goal: string;
	/** Time in which budgets follow decisions, years. */
	readonly time: string;
	/** Share on 1 January 2019, 0-1. */
	readonly initial: string;
	readonly note?: Text;
}

/**
 * Gives the variables of a share of a budget that follows a decision with a lag.
 *
 *     ds/dt = (goal - s) / T        spending = s × budget        spent = ∫ spending
 *
 * s share (0-1), T time of adjustment (years): the goal-seeking loop of J. D. Sterman (Business Dynamics, 2000, section 8.1). A share of a share takes the
 * `<id>_spending` of the first as its budget.
 */
export function budgetShare(of: BudgetShare): Variables {
	const { id, labels } = of;
	return {
		[id]: {
			kind: 'stock',
			label: labels.share,
			unit: '1',
			initial: of.initial,
			inflows: [`${id}_change`],
			outflows: [],
			...(of.note && { note: of.note })
		},
		[`${id}_change`]: { kind: 'flow', label: labels.change, unit: '1/year', equation: `(${of.goal} - ${id}) / ${operand(of.time)}` },
		[`${id}_spending`]: { kind: 'flow', label: labels.spending, unit: 'EUR/year', equation: `${id} * ${operand(of.budget)}` },
		[`${id}_spent`]: { kind: 'stock', label: labels.spent, unit: 'EUR', initial: '0', inflows: [`${id}_spending`], outflows: [] }
	};
}
