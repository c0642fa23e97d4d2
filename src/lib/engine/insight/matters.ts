import { complete } from '../ensemble';
import type { Inputs } from '../result';
import type { Matters } from '../shown';
import type { Lever, Model, Text } from '../types';
import { isMeasured } from '../answers';
import { explain } from './explain';
import { outcomeOf, withLevers, type Goal, type Outcome, type Studied } from './goal';

/** Runs of each comparison, all on common draws. */
const TRIED_RUNS = 256;
/** Listed at most. */
const LEVERS = 5;
const ASSUMPTIONS = 3;

/**
 * Says what matters most for each reading of a model's targets, seen from the reference at its horizon. Levers: each is put alone at whichever of its bounds serves the target best,
 * and those that raise its chance, or else its median, are listed, the most helpful first; levers of the models `above`, that feed it, are tried too. Assumptions: those whose first-order
 * index stands above the noise (see `firstOrder`).
 */
export function matters(ensemble: Studied, model: Model, above: readonly Model[], reference: Inputs): Readonly<Record<string, Matters>> {
	const { plan } = ensemble;
	const movers = [model, ...above].flatMap(({ id: owner, levers }) =>
		Object.entries(levers).map(([id, lever]) => ({ id, model: owner, label: lever.label, bounds: ends(lever, owner === model.id ? model : undefined) }))
	);
	const labels = labelsOf(model);
	const found: Record<string, Matters> = {};
	const goals = model.targets.flatMap((target) => target.readings.map((reading): Goal => ({ target: target.id, reading: reading.id, at: 'horizon' })));
	const outcomes = (inputs: Inputs): Outcome[] => {
		const result = complete(ensemble.run(inputs, Math.min(TRIED_RUNS, ensemble.runs)));
		return goals.map((goal) => outcomeOf(plan, result, goal));
	};
	const before = outcomes(reference);
	const tried = movers.map((mover) => ({
		mover,
		ends: mover.bounds.map((value) => ({ value, after: outcomes(withLevers(reference, { [mover.id]: value })) }))
	}));
	const studied = new Map<string, readonly { id: string; share: number }[]>();
	for (const [index, goal] of goals.entries()) {
		const target = plan.targets.find(({ id }) => id === goal.target)!;
		const reading = target.readings.find(({ id }) => id === goal.reading)!;
		const measured = isMeasured(plan, reading);
		const sign = target.better === 'more' ? 1 : -1;
		const start = before[index]!;
		const levers = tried
			.filter(({ ends }) => ends.length > 0)
			.map(({ mover, ends }) => {
				const [best] = ends
					.map(({ value, after }) => ({ value, ...after[index]! }))
					.sort((a, b) => sign * (b.median - a.median) || (b.chance || 0) - (a.chance || 0));
				return { mover, best: best!, gain: sign * (best!.median - start.median), rise: measured ? best!.chance - start.chance : 0 };
			})
			// Less than a hundredth of the threshold, or half a run of ten, is nothing that a reader would see.
			.filter(({ gain, rise }) => gain > 0.01 * Math.abs(reading.value) || rise > 0.05)
			.sort((a, b) => b.rise - a.rise || b.gain - a.gain)
			.slice(0, LEVERS)
			.map(({ mover: { id, model, label }, best }) => ({ id, model, label, value: best.value, median: best.median, prospect: measured ? best.chance : null }));
		const output = plan.outputs[reading.output]!.id;
		if (!studied.has(output)) {
			const { indices, floor } = complete(explain(ensemble, { model: model.id, inputs: reference, output, month: reference.horizon }));
			studied.set(
				output,
				indices.filter(({ share }) => share > floor)
			);
		}
		const assumptions = studied
			.get(output)!
			.slice(0, ASSUMPTIONS)
			.map(({ id, share }) => ({ id, label: labels[id] ?? { fr: id, en: id }, share: Number(share.toFixed(3)) }));
		found[`${goal.target}.${goal.reading}`] = { levers, assumptions };
	}
	return found;
}

/** Names of what may weigh: parameters, and what is taken from other models, by its variable there. */
function labelsOf({ parameters, columns }: Model): Readonly<Record<string, Text>> {
	const taken = Object.values(columns).flatMap((column) => ('upstream' in column ? [[column.upstream.variable, column.label] as const] : []));
	return Object.fromEntries([...taken, ...Object.entries(parameters).map(([id, { label }]) => [id, label] as const)]);
}

/** Bounds worth trying of a lever: both, but for one of the model's own whose effect has the same sign on all that is judged; none where it has no effect there. */
function ends({ bounds, effects }: Lever, model: Model | undefined): readonly number[] {
	const [low, high] = bounds;
	if (!model) return bounds;
	const wanted = new Set(
		model.targets.flatMap(({ better, readings }) =>
			readings.map(({ output }) => {
				const sign = effects[output] ?? 'either';
				return sign === '0' ? 0 : sign === 'either' ? NaN : (sign === '+') === (better === 'more') ? 1 : -1;
			})
		)
	);
	wanted.delete(0);
	if (wanted.size === 0) return [];
	return wanted.size > 1 || wanted.has(NaN) ? bounds : [wanted.has(1) ? high : low];
}
