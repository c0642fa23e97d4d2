import type { Claim, Column, Distribution, Lever, Model, Parameter } from '../types';
import { inOrder, monthOf, unknown, within, type Context, type Report } from './problem';

/** Checks every number: its source or its plausibility, its bounds, its distribution, its dates. */
export function checkNumbers(model: Model, context: Context, report: Report): void {
	for (const [id, parameter] of Object.entries(model.parameters)) checkParameter(`parameters.${id}`, parameter, context, report);
	for (const [id, lever] of Object.entries(model.levers)) checkLever(`levers.${id}`, lever, Object.keys(model.outputs), context, report);
	for (const [id, column] of Object.entries(model.columns)) checkColumn(`columns.${id}`, column, context, report);
}

/** A number has a known source, or is an assumption that says why it is plausible (in `range`, where there is one). */
function checkClaim(where: string, { basis, source, note }: Claim, ranged: boolean, { sources }: Context, report: Report): void {
	if (source !== undefined && !sources.has(source)) report(unknown(`${where}.source`, 'source', source, sources));
	if (source !== undefined) return;
	if (basis !== 'assumption') report({ where, message: `a ${basis} number needs a source; without one it is an 'assumption' with a note` });
	else if (note === undefined && !ranged) report({ where, message: 'an assumption needs a note that says why it is plausible' });
}

function checkParameter(where: string, parameter: Parameter, context: Context, report: Report): void {
	checkClaim(where, parameter, true, context, report);
	const { distribution, bounds, shown } = parameter;
	const ends = checkDistribution(`${where}.distribution`, distribution, report);
	if (bounds && inOrder(`${where}.bounds`, bounds, report)) for (const end of ends) within(`${where}.distribution`, end, bounds, report);
	if (shown === true && !bounds) report({ where, message: 'a shown assumption needs bounds' });
}

/** Reports a distribution whose numbers are not finite and in order; gives its ends. */
function checkDistribution(where: string, distribution: Distribution, report: Report): readonly number[] {
	const inside = (numbers: readonly number[], strict: boolean): readonly number[] => {
		const [first = NaN, last = NaN] = [numbers[0], numbers.at(-1)];
		const ordered = numbers.every((value, i) => Number.isFinite(value) && value >= (numbers[i - 1] ?? -Infinity));
		if (!ordered || (strict && !(first < last)))
			report({ where, message: `the numbers ${numbers.join(', ')} of a ${distribution.kind} distribution are not finite and in order` });
		return first === last ? [first] : [first, last];
	};
	switch (distribution.kind) {
		case 'fixed':
			return inside([distribution.value], false);
		case 'uniform':
			return inside([distribution.low, distribution.high], true);
		case 'triangular':
			return inside([distribution.low, distribution.mode, distribution.high], true);
		case 'lognormal':
			if (!(distribution.p5 > 0)) report({ where, message: 'the percentiles of a lognormal distribution are positive' });
			return inside([distribution.p5, distribution.p95], true);
	}
}

function checkLever(where: string, lever: Lever, outputs: readonly string[], context: Context, report: Report): void {
	const { bounds, path, roadmap, delay, step, effects } = lever;
	inOrder(`${where}.bounds`, bounds, report);
	path.forEach((point, i) => {
		checkClaim(`${where}.path.${i}`, point, false, context, report);
		within(`${where}.path.${i}`, point.value, bounds, report);
	});
	checkDates(`${where}.path`, path, report);
	if (roadmap) {
		checkClaim(`${where}.roadmap`, roadmap, true, context, report);
		within(`${where}.roadmap`, roadmap.value, bounds, report);
	}
	checkClaim(`${where}.delay`, delay, false, context, report);
	if (!(Number.isInteger(delay.months) && delay.months >= 0)) report({ where: `${where}.delay`, message: `${delay.months} is not a whole number of months` });
	if (!(Number.isFinite(step) && step > 0 && step <= bounds[1] - bounds[0]))
		report({ where: `${where}.step`, message: `the step ${step} is not positive and within the bounds` });
	for (const id of outputs) if (!Object.hasOwn(effects, id)) report({ where: `${where}.effects`, message: `the sign of the effect on '${id}' is missing` });
	for (const id of Object.keys(effects)) if (!outputs.includes(id)) report(unknown(`${where}.effects`, 'output', id, outputs));
}

function checkColumn(where: string, column: Column, context: Context, report: Report): void {
	checkClaim(where, column, false, context, report);
	if ('upstream' in column) return;
	const { points } = column;
	const values = 'year' in points ? points.year : points.map((point) => point.value);
	if (!values.every(Number.isFinite)) report({ where: `${where}.points`, message: 'every value is a finite number' });
	if (!('year' in points)) checkDates(`${where}.points`, points, report);
	else if (values.length !== 12) report({ where: `${where}.points`, message: `a year has twelve values, not ${values.length}` });
}

/** Dated points start in January 2019 at the latest, and ascend. */
function checkDates(where: string, points: readonly { readonly from: string }[], report: Report): void {
	const months = points.map((point, i) => monthOf(`${where}.${i}.from`, point.from, report));
	if (months.includes(undefined)) return;
	if (!((months[0] ?? Infinity) <= 0)) report({ where, message: 'the first point holds in January 2019' });
	if (months.some((month, i) => i > 0 && Number(month) <= Number(months[i - 1]))) report({ where, message: 'the dates do not ascend' });
}
