import type { Answer } from '$lib/engine/result';
import { chanceClass } from '$lib/i18n/chance';
import type { BoardAnswer, BoardObjective } from './types';

/** What the board answers of an objective, one of fourteen words. */
export type AnswerClass = 'met' | 'missed' | Estimate | 'sure' | 'likely' | 'open' | 'unlikely' | 'out' | 'unmeasurable' | 'reached' | 'pending' | 'unverified';

/** The estimate of a past deadline that the register does not reach, by what it leans to. */
export type Estimate = 'estimated-met' | 'estimated-open' | 'estimated-missed';

/** The words in the order of the counts, by what they rest on: a deadline in the past, a chance, nothing, a fact. */
export const GROUPS = [
	{ id: 'past', classes: ['met', 'estimated-met', 'estimated-open', 'estimated-missed', 'missed'] },
	{ id: 'ahead', classes: ['sure', 'likely', 'open', 'unlikely', 'out'] },
	{ id: 'none', classes: ['unmeasurable'] },
	{ id: 'milestones', classes: ['reached', 'pending', 'unverified'] }
] as const satisfies readonly { id: string; classes: readonly AnswerClass[] }[];

export const CLASSES: readonly AnswerClass[] = GROUPS.flatMap(({ classes }) => [...classes]);

/** Counts by answer. */
export type Counts = Readonly<Record<AnswerClass, number>>;

/** What the board says of a target's answer: its verdict where the deadline is past, the class of its chance where it is to come. */
export function classOfAnswer(answer: Pick<BoardAnswer, 'verdict' | 'chance'>): AnswerClass {
	if (answer.verdict === 'unmeasurable' || (answer.verdict === 'ahead' && answer.chance === null)) return 'unmeasurable';
	if (answer.verdict === 'estimated') return ESTIMATES[leaning(answer.chance)];
	if (answer.verdict !== 'ahead') return answer.verdict;
	return chanceClass(answer.chance ?? 0);
}

/** What the board says of an objective: of the target that follows it, else of its milestone; a number that no model follows is not measurable. */
export function classOf(objective: Pick<BoardObjective, 'number' | 'milestone'>, answer: Pick<BoardAnswer, 'verdict' | 'chance'> | undefined): AnswerClass {
	if (answer) return classOfAnswer(answer);
	if (objective.number || !objective.milestone) return 'unmeasurable';
	return MILESTONES[objective.milestone.reached];
}

export const MILESTONES = { yes: 'reached', no: 'pending', unverified: 'unverified' } as const;

const ESTIMATES = { met: 'estimated-met', uncertain: 'estimated-open', missed: 'estimated-missed' } as const;

/** How the estimate of a deadline that the register does not reach leans: met, missed, or neither. */
export function leaning(chance: number | null): 'met' | 'missed' | 'uncertain' {
	const found = chanceClass(chance ?? 0);
	return found === 'sure' || found === 'likely' ? 'met' : found === 'unlikely' || found === 'out' ? 'missed' : 'uncertain';
}

/** Share of the runs at the deadline to come, else at the horizon; null where no chance may be shown. */
export function shareOf(answer: Pick<Answer, 'verdict' | 'chance' | 'prospect'>): number | null {
	return answer.verdict === 'ahead' ? answer.chance : answer.prospect;
}

/** Counts objectives by what is answered of them. */
export function count(classes: readonly AnswerClass[]): Counts {
	const counts = Object.fromEntries(CLASSES.map((one) => [one, 0])) as Record<AnswerClass, number>;
	for (const one of classes) counts[one]++;
	return counts;
}

/** The whole roadmap in three parts of what may be judged: held or likely to be, undecided, missed or unlikely. */
export interface Balance {
	readonly judged: number;
	readonly held: number;
	readonly undecided: number;
	readonly lost: number;
}

/** The counts that each part of the balance adds up. */
export const PARTS = {
	held: ['met', 'estimated-met', 'sure', 'likely'],
	undecided: ['estimated-open', 'open'],
	lost: ['missed', 'estimated-missed', 'unlikely', 'out']
} as const satisfies Readonly<Record<Exclude<keyof Balance, 'judged'>, readonly AnswerClass[]>>;

/** Weighs the objectives that a model judges: each part is a sum of counts. */
export function balance(counts: Counts): Balance {
	const sum = (classes: readonly AnswerClass[]) => classes.reduce((total, one) => total + counts[one], 0);
	const [held, undecided, lost] = [sum(PARTS.held), sum(PARTS.undecided), sum(PARTS.lost)];
	return { judged: held + undecided + lost, held, undecided, lost };
}
