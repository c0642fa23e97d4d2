import type { Model, Observed, Reading, Target } from '../types';
import { monthOf, unknown, unique, within, type Context, type Report } from './problem';

/** Checks what the model is asked: outputs, targets and their readings, observations, named scenarios. */
export function checkAnswers(model: Model, context: Context, report: Report): void {
	for (const [id, { of, read }] of Object.entries(model.outputs)) {
		const variable = Object.hasOwn(model.variables, of) ? model.variables[of] : undefined;
		if (!variable) report(unknown(`outputs.${id}.of`, 'variable', of, Object.keys(model.variables)));
		else if ((variable.kind === 'flow') === (read === 'end')) {
			report({
				where: `outputs.${id}.read`,
				message: `'${read}' does not read a ${variable.kind}: flows are read 'month', 'year' or 'quarter×4', the others 'end'`
			});
		}
	}
	unique(
		'targets',
		'target',
		model.targets.map((target) => target.id),
		report
	);
	model.targets.forEach((target) => checkTarget(`targets.${target.id}`, target, model, context, report));
	model.observed.forEach((observed, i) => checkObserved(`observed.${i}`, observed, model, context, report));
	unique(
		'presets',
		'preset',
		model.presets.map((preset) => preset.id),
		report
	);
	for (const preset of model.presets) {
		const where = `presets.${preset.id}`;
		monthOf(`${where}.decision`, preset.decision, report);
		for (const [id, value] of Object.entries(preset.levers)) {
			const lever = Object.hasOwn(model.levers, id) ? model.levers[id] : undefined;
			if (lever) within(`${where}.levers.${id}`, value, lever.bounds, report);
			else report(unknown(`${where}.levers`, 'lever', id, Object.keys(model.levers)));
		}
		for (const [id, value] of Object.entries(preset.assumptions ?? {})) {
			const parameter = Object.hasOwn(model.parameters, id) ? model.parameters[id] : undefined;
			if (parameter?.shown !== true || !parameter.bounds) {
				const shown = Object.keys(model.parameters).filter((other) => model.parameters[other]?.shown === true);
				report(unknown(`${where}.assumptions`, 'shown assumption', id, shown));
			} else within(`${where}.assumptions.${id}`, value, parameter.bounds, report);
		}
	}
}

function checkTarget(where: string, target: Target, model: Model, { sources }: Context, report: Report): void {
	monthOf(`${where}.deadline`, target.deadline, report);
	if (!sources.has(target.source)) report(unknown(`${where}.source`, 'source', target.source, sources));
	if (target.quote.trim() === '') report({ where: `${where}.quote`, message: 'a target quotes its source' });
	unique(
		`${where}.readings`,
		'reading',
		target.readings.map((reading) => reading.id),
		report
	);
	target.readings.forEach((reading: Reading) => {
		const own = `${where}.readings.${reading.id}`;
		if (!Object.hasOwn(model.outputs, reading.output)) report(unknown(`${own}.output`, 'output', reading.output, Object.keys(model.outputs)));
		if (!Number.isFinite(reading.value)) report({ where: `${own}.value`, message: `${reading.value} is not a finite number` });
		if (!reading.observed) return;
		if (reading.unmeasured) report({ where: own, message: 'a reading that was observed is not unmeasured' });
		const { source, value, quote } = reading.observed;
		if (!sources.has(source)) report(unknown(`${own}.observed.source`, 'source', source, sources));
		if (!Number.isFinite(value)) report({ where: `${own}.observed.value`, message: `${value} is not a finite number` });
		if (quote.trim() === '') report({ where: `${own}.observed.quote`, message: 'an observation quotes its source' });
	});
}

function checkObserved(where: string, observed: Observed, model: Model, { series }: Context, report: Report): void {
	const { of, compare, factor } = observed;
	if (!series.has(observed.series)) report(unknown(`${where}.series`, 'series', observed.series, series));
	if (!(Number.isFinite(factor) && factor !== 0)) report({ where: `${where}.factor`, message: `the factor ${factor} is not a finite number other than 0` });
	const output = Object.hasOwn(model.outputs, of) ? model.outputs[of] : undefined;
	const id = output?.of ?? of;
	const variable = Object.hasOwn(model.variables, id) ? model.variables[id] : undefined;
	if (!output && !variable) {
		report(unknown(`${where}.of`, 'output or variable', of, [...Object.keys(model.outputs), ...Object.keys(model.variables)]));
		return;
	}
	const total = compare === 'total' || compare === 'rate';
	if (variable && total && variable.kind !== 'flow')
		report({ where: `${where}.compare`, message: `'${compare}' compares a flow, '${id}' is a ${variable.kind}` });
	if (!output && compare === 'end' && variable?.kind === 'flow') report({ where: `${where}.compare`, message: `'end' compares no flow, as '${id}' is` });
}
