/** A rectangle in pixels, from its upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A place for a text: its anchor point on the baseline and the box that it would fill. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Box;
}

/** Estimates the width of a text in the page's sans serif: measuring would need a browser, and drawings are also made without one. */
export function textWidth(text: string, size: number, bold = false): number {
	return text.length * size * (bold ? 0.57 : 0.53);
}

/** Gives the place of a text of a given width around a baseline point. */
export function place(x: number, y: number, anchor: Place['anchor'], width: number, size: number): Place {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x, y, anchor, box: { x: left, y: y - size, width, height: size * 1.3 } };
}

export function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a polyline, given by its points left to right, passes through a box. Points that are no numbers are skipped. */
export function touches(points: readonly (readonly [number, number])[], box: Box): boolean {
	return points.some(([x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
}

/** Gives the first place that is free, else the last one. Throws without candidates. */
export function firstFree(candidates: readonly Place[], free: (box: Box) => boolean): Place {
	const found = candidates.find((candidate) => free(candidate.box)) ?? candidates[candidates.length - 1];
	if (!found) throw new RangeError('a label needs at least one place');
	return found;
}

/** A label at the end of a curve: where it would like to be, and how far it reaches above and below that point. */
export interface EndLabel {
	readonly at: number;
	readonly above: number;
	readonly below: number;
}

/**
 * Pushes labels apart until none overlaps another, moving them as little as possible and keeping them between two ordinates (upper first).
 * Gives their ordinates in the order received. When they cannot all fit, they keep their order and overflow below.
 */
export function pushApart(labels: readonly EndLabel[], top: number, bottom: number): number[] {
	const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
	/** Labels that touch move together; `start` is the upper end of the group. */
	const groups: { members: number[]; start: number; size: number; wanted: number }[] = [];
	for (const index of order) {
		const label = labels[index];
		if (!label) continue;
		const size = label.above + label.below;
		const wanted = label.at - label.above;
		let group = { members: [index], start: clamp(wanted, top, bottom - size), size, wanted };
		let before = groups[groups.length - 1];
		while (before && before.start + before.size > group.start) {
			groups.pop();
			const members = [...before.members, ...group.members];
			// The mean of where each member would put the group's start.
			const mean = (before.wanted * before.members.length + (group.wanted - before.size) * group.members.length) / members.length;
			const joint = before.size + group.size;
			group = { members, start: clamp(mean, top, bottom - joint), size: joint, wanted: mean };
			before = groups[groups.length - 1];
		}
		groups.push(group);
	}
	const placed = labels.map((label) => label.at);
	for (const group of groups) {
		let start = group.start;
		for (const index of group.members) {
			const label = labels[index];
			if (!label) continue;
			placed[index] = start + label.above;
			start += label.above + label.below;
		}
	}
	return placed;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
