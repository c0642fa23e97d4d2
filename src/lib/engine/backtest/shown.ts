import type { Model } from '../types';
import type { BacktestFile, BacktestPlan, Forecast, ShownBacktests, ShownForecast } from './types';

/** What the page shows of a model's test on its own past, in one language. `history`: measurements of all models, and those in their band. */
export function shownBacktests(
	model: Model,
	plan: BacktestPlan,
	{ cuts }: BacktestFile,
	history: ShownBacktests['history'],
	language: 'fr' | 'en'
): ShownBacktests {
	const nameOf = (series: string) => plan.series[series]?.[language] ?? series;
	const labelOf = (id: string) => (model.columns[id] ?? model.levers[id] ?? model.parameters[id])?.label[language] ?? id;
	return {
		cuts: cuts.map(({ report, settled }) => {
			const { until, tests, model: score, naive, fitted, rows, hindsight } = report;
			const note = plan.cuts.find((cut) => cut.until === until)?.note;
			return {
				until,
				...(note && { note: note[language] }),
				tests,
				settled,
				fitted: fitted.rows,
				model: score,
				naive,
				rows: rows.map((row) => shown(row, nameOf(row.series))),
				inputs: distinct(hindsight.inputs.map(({ id, kind, from }) => ({ label: labelOf(id), kind, from }))),
				parameters: hindsight.parameters.map(labelOf),
				publishedLater: hindsight.publishedLater
			};
		}),
		skipped: (plan.skipped ?? []).map(({ until, why }) => ({ until, why: why[language] })),
		hindsight: plan.hindsight[language],
		unfit: Object.entries(plan.unfit ?? {}).map(([series, why]) => ({ label: nameOf(series), why: why[language] })),
		history
	};
}

/** A lever's past is often a data column too: one line for the two. */
function distinct<T extends { readonly label: string; readonly from: readonly string[] }>(inputs: readonly T[]): T[] {
	return inputs.filter((one, index) => inputs.findIndex(({ label, from }) => label === one.label && from.join() === one.from.join()) === index);
}

/** Digits kept of a value. */
const DIGITS = 4;

function shown({ start, end, value, unit, floor, spans, band, covered, naive }: Forecast, label: string): ShownForecast {
	// The register writes some counts in millions.
	const times = unit.startsWith('millions') ? 1e6 : 1;
	const scaled = (x: number) => Number((x * times).toPrecision(DIGITS));
	return {
		label,
		...(spans && { start }),
		end,
		value: scaled(value),
		unit: unit.startsWith('%') ? '%' : unit === '1' ? '×' : '',
		floor,
		band: band.map(scaled),
		covered,
		naive: { persistence: naive.persistence && scaled(naive.persistence[1]), trend: naive.trend && scaled(naive.trend[1]) }
	};
}
