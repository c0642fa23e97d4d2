import { ratio, type Race } from './race';

/** One line of the report. */
export interface Figure {
	readonly what: string;
	/** As it is printed. */
	readonly value: string;
	readonly goal?: string;
	/** Absent where no goal was set. */
	readonly verdict?: string;
}

/** A part of the report; what the machine lacks is said in its notes. */
export interface Section {
	readonly title: string;
	readonly figures: readonly Figure[];
	readonly notes: readonly string[];
}

export interface Goal {
	readonly kind: 'at most' | 'at least';
	readonly value: number;
}

/** A number as it is printed: three significant digits, thousands apart. */
export function say(value: number): string {
	const rounded = Number(value.toPrecision(3));
	return Math.abs(rounded) >= 1000 ? rounded.toLocaleString('en-US') : String(rounded);
}

/** A figure with its verdict: met, or missed by how much. */
export function figure(what: string, value: number, unit: string, goal?: Goal, spread = ''): Figure {
	const printed = `${say(value)}${unit}${spread}`;
	if (!goal) return { what, value: printed };
	const met = goal.kind === 'at most' ? value <= goal.value : value >= goal.value;
	const off = Math.abs(value / goal.value - 1) * 100;
	return { what, value: printed, goal: `${goal.kind === 'at most' ? '≤' : '≥'} ${say(goal.value)}${unit}`, verdict: met ? 'met' : `MISSED by ${say(off)} %` };
}

/** The median of per-round ratios as a figure, with their range; nothing where one of the two did not run. */
export function ratioFigure(what: string, times: Race, name: string, against: string, goal?: Goal): Figure[] {
	const found = ratio(times, name, against);
	return found ? [figure(what, found.median, ' ×', goal, ` (${say(found.low)} – ${say(found.high)})`)] : [];
}

/** A section as text for a terminal. */
export function toText({ title, figures, notes }: Section): string {
	const width = Math.max(0, ...figures.map(({ what }) => what.length));
	const value = Math.max(0, ...figures.map((one) => one.value.length));
	const goal = Math.max(0, ...figures.map((one) => one.goal?.length ?? 0));
	const lines = figures.map((one) =>
		`  ${one.what.padEnd(width)}  ${one.value.padEnd(value)}  ${(one.goal ?? '').padEnd(goal)}  ${one.verdict ?? ''}`.trimEnd()
	);
	return [title, ...lines, ...notes.map((note) => `  ${note}`)].join('\n');
}

/** A section as Markdown. */
export function toMarkdown({ title, figures, notes }: Section): string {
	const rows = figures.map((one) => `| ${one.what} | ${one.value} | ${one.goal ?? ''} | ${one.verdict ?? ''} |`);
	const table = rows.length > 0 ? ['| what | value | goal | |', '| --- | --- | --- | --- |', ...rows, ''] : [];
	return [`### ${title}`, '', ...table, ...notes.flatMap((note) => [note, ''])].join('\n');
}
