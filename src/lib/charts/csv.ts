import { dsvFormat } from 'd3';
import { formatMonth } from '$lib/engine/months';
import type { Locale } from '$lib/i18n';
import type { ChartSpec } from './series';
import { rows } from './table';

const COLUMNS = ['model', 'version', 'output', 'label', 'scope', 'unit', 'month'];
const LEVEL_NAMES = ['p5', 'p25', 'p50', 'p75', 'p95'];

/** Keeps a spreadsheet from running a text as a formula: a leading apostrophe before `= + - @`, tab or carriage return. */
export function harmless(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A number as a spreadsheet of that language reads it, twelve digits at most; empty when absent. */
function cell(value: number | null, locale: Locale): string {
	if (value === null || !Number.isFinite(value)) return '';
	const text = String(Number(value.toPrecision(12)));
	return locale === 'fr' ? text.replace('.', ',') : text;
}

/**
 * Writes a chart as CSV, a row a month: what it is, unit, scenario P5 to P95 (empty when nothing is moved), reference P5 to P95, measurements of
 * the month with their sources. Begins with a byte-order mark; `;` and decimal comma in French, `,` and point in English. Column names are stable.
 */
export function chartCsv(spec: ChartSpec, locale: Locale): string {
	const header = [
		...COLUMNS,
		...LEVEL_NAMES.map((name) => `scenario_${name}`),
		...LEVEL_NAMES.map((name) => `reference_${name}`),
		'observed',
		'observed_source'
	];
	const body = rows(spec, 'month').map((row) => [
		...[spec.model, spec.version, spec.output, spec.label, spec.scope, spec.unit].map(harmless),
		formatMonth(row.month),
		...[...row.scenario, ...row.reference].map((value) => cell(value, locale)),
		row.observed.map((point) => cell(point.value, locale)).join(' | '),
		harmless(row.observed.map((point) => point.row.source).join(' | '))
	]);
	return `\ufeff${dsvFormat(locale === 'fr' ? ';' : ',').formatRows([header, ...body])}\r\n`.replace(/\r?\n/g, '\r\n');
}

/** Name of the file: model, output, version. */
export function csvName(spec: ChartSpec): string {
	return `cap2027-${spec.model}-${spec.output}-${spec.version}.csv`.replace(/[^\w.-]+/g, '-');
}
