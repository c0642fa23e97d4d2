import { loadKernel } from '../../src/cli/kernel';
import type { Backend } from '../../src/lib/engine/backend';
import { javascriptBackend } from '../../src/lib/engine/javascript-backend';
import { exp, ln } from '../../src/lib/engine/numerics';
import { webassemblyBackend } from '../../src/lib/engine/wasm/backend';
import type { Subject } from './subject';

/** One of our own forms of a kernel. */
export interface Ours {
	readonly name: string;
	/** The kernel alone: one ensemble, inputs and results where they are. */
	run(): void;
	/** The results of the last ensemble, `[month end, the start included][series][run]`. */
	results(): Float64Array;
	/** The kernel as the engine uses it, with the reduction. */
	readonly backend: Backend;
}

/** Our kernels by name, the fastest first: it is the one that is compared with the others. */
const FORMS: Readonly<Record<string, (subject: Subject) => Promise<Omit<Ours, 'name'>>>> = { WebAssembly: webassembly, JavaScript: javascript };

/** Our kernels of a subject, the fastest first. */
export function ourKernels(subject: Subject): Promise<Ours[]> {
	return Promise.all(Object.entries(FORMS).map(async ([name, start]) => ({ name, ...(await start(subject)) })));
}

async function javascript({ compiled, plan, parameters, held, linear, runs, size }: Subject): Promise<Omit<Ours, 'name'>> {
	const kernel = await loadKernel(compiled.kernel);
	const out = new Float64Array(size);
	return { run: () => kernel.run({ exp, ln }, runs, 0, runs, parameters, held, linear, out), results: () => out, backend: javascriptBackend(plan, kernel) };
}

interface Exports {
	memory(): number;
	run(runs: number, from: number, to: number, parameters: number, held: number, linear: number, past: number, out: number): void;
}

const PAGE = 65536;

async function webassembly({ compiled, plan, parameters, held, linear, runs, size }: Subject): Promise<Omit<Ours, 'name'>> {
	const module = await WebAssembly.compile(compiled.wasm);
	const memory = new WebAssembly.Memory({ initial: 1 });
	const { exports } = new WebAssembly.Instance(module, { engine: { memory } }) as unknown as { exports: Exports };
	let end = 16;
	const take = (bytes: number): number => {
		const address = end;
		end = (end + bytes + 15) & -16;
		return address;
	};
	const places = [parameters, held, linear].map((values) => ({ values, address: take(values.byteLength) }));
	const [past, out] = [take(exports.memory()), take(8 * size)];
	memory.grow(Math.ceil(end / PAGE));
	for (const { values, address } of places) new Float64Array(memory.buffer, address, values.length).set(values);
	const [p, h, l] = places.map(({ address }) => address) as [number, number, number];
	return {
		run: () => exports.run(runs, 0, runs, p, h, l, past, out),
		results: () => new Float64Array(memory.buffer, out, size),
		backend: webassemblyBackend(plan, module)
	};
}
