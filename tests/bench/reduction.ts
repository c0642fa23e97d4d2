import { complete } from '../../src/lib/engine/ensemble';
import { LEVELS } from '../../src/lib/engine/result';
import { MONTHS } from '../../src/lib/engine/types';
import { figure, ratioFigure, type Figure, type Section } from './figures';
import { ourKernels } from './ours';
import { median, race, timed, type Contestant } from './race';
import type { Subject } from './subject';

/** Milliseconds of a frame at 60 a second. */
export const FRAME = 1000 / 60;

/** The reduction of an ensemble to bands, against sorting and against the simulation itself, and the runs that fit in a frame. */
export async function reductionSection(subjects: readonly Subject[], fewer: readonly Subject[], rounds: number): Promise<Section[]> {
	const figures: Figure[] = [];
	const frames: Figure[] = [];
	for (const [index, subject] of subjects.entries()) {
		const { id } = subject.model;
		const [first] = await ourKernels(subject);
		const { backend } = first!;
		const start = ({ parameters, held, runs, coupled }: Subject) => complete(backend.simulate(parameters, held, runs, coupled));
		const kept = start(subject);
		const columns = subject.plan.outputs.map((output) => kept.read(output));
		const bands = complete(kept.bands());
		const sorted = new Float64Array(bands.length);
		const sort = () => sortBands(columns, subject.runs, sorted);
		sort();
		for (const [i, value] of bands.entries()) if (!Object.is(value, sorted[i]! + 0)) throw new Error(`${id}: band ${i} is ${value}, by sorting ${sorted[i]}`);
		const whole = (one: Subject) => () =>
			timed(() => {
				const simulation = start(one);
				complete(simulation.bands());
				simulation.close();
			});
		const contestants: Contestant[] = [
			{ name: 'simulation', time: () => timed(() => start(subject).close()) },
			{ name: 'reduction', time: () => timed(() => complete(kept.bands())) },
			{ name: 'sort', time: () => timed(sort), repeats: 1 },
			{ name: 'both', time: whole(subject) },
			{ name: 'both, fewer', time: whole(fewer[index]!) }
		];
		const times = await race(contestants, rounds);
		kept.close();
		for (const name of ['simulation', 'reduction']) figures.push(figure(`${id}: ${name}, ${subject.runs} runs`, median(times.get(name)!), ' ms'));
		figures.push(...ratioFigure(`${id}: reduction / simulation`, times, 'reduction', 'simulation', { kind: 'at most', value: 0.7 }));
		figures.push(...ratioFigure(`${id}: Float64Array.sort / reduction`, times, 'sort', 'reduction'));
		frames.push(figure(`${id}: simulated and reduced`, perFrame(times.get('both, fewer')!, times.get('both')!, fewer[index]!.runs, subject.runs), ' runs'));
	}
	const note = 'Quantiles of every output and month, those of flows summed over their window first; the same bits as sorting every column.';
	const frameNote =
		'Runs that fit in 16.7 ms, one thread, reduction included: by a straight line through the times of 256 and 1,024 runs, taken in the same rounds.';
	return [
		{ title: 'Reduction to bands', figures, notes: [note] },
		{ title: 'Runs in a frame', figures: frames, notes: [frameNote] }
	];
}

/** Runs in a frame from the times of two ensembles. */
function perFrame(few: readonly number[], many: readonly number[], small: number, large: number): number {
	return median(
		few.map((time, round) => {
			const each = (many[round]! - time) / (large - small);
			return each > 0 ? Math.floor(small + (FRAME - time) / each) : (FRAME / time) * small;
		})
	);
}

/** The bands by sorting each column: what anybody would write first. */
function sortBands(columns: readonly Float64Array[], runs: number, target: Float64Array): void {
	for (const [index, column] of columns.entries()) {
		for (let month = 0; month < MONTHS; month++) {
			const sorted = column.slice(month * runs, (month + 1) * runs).sort();
			for (const [level, share] of LEVELS.entries()) {
				const at = (runs - 1) * share;
				const low = Math.floor(at);
				const rest = at - low;
				const value = sorted[low]!;
				const next = sorted[low + 1] ?? value;
				target[(index * LEVELS.length + level) * MONTHS + month] = rest === 0 || value === next ? value : value + (next - value) * rest;
			}
		}
	}
}
