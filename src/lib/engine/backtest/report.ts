import { percent, period, table, value, type Block } from '../calibration/report';
import type { Text } from '../types';
import type { Backtest, BacktestFile, BacktestPlan, Interval, NaiveMethod, Score } from './types';

/** Where the report stands in a README. */
export const BLOCK: Block = { name: 'backtest', heading: 'Retro-forecasts' };

const NAMES: Readonly<Record<NaiveMethod, string>> = { persistence: 'last value', trend: 'linear trend' };

/** Writes as Markdown how a model forecast its own past. */
export function toMarkdown({ cuts }: BacktestFile, plan: BacktestPlan): string {
	return [
		'Written by `npm run calibrate -- --backtest`; not to be edited by hand.',
		'Fitted to what was measured up to a cut date, the model forecasts what was measured later, with its structure of today and the levers as they were really moved. Bands are P5-P95 of what would be published ' +
			'(parameters and errors of measurement). The interval score is the width of the band plus twenty times what it missed by, divided by what was measured: smaller is better. ' +
			'Two naive forecasts are made from the same facts, series by series: the last value, and a straight line by least squares (never below a tenth of the last value); ' +
			'they are given the model’s own margins, in proportion, facts being too few to give them their own: only the middles are compared. “More than” (floors) count for coverage only.',
		...cuts.flatMap(({ report, settled, gap }) => {
			const note = plan.cuts.find(({ until }) => until === report.until)?.note;
			return [`### Fitted up to ${report.until}`, ...(note ? [note.en] : []), ...cutMarkdown(report, settled, gap)];
		}),
		...(plan.skipped ?? []).map(({ until, why }) => `Not tested at ${until}: ${lower(why.en)}`),
		...Object.entries(plan.unfit ?? {}).map(([series, why]: [string, Text]) => `\`${series}\` cannot be reproduced honestly: ${lower(why.en)}`),
		`**Hindsight.** ${plan.hindsight.en}`
	].join('\n\n');
}

function cutMarkdown(report: Backtest, settled: boolean, gap: number | null): string[] {
	const { model, fitted, rows, astride, hindsight } = report;
	const parts = [
		`**${model.covered} of the ${model.rows} later measurements** lie in their predictive band (${percent(model.covered / model.rows)}, for 90 % promised); median error ${error(model)}. ` +
			`The ${fitted.rows} fitted ones: ${fitted.covered} in theirs.${report.tests === 'priors' ? ' With so few, the forecast is nearly that of the priors.' : ''}` +
			(settled ? '' : ` **The sampler did not settle** (${percent(gap ?? 1, 1)} between two seeds).`),
		table(
			['forecast', 'measurements', 'in the band', 'median error', 'interval score'],
			[
				['model, all', ...cells(model)],
				...Object.entries(report.naive).flatMap(([method, { own, model: same }]) =>
					own.rows === 0
						? []
						: [
								[NAMES[method as NaiveMethod], ...cells(own)],
								['model, on the same', ...cells(same)]
							]
				)
			]
		)
	];
	const silent = Object.entries(report.naive).filter(([, { own }]) => own.rows === 0);
	if (silent.length > 0) parts.push(`Too few facts for: ${silent.map(([method]) => NAMES[method as NaiveMethod]).join(', ')}.`);
	parts.push(
		table(
			['series', 'period', 'measured', 'P5', 'P50', 'P95', '', 'last value', 'linear trend'],
			rows.map((row) => [
				`\`${row.series}\``,
				period(row.start, row.end),
				(row.floor ? 'more than ' : '') + value(row.value),
				value(row.band[0]!),
				value(row.band[2]!),
				value(row.band[4]!),
				row.covered ? 'within' : '**outside**',
				interval(row.naive.persistence),
				interval(row.naive.trend)
			])
		)
	);
	if (astride.length > 0)
		parts.push(
			`Neither fitted nor forecast, their period being astride the cut: ${astride.map((row) => `\`${row.series}\` ${period(row.start, row.end)}`).join(', ')}.`
		);
	const inputs = hindsight.inputs.map(
		({ id, kind, from }) => `\`${id}\` (${kind === 'upstream' ? 'another model’s, fitted to all of history' : `${kind}: ${from.join(', ')}`})`
	);
	parts.push(
		`Known too early: ${inputs.length > 0 ? `inputs dated after the cut, ${inputs.join(', ')}` : 'no input is dated after the cut'}; ` +
			`${hindsight.parameters.length > 0 ? `parameters whose source was published later, ${hindsight.parameters.map((id) => `\`${id}\``).join(', ')}` : 'no parameter has a source known to be later'}; ` +
			`${hindsight.publishedLater} of the fitted measurements were published after it.`
	);
	return parts;
}

const cells = (score: Score): (string | number)[] => [score.rows, score.covered, error(score), score.interval === null ? '' : value(score.interval)];
const error = ({ medianError }: Score): string => (medianError === null ? 'none to give' : percent(medianError, 1));
const interval = (of: Interval | null): string => (of ? `${value(of[1])} (${value(of[0])} to ${value(of[2])})` : '');
const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
