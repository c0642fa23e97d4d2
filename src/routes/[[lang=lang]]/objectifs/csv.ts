import { formatMonth } from '$lib/engine/months';
import { shareOf } from './answers';
import type { Board } from './board.svelte';
import { className } from './words';

const COLUMNS = [
	'objective',
	'priority',
	'axis',
	'carriers',
	'deadline',
	'status',
	'answer',
	'model',
	'target',
	'reading',
	'verdict',
	'chance',
	'horizon',
	'prospect',
	'reference',
	'source'
] as const;

/** The board's objectives as CSV, one a row, under the current scenario; `reference` is the share with nothing moved that stands beside the shown one. */
export function boardCsv(board: Board): string {
	const cell = (value: string | number | null) =>
		value === null ? '' : /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
	const rows = board.objectives.map((one) => {
		const target = board.target(one.target);
		const reading = target?.readings[0];
		const answer = target && reading && board.answer(target, reading);
		const before = target && reading && board.referenceAnswer(target, reading);
		return [
			one.label,
			one.priority,
			one.axis,
			one.carriers.join(' '),
			one.undated ? '' : formatMonth(one.deadline),
			one.status,
			className(board.classOf(one), board.locale),
			target?.model ?? '',
			target?.id ?? '',
			reading?.id ?? '',
			answer?.verdict ?? '',
			answer?.chance ?? null,
			answer ? formatMonth(answer.horizon) : '',
			answer?.prospect ?? null,
			before ? shareOf(before) : null,
			one.source
		];
	});
	return [[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}
