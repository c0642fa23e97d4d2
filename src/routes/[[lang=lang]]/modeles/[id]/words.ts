import type { Sheet } from './sheet';

/** The stocks of a sheet, each with the flows that fill it and that drain it: what the diagram draws, as a list. */
export function wordsOf(sheet: Pick<Sheet, 'pipes' | 'variables' | 'names'>): { id: string; inflows: string[]; outflows: string[] }[] {
	return sheet.variables
		.filter(({ id }) => sheet.names[id]?.kind === 'stock')
		.map(({ id }) => ({
			id,
			inflows: sheet.pipes.filter(({ to }) => to.includes(id)).map(({ flow }) => flow),
			outflows: sheet.pipes.filter(({ from }) => from.includes(id)).map(({ flow }) => flow)
		}));
}
