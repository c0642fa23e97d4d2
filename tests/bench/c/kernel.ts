import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Subject } from '../subject';
import { toC } from './writer';

/** `CC`, or gcc. */
const COMPILER = process.env.CC ?? 'gcc';

/** Ways to build a kernel in C. */
export const BUILDS = {
	scalar: { header: 'scalar.h', flags: ['-O3', '-march=native', '-ffast-math'] },
	vector: { header: 'vector.h', flags: ['-O3', '-march=native', '-ffp-contract=off'] }
} as const;

/** The C compiler's own words on its version; undefined where there is none. */
export function compilerVersion(): string | undefined {
	try {
		return execFileSync(COMPILER, ['--version'], { encoding: 'utf8' }).split('\n')[0];
	} catch {
		return undefined;
	}
}

/** A kernel in C, compiled and running in a process of its own, which times itself. */
export class CKernel {
	readonly #child: ChildProcess;
	readonly #lines: Interface;
	readonly #folder: string;

	/** Writes, compiles and starts the kernel of a subject. Throws what the compiler says. */
	constructor(subject: Subject, build: keyof typeof BUILDS) {
		const { header, flags } = BUILDS[build];
		const { parameters, held, linear, runs } = subject;
		this.#folder = mkdtempSync(join(tmpdir(), 'cap-bench-'));
		const source = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
		const [path, program] = [join(this.#folder, 'kernel.c'), join(this.#folder, 'kernel')];
		writeFileSync(path, `${source(header)}\n${toC(subject.system, subject.series, subject.plan.clock)}\n${source('main.c')}`);
		execFileSync(COMPILER, ['-std=gnu11', ...flags, '-o', program, path, '-lm'], { stdio: ['ignore', 'ignore', 'pipe'] });
		writeFileSync(
			join(this.#folder, 'inputs'),
			Buffer.concat([parameters, held, linear].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
		);
		const sizes = [runs, parameters.length, held.length, linear.length].map(String);
		this.#child = spawn(program, [join(this.#folder, 'inputs'), join(this.#folder, 'results'), ...sizes], { stdio: ['pipe', 'pipe', 'inherit'] });
		this.#lines = createInterface({ input: this.#child.stdout! });
	}

	/** Milliseconds of one ensemble, as the process itself measures them. */
	async time(): Promise<number> {
		return (await this.#ask('t')) / 1e6;
	}

	/** The results of the last ensemble, `[month end, the start included][series][run]`. */
	async results(): Promise<Float64Array> {
		await this.#ask('d');
		const bytes = readFileSync(join(this.#folder, 'results'));
		return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
	}

	stop(): void {
		this.#child.removeAllListeners('exit');
		this.#lines.close();
		this.#child.stdin!.end();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	#ask(letter: 't' | 'd'): Promise<number> {
		return new Promise((resolve, reject) => {
			const died = (code: number | null) => reject(new Error(`the C kernel stopped with code ${code}`));
			this.#child.once('exit', died);
			this.#lines.once('line', (line) => {
				this.#child.off('exit', died);
				resolve(Number(line));
			});
			this.#child.stdin!.write(`${letter}\n`);
		});
	}
}
