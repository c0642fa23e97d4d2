import type { Month } from '$lib/engine/types';
import { m, type Locale } from '$lib/i18n';
import { short } from '$lib/i18n/format';
import { chanceShort, frequency, saidOf } from '$lib/i18n/chance';
import { at, P5, P50, P95, shareAt, type Band } from './bands';
import { followed } from './marks';
import type { ChartSpec, TargetMark } from './series';

/** What the read-out says at a month, rounded for words. Null where there is nothing to say. */
export interface Reading {
	readonly month: Month;
	readonly scenario: { readonly value: string; readonly range: string } | null;
	readonly reference: string | null;
	/** `count` is empty where no chance may be shown: the level stands alone. */
	readonly target: { readonly words: string; readonly count: string; readonly brief: string } | null;
	/** Longest value of the chart, for fields that keep their width. */
	readonly widest: string;
}

function shareUnit(spec: Pick<ChartSpec, 'unit'>): string | undefined {
	return spec.unit.startsWith('%') ? '%' : undefined;
}

function rangeOf(band: Band, month: Month, spec: ChartSpec, locale: Locale): string {
	return m.chart_range({ low: short(at(band, P5, month), locale), high: short(at(band, P95, month), locale, shareUnit(spec)) }, { locale });
}

/** Says a share of runs as a natural frequency, without naming the runs; `brief` for narrow places. */
function saidShare(share: number, locale: Locale): { count: string; brief: string } {
	return { count: saidOf(share, m.tab_runs, locale), brief: chanceShort(share, locale) };
}

function targetReading(spec: ChartSpec, mark: TargetMark, month: Month, locale: Locale): Reading['target'] {
	const { answer } = mark;
	const value = short(mark.value, locale, shareUnit(spec));
	const level = { words: m.chart_target_word({}, { locale }), count: value, brief: value };
	const onDeadline = month === mark.deadline;
	const words = onDeadline ? m.chart_met_deadline({}, { locale }) : m.chart_met_elsewhere({}, { locale });
	const known = onDeadline ? answer?.chance : answer && month === answer.horizon ? answer.prospect : undefined;
	if (known === null || (answer && answer.chance === null && answer.prospect === null)) return level;
	if (known !== undefined) return { words, ...saidShare(known, locale) };
	// Only quantiles travel: between them the share is an estimate, and is said to be; beyond P5 and P95 they suffice.
	const near = shareAt(followed(spec), month, mark.value, mark.better);
	if (near === null) return level;
	const said = saidShare(near, locale);
	if (frequency(near).sign !== '') return { words, ...said };
	return { words, count: `≈ ${said.count}`, brief: `≈ ${said.brief}` };
}

/** Reads a chart at a month. */
export function reading(spec: ChartSpec, month: Month, locale: Locale): Reading {
	const unit = shareUnit(spec);
	const median = at(spec.reference.band, P50, month);
	const judged = spec.targets.find((target) => target.judged);
	// Until it leaves the reference, a scenario is the reference.
	const band = spec.scenario && month >= spec.scenario.from ? spec.scenario.band : spec.reference.band;
	return {
		month,
		scenario:
			spec.scenario && !Number.isNaN(at(band, P50, month))
				? { value: short(at(band, P50, month), locale, unit), range: rangeOf(band, month, spec, locale) }
				: null,
		reference: Number.isNaN(median) ? null : short(median, locale, unit),
		target: judged ? targetReading(spec, judged, month, locale) : null,
		widest: short(spec.extent[1], locale, unit)
	};
}

/** A reading as one sentence, for those who hear it. */
export function spoken(values: Reading, month: string, locale: Locale): string {
	const parts = [
		values.scenario && `${m.chart_scenario({}, { locale })} ${values.scenario.value} (${values.scenario.range})`,
		values.reference ? `${m.chart_reference({}, { locale })} ${values.reference}` : m.chart_no_value({}, { locale }),
		values.target && `${values.target.words} ${values.target.count}`
	];
	return `${month}${locale === 'fr' ? '\u00a0' : ''}: ${parts.filter(Boolean).join(', ')}`;
}
