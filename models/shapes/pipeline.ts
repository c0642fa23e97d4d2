import type { Text } from '../../src/lib/engine/types';
import { operand, type Variables } from './shape';

/** What a pipeline is made of. Everything but `id`, `unit` and texts is an expression over the ids of the model. */
export interface Pipeline {
	/** Stem of the ids: `<id>_filing`, `<id>_filed`, `<id>_waiting`, `<id>_examined`, `<id>_accepting`, `<id>_refusing`, `<id>_accepted`, `<id>_refused`. */
	readonly id: string;
	/** Unit of the candidates, such as `application`. */
	readonly unit: string;
	readonly labels: {
		readonly filing: Text;
		readonly filed: Text;
		readonly waiting: Text;
		readonly examined: Text;
		readonly accepting: Text;
		readonly refusing: Text;
		readonly accepted: Text;
		readonly refused: Text;
		readonly withdrawing?: Text;
	};
	/** Candidates who file a year, `unit`/year. */
	readonly filing: string;
	/** Mean time of an examination when no examiner is missing, years. */
	readonly duration: string;
	/** Candidates that can be examined a year, `unit`/year; without limit when absent. */
	readonly capacity?: string;
	/** Share of those examined that is accepted, 0-1. */
	readonly acceptance: string;
	/** Share of the accepted that is withdrawn a year, 1/year. */
	readonly withdrawal?: string;
	readonly note?: Text;
}

/**
 * Gives the variables of a pipeline: candidates file, wait, are examined, then accepted or refused.
 *
 *     dW/dt = f - e        e = MIN(W / T, C)        dA/dt = a × e - w × A        dR/dt = (1 - a) × e
 *
 * f filing, e examinations, C capacity (all in candidates a year), T mean time of an examination (years), a acceptance (0-1), w withdrawal (1/year). W waits, A
 * is accepted, R refused; all filed = W + A + R + withdrawn. The wait is a first-order delay (J. D. Sterman, Business Dynamics, 2000, chapter 11), until
 * capacity binds and a queue grows. Everything is empty in January 2019.
 */
export function pipeline(of: Pipeline): Variables {
	const { id, unit, labels } = of;
	const yearly = `${unit}/year`;
	const wanted = `${id}_waiting / ${operand(of.duration)}`;
	const withdrawing = `${id}_withdrawing`;
	const acceptance = operand(of.acceptance);
	return {
		[`${id}_filing`]: { kind: 'flow', label: labels.filing, unit: yearly, equation: of.filing, ...(of.note && { note: of.note }) },
		[`${id}_filed`]: { kind: 'stock', label: labels.filed, unit, initial: '0', inflows: [`${id}_filing`], outflows: [] },
		[`${id}_waiting`]: {
			kind: 'stock',
			label: labels.waiting,
			unit,
			initial: '0',
			inflows: [`${id}_filing`],
			outflows: [`${id}_accepting`, `${id}_refusing`]
		},
		[`${id}_examined`]: {
			kind: 'auxiliary',
			label: labels.examined,
			unit: yearly,
			equation: of.capacity === undefined ? wanted : `MIN(${wanted}, ${of.capacity})`
		},
		[`${id}_accepting`]: { kind: 'flow', label: labels.accepting, unit: yearly, equation: `${id}_examined * ${acceptance}` },
		[`${id}_refusing`]: { kind: 'flow', label: labels.refusing, unit: yearly, equation: `${id}_examined * (1 - ${acceptance})` },
		[`${id}_accepted`]: {
			kind: 'stock',
			label: labels.accepted,
			unit,
			initial: '0',
			inflows: [`${id}_accepting`],
			outflows: of.withdrawal === undefined ? [] : [withdrawing]
		},
		...(of.withdrawal !== undefined && {
			[withdrawing]: {
				kind: 'flow' as const,
				label: labels.withdrawing ?? labels.accepted,
				unit: yearly,
				equation: `${id}_accepted * ${operand(of.withdrawal)}`
			}
		}),
		[`${id}_refused`]: { kind: 'stock', label: labels.refused, unit, initial: '0', inflows: [`${id}_refusing`], outflows: [] }
	};
}
