import type { ScenarioState } from '$lib/scenario/scenario.svelte';

/** Listens to the keys of undo and redo, outside fields, which have their own. */
export function undoKeys(scenario: ScenarioState): (event: KeyboardEvent) => void {
	return (event) => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
		if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return;
		event.preventDefault();
		if (event.shiftKey) scenario.redo();
		else scenario.undo();
	};
}
