import { dsvFormat } from 'd3-dsv';
import { harmless } from '$lib/charts/csv';
import { formatMonth } from '$lib/engine/months';
import type { Explanation } from '$lib/engine/insight/explain';
import type { Manifest } from '$lib/engine/shown';
import type { Locale } from '$lib/i18n';

const HEADER = ['kind', 'id', 'label', 'share', 'floor', 'low', 'high', 'lost_median', 'lost_chance', 'unit', 'output', 'month', 'runs', 'version'];

/**
 * Writes what weighs on an output as CSV: a row an assumption (share of the variance, noise floor, mean output where it is low and high), a row a moved lever (median and chance lost
 * without it), then the remainder. Values in the unit shown. Byte-order mark; `;` and decimal comma in French, `,` and point in English.
 */
export function weighCsv(explanation: Explanation, output: Manifest['outputs'][number], manifest: Manifest, locale: Locale): string {
	const { indices, floor, attribution, month, runs } = explanation;
	const labels = new Map([...manifest.assumptions, ...manifest.unlisted, ...manifest.levers].map(({ id, label }) => [id, label]));
	const factor = output.display.factor ?? 1;
	const cell = (value: number | null) => {
		const text = value === null || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(12)));
		return locale === 'fr' ? text.replace('.', ',') : text;
	};
	const where = [harmless(output.display.unit), output.id, formatMonth(month), String(runs), manifest.version];
	const named = (kind: string, id: string) => [kind, id, harmless(labels.get(id) ?? id)];
	const empty = (count: number) => new Array<string>(count).fill('');
	const rows = [
		...indices.map(({ id, share, low, high }) => [...named('assumption', id), ...[share, floor, low * factor, high * factor].map(cell), ...empty(2), ...where]),
		...(attribution ? [...attribution.losses, { id: 'remainder', lost: attribution.remainder }] : []).map(({ id, lost }) => [
			...named(id === 'remainder' ? 'remainder' : 'lever', id),
			...empty(4),
			cell(lost.median * factor),
			cell(lost.chance),
			...where
		])
	];
	return `\ufeff${dsvFormat(locale === 'fr' ? ';' : ',').formatRows([HEADER, ...rows])}\r\n`.replace(/\r?\n/g, '\r\n');
}
