import { endOfDay } from './months';
import type { Placed } from './shown';
import type { Model, Observation, Observed, Output, Read } from './types';

/** Which reading of an output shows which comparison as a dot. */
const SHOWN: Record<Observed['compare'], readonly Read[]> = { end: ['end'], mean: ['end'], total: ['year', 'month'], rate: ['month', 'quarter×4', 'year'] };

/**
 * The published measurements of a model, placed on the outputs that show them, values in model units. A total or a rate stands on the
 * outputs whose window it fits: one over a year on a yearly output, one over a month on a monthly or quarterly one.
 */
export function placeObservations(model: Model, rows: readonly Observation[], language: 'fr' | 'en'): Placed[] {
	return model.observed.flatMap((observed) =>
		rows
			.filter((row) => row.series === observed.series && (observed.only?.includes(row.end) ?? true))
			.flatMap((row) =>
				Object.entries(model.outputs)
					.filter(([id, output]) => shows(observed, id, output, row))
					.map(([output]) => {
						const perMonth = observed.compare === 'rate' && model.outputs[output]?.read === 'month';
						const reason = observed.excluded?.[row.end]?.[language];
						return {
							...row,
							output,
							modelValue: (row.value * observed.factor) / (perMonth ? 12 : 1),
							at: position(row, observed.compare),
							fitted: !observed.drawnOnly && reason === undefined,
							...(reason !== undefined && { reason }),
							floor: observed.floors?.includes(row.end) ?? false
						};
					})
			)
	);
}

function shows(observed: Observed, id: string, output: Output, row: Observation): boolean {
	if (observed.of !== id && observed.of !== output.of) return false;
	if (!SHOWN[observed.compare].includes(output.read)) return false;
	const months = Math.round(endOfDay(row.end) - endOfDay(row.start));
	if (observed.compare === 'rate') return output.read === 'year' ? months > 10 && months <= 12 : months <= 3;
	if (observed.compare !== 'total') return true;
	return output.read === 'month' ? months <= 1 : months > 10 && months <= 12;
}

/** Decimal months since January 2019: the period's end, or its middle where the date inside it is unknown or a mean is meant. */
function position(row: Observation, compare: Observed['compare']): number {
	const end = endOfDay(row.end);
	return compare === 'mean' || row.kind === 'dated_within' ? (endOfDay(row.start) + end) / 2 : end;
}
