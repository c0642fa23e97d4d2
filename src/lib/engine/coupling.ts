import type { Model } from './types';

/** How the models of a catalogue feed one another: by columns, in an acyclic order. */

/** Ids of the models that a model takes columns from. */
export function upstreamOf({ columns }: Pick<Model, 'columns'>): string[] {
	return [...new Set(Object.values(columns).flatMap((column) => ('upstream' in column ? [column.upstream.model] : [])))];
}

/** Ids of every model that can move a model: those it takes columns from, and those that feed them in turn, nearest first. */
export function ancestorsOf(model: Model, models: readonly Model[]): string[] {
	const found = new Set<string>();
	for (let open = [model]; open.length > 0;) {
		const ids = open.flatMap(upstreamOf).filter((id) => !found.has(id));
		ids.forEach((id) => found.add(id));
		open = models.filter(({ id }) => ids.includes(id));
	}
	return [...found];
}

/** The variables that the models of a catalogue take from one of them. */
export function exportsOf(id: string, models: readonly Model[]): string[] {
	const columns = models.flatMap((model) => Object.values(model.columns));
	return [...new Set(columns.flatMap((column) => ('upstream' in column && column.upstream.model === id ? [column.upstream.variable] : [])))].sort();
}

/** The models, every one after those that feed it, otherwise in their own order. Throws `Error` on a cycle or an unknown model. */
export function inOrder(models: readonly Model[]): Model[] {
	const ordered = new Set<Model>();
	const open = new Set<string>();
	const visit = (id: string): void => {
		const model = models.find((one) => one.id === id);
		if (!model) throw new Error(`no model '${id}'`);
		if (ordered.has(model)) return;
		if (open.has(id)) throw new Error(`the models ${[...open].join(', ')} feed one another in a circle`);
		open.add(id);
		upstreamOf(model).forEach(visit);
		open.delete(id);
		ordered.add(model);
	};
	for (const { id } of models) visit(id);
	return [...ordered];
}
