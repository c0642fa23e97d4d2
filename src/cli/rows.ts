import { formatMonth } from '../lib/engine/months';
import { LEVELS, type Result, type Verdict } from '../lib/engine/result';
import type { Manifest } from '../lib/engine/shown';
import { MONTHS } from '../lib/engine/types';

export type Row = Readonly<Record<string, string | number | null>>;

/** The verdicts in the page's words. */
const VERDICTS: Record<Verdict, string> = { met: 'tenu', missed: 'manqué', estimated: 'estimé', ahead: 'à venir', unmeasurable: 'non mesurable' };

/** One row per output and month, values in the unit that the page shows. */
export function seriesRows(manifest: Manifest, { model, bands }: Result): Row[] {
	return manifest.outputs.flatMap((output, index) =>
		Array.from({ length: MONTHS }, (_, month) => {
			const [p5, p25, p50, p75, p95] = LEVELS.map((_, level) =>
				round((bands[(index * LEVELS.length + level) * MONTHS + month] ?? NaN) * (output.display.factor ?? 1))
			);
			return { model, output: output.id, unit: output.display.unit, month: formatMonth(month), p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
		})
	);
}

/** One row per target and reading: verdict and chance at its deadline, prospect at the horizon, month by which half of the runs have met it. */
export function targetRows(manifest: Manifest, { model, answers }: Result): Row[] {
	return answers.map((answer) => ({
		model,
		target: answer.target,
		reading: answer.reading,
		deadline: formatMonth(answer.deadline),
		verdict: VERDICTS[answer.verdict],
		chance: answer.chance,
		horizon: formatMonth(answer.horizon),
		prospect: answer.prospect,
		p50_date: answer.prospect === null ? null : answer.medianDate === null ? 'jamais avant 2033' : formatMonth(answer.medianDate)
	}));
}

/** Twelve significant digits: more than any reader needs, fewer than the noise of a product by a display factor. */
const round = (value: number): number => Number(value.toPrecision(12));

/** Rows as CSV, with a header; nothing for no row. */
export function toCsv(rows: readonly Row[]): string {
	const [first] = rows;
	if (!first) return '';
	const cell = (value: string | number | null | undefined): string => {
		const text = value === null || value === undefined ? '' : String(value);
		return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const columns = Object.keys(first);
	return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.map(cell).join(',')).join('\n') + '\n';
}
