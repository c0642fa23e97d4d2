import type { Model, Source } from '../types';
import type { Hindsight, LaterInput } from './types';

/**
 * What a forecast from a cut to a last day knows that nobody knew at the cut: points of columns and of levers' pasts dated after it (and, on a straight line, the
 * next one beyond the last day), variables of other models, which know all of history, parameters whose source was published after it. Sources without a date count as earlier.
 */
export function hindsightOf(model: Model, sources: ReadonlyMap<string, Source>, cut: string, last: string): Omit<Hindsight, 'publishedLater'> {
	const later = (id: string, kind: LaterInput['kind'], points: readonly { readonly from: string }[], straight: boolean): LaterInput[] => {
		const after = points.map(({ from }) => from).filter((from) => from > cut.slice(0, 7));
		const within = after.filter((from) => from <= last.slice(0, 7));
		const from = straight ? after.slice(0, within.length + 1) : within;
		return from.length > 0 ? [{ id, kind, from }] : [];
	};
	const columns = Object.entries(model.columns).flatMap(([id, column]): LaterInput[] => {
		if ('upstream' in column) return [{ id, kind: 'upstream', from: [] }];
		const { points, between } = column;
		return 'year' in points || model.backtest?.definitions?.includes(id) ? [] : later(id, 'column', points, between === 'linear');
	});
	const levers = Object.entries(model.levers).flatMap(([id, { path, between }]) => later(id, 'lever', path, between === 'linear'));
	const parameters = Object.entries(model.parameters).flatMap(([id, { source }]) => (source && publishedAfter(sources.get(source), cut) ? [id] : []));
	return { inputs: [...columns, ...levers], parameters };
}

/** Whether a source is known to have been published after a day. A year alone counts as its first day. */
export function publishedAfter(source: Source | undefined, day: string): boolean {
	const published = source?.published ?? '';
	return /^\d{4}/.test(published) && published.slice(0, 10) > day;
}
