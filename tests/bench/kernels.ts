import { BUILDS, CKernel, compilerVersion } from './c/kernel';
import { figure, ratioFigure, say, type Figure, type Section } from './figures';
import { ourKernels } from './ours';
import { median, race, timed, type Contestant } from './race';
import type { Subject } from './subject';

const NAMES = { vector: 'C, 128-bit vectors', scalar: 'C, scalar' } as const;
/** What a kernel by -ffast-math may differ by, relative to its series' largest value. */
const LOOSE = 1e-9;

/** Our kernels against C generated from the same graph, on every real model, results compared first. */
export async function kernelSection(subjects: readonly Subject[], rounds: number): Promise<Section> {
	const figures: Figure[] = [];
	const notes = new Set<string>();
	const built = new Set<keyof typeof BUILDS>();
	const gcc = compilerVersion();
	for (const subject of subjects) {
		const { id } = subject.model;
		const ours = await ourKernels(subject);
		for (const one of ours) one.run();
		const expected = ours.at(-1)!.results();
		for (const one of ours) agree(one.results(), expected, subject, `${id}: ${one.name}`, 0);
		const contestants: Contestant[] = ours.map((one) => ({ name: one.name, time: () => timed(() => one.run()), per: subject.runs }));
		const running: CKernel[] = [];
		try {
			for (const build of ['vector', 'scalar'] as const) {
				const started = gcc ? startC(subject, build) : 'no gcc on this machine';
				if (typeof started === 'string') {
					notes.add(`Skipped: ${NAMES[build]} (${started}).`);
					continue;
				}
				running.push(started);
				built.add(build);
				await started.time();
				agree(await started.results(), expected, subject, `${id}: ${NAMES[build]}`, build === 'vector' ? 0 : LOOSE);
				contestants.push({ name: NAMES[build], time: () => started.time(), per: subject.runs });
			}
			const times = await race(contestants, rounds);
			const [first] = ours;
			for (const [name, values] of times) figures.push(figure(`${id}: ${name}`, median(values) * 1000, ' µs a run'));
			figures.push(...ratioFigure(`${id}: ${first!.name} / ${NAMES.vector}`, times, first!.name, NAMES.vector, { kind: 'at most', value: 1.25 }));
			figures.push(...ratioFigure(`${id}: ${first!.name} / ${NAMES.scalar}`, times, first!.name, NAMES.scalar));
			for (const { name } of ours.slice(1)) figures.push(...ratioFigure(`${id}: ${name} / ${first!.name}`, times, name, first!.name));
		} finally {
			for (const one of running) one.stop();
		}
	}
	const runs = subjects[0]?.runs ?? 0;
	notes.add(`One thread, ${runs} runs at once, 168 months, every series written. Results were compared first: WebAssembly gives the same bits as JavaScript.`);
	for (const build of built) {
		const how = build === 'vector' ? 'our own exp and ln: the same bits' : `the C library’s exp and log: within ${say(LOOSE)} of each series’ largest value`;
		notes.add(`${NAMES[build]}: ${BUILDS[build].flags.join(' ')}, ${how}. ${gcc}.`);
	}
	return { title: 'Kernel against C', figures, notes: [...notes] };
}

function startC(subject: Subject, build: keyof typeof BUILDS): CKernel | string {
	try {
		return new CKernel(subject, build);
	} catch (error) {
		return `it does not compile here: ${
			String(error)
				.split('\n')
				.find((line) => line.includes('error')) ?? String(error)
		}`;
	}
}

/** Throws `Error` where results differ by more than a share of their series' largest value; a tolerance of 0 asks for the same bits. */
function agree(results: Float64Array, expected: Float64Array, { plan, runs }: Subject, name: string, tolerance: number): void {
	for (let series = 0; series < plan.series.length; series++) {
		const places = Array.from({ length: plan.clock.periods + 1 }, (_, row) => (row * plan.series.length + series) * runs);
		let largest = 0;
		for (const at of places) for (let i = at; i < at + runs; i++) largest = Math.max(largest, Math.abs(expected[i]!));
		for (const at of places) {
			for (let i = at; i < at + runs; i++) {
				const [a, b] = [results[i]!, expected[i]!];
				if (!Object.is(a, b) && !(Math.abs(a - b) <= tolerance * largest)) throw new Error(`${name}: ${plan.series[series]!.variable} is ${a}, ours is ${b}`);
			}
		}
	}
}
