/**
 * Undo and redo as a value: what was, what is, what was undone. A gesture (a drag, a key held down) is one step however many changes it
 * makes: its first change is recorded, the next ones amend it.
 */
export interface History<T> {
	readonly past: readonly T[];
	readonly present: T;
	/** Nearest first. */
	readonly future: readonly T[];
}

/** Steps that can be undone; older ones are forgotten. */
const DEEPEST = 200;

/** Starts a history that has nothing to undo. */
export function begin<T>(present: T): History<T> {
	return { past: [], present, future: [] };
}

/** Takes a step that can be undone; what was undone before is forgotten. */
export function record<T>(history: History<T>, next: T): History<T> {
	return { past: [...history.past, history.present].slice(-DEEPEST), present: next, future: [] };
}

/** Changes the present without a step: the rest of a gesture, another view of the same scenario. */
export function amend<T>(history: History<T>, next: T): History<T> {
	return { ...history, present: next };
}

/** Goes one step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
	const before = history.past.at(-1);
	if (before === undefined) return history;
	return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** Goes one step forward again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
	const [after, ...future] = history.future;
	if (after === undefined) return history;
	return { past: [...history.past, history.present], present: after, future };
}

/**
 * Moves to a state that came from outside (the browser's own Back and Forward): a step back or forward when it is the neighbouring one,
 * else a new step.
 */
export function visit<T>(history: History<T>, state: T, same: (a: T, b: T) => boolean): History<T> {
	const before = history.past.at(-1);
	const [after] = history.future;
	if (same(state, history.present)) return amend(history, state);
	if (before !== undefined && same(state, before)) return amend(undo(history), state);
	if (after !== undefined && same(state, after)) return amend(redo(history), state);
	return record(history, state);
}
