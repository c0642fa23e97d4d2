import { m, type Locale } from '$lib/i18n';
import { measurement, monthEnd, monthShort, quantity, short } from '$lib/i18n/format';
export { thresholdSaid } from '$lib/i18n/threshold';
import { capital, chanceRuns, chanceWord } from '$lib/ui/sentences';
import { answersWith } from '$lib/ui/judged';
import { classOfAnswer, shareOf, type AnswerClass } from './answers';
import type { Arrangement, Filter } from './arrangement';
import type { BoardAnswer, BoardData, BoardReading } from './types';

/** Names an answer of the counts: "tenu", "peu probable", "non vérifié". */
export function className(answer: AnswerClass, locale: Locale): string {
	const names = {
		met: m.board_class_met,
		missed: m.board_class_missed,
		'estimated-met': m.board_class_estimated_met,
		'estimated-open': m.board_class_estimated_open,
		'estimated-missed': m.board_class_estimated_missed,
		sure: m.chance_sure,
		likely: m.chance_likely,
		open: m.chance_open,
		unlikely: m.chance_unlikely,
		out: m.chance_out,
		unmeasurable: m.verdict_unmeasurable,
		reached: m.board_class_reached,
		pending: m.board_class_pending,
		unverified: m.board_class_unverified
	};
	return names[answer]({}, { locale });
}

/** Names a group of the counts. */
export function groupName(id: string, locale: Locale): string {
	const names: Readonly<Record<string, typeof m.board_group_past>> = {
		past: m.board_group_past,
		ahead: m.board_group_ahead,
		none: m.board_group_none,
		milestones: m.board_group_milestones
	};
	return names[id]?.({}, { locale }) ?? id;
}

/** The verdict at the deadline, in a word or two: "Manqué", "Estimé tenu", "À venir", "Non mesurable". */
export function verdictSaid(answer: BoardAnswer, locale: Locale): string {
	return answer.verdict === 'ahead' && answer.chance !== null ? m.board_ahead({}, { locale }) : capital(className(classOfAnswer(answer), locale));
}

/** The prospect in words: the class of the share, the runs, the date at which they are counted ("cap franchi" after the deadline); null where no chance may be shown. */
export function prospectSaid(answer: BoardAnswer, locale: Locale): { readonly word: string; readonly runs: string; readonly date: string } | null {
	const share = shareOf(answer);
	if (share === null || answer.verdict === 'unmeasurable') return null;
	const date = answersWith(answer) === 'chance' ? monthEnd(answer.deadline, locale) : m.pass({ date: monthEnd(answer.horizon, locale) }, { locale });
	return { word: capital(chanceWord(share, locale)), runs: chanceRuns(share, locale), date };
}

/** A value of a reading with its unit. */
export function valueSaid(value: number, { display }: Pick<BoardReading, 'display'>, locale: Locale): string {
	return quantity(value, display, locale);
}

/** The same without its unit, but for a percent sign. */
export function valueBare(value: number, { display }: Pick<BoardReading, 'display'>, locale: Locale): string {
	return short(value * (display.factor ?? 1), locale, display.unit.startsWith('%') ? '%' : undefined);
}

/** What was measured, with the decimals of the display and its unit, never rounded further, and its month where it is known: "25 929 médecins (oct. 2024)". */
export function measuredSaid({ value, month }: NonNullable<BoardReading['observed']>, { display }: Pick<BoardReading, 'display'>, locale: Locale): string {
	const said = measurement(value, display, locale);
	return month === undefined ? said : m.board_dated({ value: said, date: monthShort(month, locale) }, { locale });
}

/** Names a choice of a filter. */
export function choiceName(filter: Filter, value: string, data: BoardData, locale: Locale): string {
	if (filter === 'axis') return m.board_axis({ number: value }, { locale });
	if (filter === 'deadline') return value === 'none' ? m.board_undated_group({}, { locale }) : value;
	if (filter === 'carrier') return value;
	return ['past', 'ahead', 'none', 'milestones'].includes(value) ? groupName(value, locale) : className(value as AnswerClass, locale);
}

/** The heading of a group of the list, under an order: what leads it in small, then its name. */
export function headingOf(key: string, { sort }: Pick<Arrangement, 'sort'>, data: BoardData, locale: Locale): { readonly lead: string; readonly name: string } {
	if (sort === 'answer') return { lead: '', name: capital(className(key as AnswerClass, locale)) };
	if (sort === 'deadline') return { lead: '', name: key === 'none' ? m.board_undated_group({}, { locale }) : key };
	if (sort === 'carrier') return { lead: '', name: key };
	const priority = data.priorities.find(({ number }) => String(number) === key);
	return { lead: m.board_priority({ number: key }, { locale }), name: priority?.label ?? '' };
}
