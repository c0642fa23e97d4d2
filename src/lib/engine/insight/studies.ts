import { explain } from './explain';
import type { Studied } from './goal';
import { alone, together } from './reach';

/** What can be asked of a scenario beyond its result, by name. Each takes an ensemble and a request, yields every few milliseconds and returns its answer. */
const STUDIES = { explain, alone, together };

export type StudyKind = keyof typeof STUDIES;
export type StudyRequest<K extends StudyKind> = Parameters<(typeof STUDIES)[K]>[1];
export type StudyAnswer<K extends StudyKind> = ReturnType<(typeof STUDIES)[K]> extends Generator<void, infer T> ? T : never;

/** Does a study by name. */
export function study<K extends StudyKind>(ensemble: Studied, kind: K, request: StudyRequest<K>): Generator<void, StudyAnswer<K>> {
	const work = STUDIES[kind] as (ensemble: Studied, request: StudyRequest<K>) => Generator<void, StudyAnswer<K>>;
	return work(ensemble, request);
}
