import type { Answer, Inputs } from '$lib/engine/result';
import type { Manifest, Passed } from '$lib/engine/shown';
import type { Month } from '$lib/engine/types';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n';
import { measurement, monthEnd, monthLong, monthShort, quantity, short } from '$lib/i18n/format';
import { chanceClass, frequency, saidOf } from '$lib/i18n/chance';
import { answersWith, shareSaid, spreadAt, type Judged, type Spread } from './judged';

export { chanceShort } from '$lib/i18n/chance';

/* The page's sentences, from answers and bands. A passage between two pairs of stars is strong. */

type Output = Manifest['outputs'][number];

/** Everything that the answer says. */
export interface Facts {
	readonly output: Output;
	readonly judged: Judged | null;
	/** Month of the median said. */
	readonly month: Month;
	readonly horizon: Month;
	readonly decision: Month;
	readonly scenario: Spread;
	readonly reference: Spread;
	/** A lever or an assumption is not at its reference. */
	readonly moved: boolean;
}

/** Gives what the answer says of an output, from the bands of a scenario (null where nothing is moved) and of the reference, `[output][level][month]`; null where the model has no such output. */
export function factsOf({
	manifest,
	output: id,
	judged,
	month,
	inputs: { horizon, decision },
	bands,
	reference
}: {
	readonly manifest: Manifest;
	readonly output: string;
	readonly judged: Judged | null;
	readonly month: Month;
	readonly inputs: Pick<Inputs, 'horizon' | 'decision'>;
	readonly bands: Float64Array | null;
	readonly reference: Float64Array;
}): Facts | null {
	const index = manifest.outputs.findIndex((one) => one.id === id);
	const output = manifest.outputs[index];
	if (!output) return null;
	return {
		output,
		judged,
		month,
		horizon,
		decision,
		scenario: spreadAt(bands ?? reference, index, month),
		reference: spreadAt(reference, index, month),
		moved: bands !== null
	};
}

/** Names the class of a share: "peu probable". */
export function chanceWord(share: number, locale: Locale): string {
	const words = { sure: m.chance_sure, likely: m.chance_likely, open: m.chance_open, unlikely: m.chance_unlikely, out: m.chance_out };
	return words[chanceClass(share)]({}, { locale });
}

/** Says a share of runs as a natural frequency: "3 tirages sur 10", "moins de 5 tirages sur 100". */
export function chanceRuns(share: number, locale: Locale): string {
	return saidOf(share, m.runs, locale);
}

/** Names the verdict of a deadline that no longer depends on the scenario, or the class of a chance that does. */
export function verdictWord(answer: Pick<Answer, 'verdict' | 'chance'>, locale: Locale): string {
	if (answer.verdict === 'met') return m.verdict_met({}, { locale });
	if (answer.verdict === 'missed') return m.verdict_missed({}, { locale });
	if (answer.verdict === 'unmeasurable' || answer.chance === null) return m.verdict_unmeasurable({}, { locale });
	const share = answer.chance;
	if (answer.verdict === 'ahead') return chanceWord(share, locale);
	const class_ = chanceClass(share);
	const word = class_ === 'sure' ? m.verdict_met({}, { locale }) : class_ === 'out' ? m.verdict_missed({}, { locale }) : chanceWord(share, locale);
	return m.verdict_estimated({ word }, { locale });
}

/** The first line: a question and its answer, or the value where no target is read. */
export function headline({ judged, output, month, scenario }: Facts, locale: Locale): { readonly question: string; readonly answer: string } {
	if (judged) return { question: judged.target.question, answer: capital(verdictWord(judged.answer, locale)) };
	const question = m.headline_value({ label: output.label, date: monthEnd(month, locale) }, { locale });
	return { question, answer: quantity(scenario.median, output.display, locale) };
}

/** The lead, one sentence an item: what was measured at a past deadline, the median, the date at which the threshold is passed. */
export function lead(facts: Facts, locale: Locale): string[] {
	const { judged, month, output, scenario } = facts;
	const range = m.median_range({ low: shown(scenario.low, output, locale), high: shown(scenario.high, output, locale) }, { locale });
	const first = judged && answersWith(judged.answer) === 'prospect' ? past(judged, facts, locale) : [];
	const later = judged && answersWith(judged.answer) === 'chance' && judged.answer.prospect !== null && judged.answer.horizon !== judged.answer.deadline;
	return [
		...first,
		median(facts, range, locale),
		...(judged ? crossing(judged, month, locale) : []),
		...(later ? [atHorizon(judged.answer, judged.answer.prospect ?? 0, locale)] : [])
	];
}

/** The lead in fewer words, for narrow screens. */
export function leadShort(facts: Facts, locale: Locale): string[] {
	return [median(facts, '', locale), ...(facts.judged ? crossing(facts.judged, null, locale) : [])];
}

/** `range` follows the value. */
function median({ output, month, scenario, reference, moved }: Facts, range: string, locale: Locale): string {
	const said = { date: monthEnd(month, locale), value: quantity(scenario.median, output.display, locale), range };
	if (!moved) return m.median_reference(said, { locale });
	const beside = shown(reference.median, output, locale);
	return beside === shown(scenario.median, output, locale) ? m.median_same(said, { locale }) : m.median_moved({ ...said, reference: beside }, { locale });
}

function past({ reading, answer }: Judged, { output, decision }: Facts, locale: Locale): string[] {
	if (answer.verdict === 'unmeasurable') return [m.unmeasurable_then({}, { locale })];
	const date = monthEnd(answer.deadline, locale);
	const said: string[] = [];
	if (reading.observed) said.push(m.observed_then({ date, value: measurement(reading.observed.value, output.display, locale) }, { locale }));
	if (answer.chance !== null) {
		const share = { date, word: chanceWord(answer.chance, locale), runs: chanceRuns(answer.chance, locale) };
		if (answer.verdict === 'estimated') said.push(m.estimated_then(share, { locale }));
		else if (decision <= answer.deadline) said.push(m.deadline_redone({ ...share, month: monthLong(decision, locale) }, { locale }));
	}
	if (answer.prospect !== null && answer.horizon > answer.deadline) said.push(prospect(answer, answer.prospect, locale));
	return said;
}

function prospect(answer: Answer, share: number, locale: Locale): string {
	return m.prospect_then({ date: monthEnd(answer.horizon, locale), word: chanceWord(share, locale) }, { locale });
}

function atHorizon(answer: Answer, share: number, locale: Locale): string {
	return capital(m.horizon_then({ date: monthEnd(answer.horizon, locale), runs: chanceRuns(share, locale) }, { locale }));
}

/** The date of the median; in few words where the median's own month is not given. */
function crossing({ answer: { chance, medianDate }, passed }: Judged, month: Month | null, locale: Locale): string[] {
	if (chance === null) return [];
	if (passed) return [passedSaid(passed, locale)];
	const brief = month === null;
	if (medianDate === null) return [(brief ? m.date_never_short : m.date_never)({}, { locale })];
	const say = brief ? m.date_later_short : medianDate <= month ? m.date_passed : m.date_later;
	return [say({ month: (brief ? monthShort : monthLong)(medianDate, locale) }, { locale })];
}

/** Says that a mark was passed before anything was measured: by the first measurement, or as the model alone has it. */
export function passedSaid({ by, seen }: Passed, locale: Locale): string {
	return seen ? m.date_seen({ month: monthLong(by, locale) }, { locale }) : m.date_unseen({}, { locale });
}

/** What the ten dots mean: "y parviennent fin 2027", or "cap franchi fin 2030" at another date than the deadline; `brief` for narrow screens. */
export function dotsCaption(answer: Answer, locale: Locale): { readonly runs: string; readonly what: string; readonly brief: string } {
	const share = shareSaid(answer) ?? 0;
	const runs = chanceRuns(share, locale);
	if (answersWith(answer) === 'prospect') {
		const date = { date: monthEnd(answer.horizon, locale) };
		return { runs, what: m.pass(date, { locale }), brief: m.pass_brief(date, { locale }) };
	}
	return { runs, what: (frequency(share).count === 1 ? m.reach_one : m.reach)({ date: monthEnd(answer.deadline, locale) }, { locale }), brief: '' };
}

/** A sentence without its stars. */
export function plainText(sentence: string): string {
	return sentence.replaceAll('**', '');
}

/** First letter in capital. */
export function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function shown(value: number, output: Output, locale: Locale): string {
	return short(value * (output.display.factor ?? 1), locale, output.display.unit.startsWith('%') ? output.display.unit : undefined);
}
