import { MONTHS, FIRST_YEAR } from '$lib/engine/types';
import { m, type Locale } from '$lib/i18n';
import { day, monthEnd, monthLong, short } from '$lib/i18n/format';
import { at, begins, P5, P50, P95, type Band } from './bands';
import { followed } from './marks';
import type { ChartSpec } from './series';

/** Says in a few sentences what a chart shows: extent, reference, scenario, target, crossing, measurements. The text alternative of its drawing. */
export function describe(spec: ChartSpec, locale: Locale): string {
	const said = (value: number) => short(value, locale, spec.unit.startsWith('%') ? '%' : undefined);
	const last = MONTHS - 1;
	const ends = (band: Band) => ({ last: said(at(band, P50, last)), low: said(at(band, P5, last)), high: said(at(band, P95, last)) });
	const { band } = spec.reference;
	const first = Math.min(last, Math.max(spec.start, begins(band)));
	const sentences = [
		m.chart_says_about({ label: spec.label, unit: spec.unit, scope: spec.scope, start: FIRST_YEAR + spec.start / 12 }, { locale }),
		m.chart_says_reference({ first: said(at(band, P50, first)), from: monthEnd(first, locale), ...ends(band) }, { locale })
	];
	if (spec.scenario && spec.scenario.from >= MONTHS) sentences.push(m.chart_says_same({}, { locale }));
	else if (spec.scenario) sentences.push(m.chart_says_scenario({ from: monthLong(spec.scenario.from, locale), ...ends(spec.scenario.band) }, { locale }));
	for (const target of spec.targets) {
		const reached = said(at(followed(spec), P50, target.deadline));
		sentences.push(m.chart_says_target({ value: said(target.value), when: monthEnd(target.deadline, locale), reached }, { locale }));
		if (target.crossing !== null) sentences.push(m.chart_says_crossing({ month: monthLong(target.crossing, locale) }, { locale }));
	}
	const latest = [...spec.observed].sort((a, b) => a.at - b.at).pop();
	if (latest) sentences.push(m.chart_says_points({ count: spec.observed.length, last: said(latest.value), date: day(latest.row.end, locale) }, { locale }));
	return sentences.join(' ');
}
