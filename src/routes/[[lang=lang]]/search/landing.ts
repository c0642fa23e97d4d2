/** How long a row that a link leads to stays marked, milliseconds. */
const MARKED = 4000;

/**
 * Shows the row that the end of an address names (`#row-<id>`), where the browser alone would not: unfolds what hides it, brings it into view,
 * gives its control the focus and marks it for a while. Does nothing for other ends of addresses.
 */
export function land(hash: string): void {
	const [, id] = /^#row-(\w+)$/.exec(hash) ?? [];
	if (id === undefined) return;
	const row = document.getElementById(`row-${id}`);
	if (row) return mark(row);
	// Folded rows are made when their fold opens.
	const fold = document.querySelector<HTMLDetailsElement>(`details[data-rows~='${id}']`);
	if (!fold || fold.open) return;
	fold.addEventListener('toggle', () => requestAnimationFrame(() => land(hash)), { once: true });
	fold.open = true;
}

function mark(row: HTMLElement): void {
	row.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
	row.scrollIntoView({ block: 'center' });
	row.classList.add('found');
	setTimeout(() => row.classList.remove('found'), MARKED);
}
