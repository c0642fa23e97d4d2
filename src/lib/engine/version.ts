import { NUMERICS_VERSION } from './numerics';
import { parse } from './parse';
import type { Plan } from './plan';
import { print } from './print';
import type { Model } from './types';

/**
 * The version of a model: ten hexadecimal digits of the SHA-256 of what computes — ids, canonical equations, units, values, distributions,
 * draws, the engine's numerics, versions of the models upstream. Labels, quotes and notes are outside it, and so is the order of the equations.
 */
export async function modelVersion(model: Model, plan: Plan, draws: Uint8Array, upstream: readonly string[] = []): Promise<string> {
	const variables = Object.entries(model.variables).map(([id, variable]) =>
		variable.kind === 'stock'
			? [id, variable.unit, canonical(variable.initial), [...variable.inflows].sort(), [...variable.outflows].sort()]
			: [id, variable.unit, variable.kind, canonical(variable.equation), 'points' in variable ? variable.points : null]
	);
	const parameters = Object.entries(model.parameters).map(([id, { unit, distribution }]) => [id, unit, distribution]);
	const units = Object.entries({ ...model.levers, ...model.columns }).map(([id, { unit }]) => [id, unit]);
	// The past of the facts does not compute anything: only the verdicts that rest on it do, and they are in the targets.
	const content = [NUMERICS_VERSION, variables.sort(byFirst), parameters.sort(byFirst), units.sort(byFirst), plan, await sha256(draws), upstream];
	return (await sha256(new TextEncoder().encode(JSON.stringify(content)))).slice(0, 10);
}

/** The version of a catalogue, from those of its models. */
export async function catalogueVersion(versions: Readonly<Record<string, string>>): Promise<string> {
	return (await sha256(new TextEncoder().encode(JSON.stringify(Object.entries(versions).sort(byFirst))))).slice(0, 10);
}

const canonical = (equation: string): string => print(parse(equation));

const byFirst = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);

async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
