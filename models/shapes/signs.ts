import type { Sign } from '../../src/lib/engine/types';

const MEANING: Readonly<Record<string, Sign>> = { '+': '+', '-': '-', '0': '0', '?': 'either' };

/**
 * Gives a reader of tables of signs: for the outputs in their order, `signs(outputs)('+ - 0 ?')` is the `effects` of a lever (`?`: either way). Throws when a row
 * has not one known sign for each output.
 */
export function signs(outputs: readonly string[]): (row: string) => Readonly<Record<string, Sign>> {
	return (row) => {
		const cells = row.trim().split(/\s+/);
		if (cells.length !== outputs.length) throw new Error(`${cells.length} signs for ${outputs.length} outputs: ${row}`);
		return Object.fromEntries(
			outputs.map((output, index) => {
				const sign = MEANING[cells[index] ?? ''];
				if (sign === undefined) throw new Error(`unknown sign '${cells[index]}' for ${output}`);
				return [output, sign] as const;
			})
		);
	};
}
