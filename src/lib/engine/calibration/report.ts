import { DECORRELATED } from './sampler';
import { DISTINCT, GAP, type SamplerRecord } from './publish';
import type { Coverage, Fit } from './fit';

/** What `models/<id>/fit.json` holds. */
export interface FitFile {
	/** Can be computed again from the draws. */
	readonly fit: Fit;
	/** Null where nothing was measured: the draws are the priors. */
	readonly sampler: SamplerRecord | null;
}

/** A parameter keeps less than this share of its prior spread where history says something of it. */
const INFORMED = 0.8;

/** A block of a README that a tool writes, between `<!-- name -->` and `<!-- /name -->`, under its own heading. */
export interface Block {
	readonly name: string;
	readonly heading: string;
}

const FIT: Block = { name: 'fit', heading: 'Fit' };

/** Puts a report into the text of a model's README, in place of the one between its markers, or at its end. */
export function withReport(readme: string, report: string, { name, heading }: Block = FIT): string {
	const block = `<!-- ${name} -->\n\n${report.trim()}\n\n<!-- /${name} -->`;
	const found = between(readme, name);
	if (found) return readme.slice(0, found.from) + block + readme.slice(found.to);
	return `${readme.trimEnd()}\n\n## ${heading}\n\n${block}\n`;
}

/** Gives the report of a README between the markers of that name, or null where there is none. */
export function reportIn(readme: string, { name }: Block = FIT): string | null {
	return between(readme, name)?.text.trim() ?? null;
}

function between(readme: string, name: string): { from: number; to: number; text: string } | null {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [from, last] = [readme.indexOf(start), readme.indexOf(end)];
	return from >= 0 && last > from ? { from, to: last + end.length, text: readme.slice(from + start.length, last) } : null;
}

/** Writes a fit as Markdown. */
export function toMarkdown({ fit, sampler }: FitFile): string {
	const parts = ['Written by `npm run calibrate`; not to be edited by hand.'];
	if (!sampler) {
		parts.push(`Nothing that this model says was ever measured: its ${number(fit.runs)} draws are those of its priors, and no chance is shown.`);
		return parts.join('\n\n');
	}
	const { pooled } = fit;
	parts.push(
		`${number(fit.runs)} draws, ${number(fit.distinct)} of them different, effective size ${number(Math.round(Math.min(...sampler.seeds.map((seed) => seed.effective))))}. ` +
			`The predictive band P5-P95 (parameters and errors of measurement) holds **${pooled.covered} of ${pooled.rows}** measurements (${percent(pooled.covered / pooled.rows)}); ` +
			`the band of the model alone, ${pooled.coveredByModel}. Median error ${error(pooled)}.`
	);
	parts.push(
		table(
			['series', 'compared with', 'measurements', 'in the predictive band', 'in the band of the model', 'median error'],
			Object.entries(fit.series).map(([id, one]) => [`\`${id}\``, `\`${one.of}\``, one.rows, one.covered, one.coveredByModel, error(one)])
		)
	);
	const missed = fit.rows.filter((row) => !row.covered);
	parts.push(
		missed.length === 0
			? 'Every measurement lies in its predictive band.'
			: 'Outside their predictive band:\n\n' +
					table(
						['series', 'period', 'measured', 'P5', 'P50', 'P95'],
						missed.map((row) => [`\`${row.series}\``, period(row.start, row.end), value(row.value), value(row.p5), value(row.p50), value(row.p95)])
					)
	);
	if (fit.leftOut.length > 0) {
		const reasons = [...new Set(fit.leftOut.map(({ reason }) => reason))];
		parts.push(
			'Left out of the fit: ' +
				reasons
					.map(
						(reason) =>
							`${reason}: ${fit.leftOut
								.filter((one) => one.reason === reason)
								.map((one) => `\`${one.series}\`${one.end && ` ${one.end}`}`)
								.join(', ')}`
					)
					.join('; ') +
				'.'
		);
	}
	parts.push(
		table(
			['target, reading', 'chance at its deadline', 'first 256 draws', 'two seeds', 'end of 2027', 'first 256 draws', 'two seeds'],
			Object.entries(fit.chances).map(([id, chance]) => {
				const seeds = sampler.chances[id];
				return [
					`\`${id}\``,
					percent(chance.deadline, 1),
					percent(chance.firstDeadline, 1),
					seeds?.deadline.map((share) => percent(share, 1)).join(', ') ?? '',
					percent(chance.prospect, 1),
					percent(chance.firstProspect, 1),
					seeds?.prospect.map((share) => percent(share, 1)).join(', ') ?? ''
				];
			})
		)
	);
	const informed = fit.informed.filter(({ spread }) => spread < INFORMED);
	parts.push(
		`History says something of ${informed.length} of ${fit.informed.length} uncertain parameters (share of the prior spread that is left, in normal scores): ` +
			`${informed.map(({ id, spread }) => `\`${id}\` ${percent(spread)}`).join(', ') || 'none'}. The others stay close to their priors.`
	);
	parts.push(samplerText(sampler, fit.distinct));
	return parts.join('\n\n');
}

/** Writes as Markdown how draws that were fitted up to a day forecast what was measured later. */
export function forecastMarkdown(fit: Fit, until: string): string {
	const later = fit.rows.filter((row) => row.end > until);
	const covered = later.filter((row) => row.covered).length;
	const head = `Fitted to the ${fit.rows.length - later.length} measurements up to ${until}: ${covered} of the ${later.length} later ones lie in their predictive band P5-P95.`;
	const rows = later.map((row) => [
		`\`${row.series}\``,
		period(row.start, row.end),
		value(row.value) + (row.floor ? ' or more' : ''),
		value(row.p5),
		value(row.p50),
		value(row.p95),
		row.covered ? 'within' : '**outside**'
	]);
	return later.length === 0 ? head : `${head}\n\n${table(['series', 'period', 'measured', 'P5', 'P50', 'P95', ''], rows)}`;
}

function samplerText(sampler: SamplerRecord, distinct: number): string {
	const seeds = sampler.seeds.map(
		(seed, index) =>
			`seed ${index + 1}: ${seed.temperatures.length - 1} temperatures, ${number(seed.runs)} runs, acceptance ${percent(Math.min(...seed.acceptance))} to ${percent(Math.max(...seed.acceptance))}, ` +
			`${number(seed.lastSweeps)} sweeps in the last phase, after which the most persistent parameter keeps a correlation of ${seed.correlation.toFixed(2)} with where it was`
	);
	const verdict = sampler.settled
		? `The largest gap between the two seeds is ${percent(sampler.gap, 1)} (${number(sampler.compared)} draws each); ${GAP * 100} % is the most that is accepted.`
		: `**Not settled**: this asks for a gap of at most ${GAP * 100} % between the seeds (${percent(sampler.gap, 1)} here), remaining correlations below ${DECORRELATED} ` +
			`and ${DISTINCT} different draws (${number(distinct)} here), and it was not reached after ${sampler.extended} extensions. Chances in between may move by as much.`;
	return `Sampler: tempered sequential Monte Carlo; ${seeds.join('; ')}. ${verdict}`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const number = (value: number): string => value.toLocaleString('en');
export const value = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 4 });
export const percent = (share: number, digits = 0): string => `${(share * 100).toFixed(digits)} %`;
export const period = (start: string, end: string): string => (start === end ? end : `${start} to ${end}`);
const error = (coverage: Coverage): string => (coverage.medianError === null ? 'none to give' : percent(coverage.medianError, 1));
