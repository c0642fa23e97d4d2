/** A point of a drawing, in pixels; one that is no number is a gap. */
export type Point = readonly [x: number, y: number];

const whole = ([x, y]: Point): boolean => !Number.isNaN(x) && !Number.isNaN(y);
const written = ([x, y]: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** Stretches of consecutive indices at which all lines have a point. */
function stretches(lines: readonly (readonly Point[])[]): (readonly [from: number, to: number])[] {
	const found: [number, number][] = [];
	const length = Math.min(...lines.map((points) => points.length));
	for (let index = 0; index < length; index++) {
		if (!lines.every((points) => points[index] !== undefined && whole(points[index]!))) continue;
		const last = found.at(-1);
		if (last?.[1] === index) last[1]++;
		else found.push([index, index + 1]);
	}
	return found;
}

/**
 * Gives the `d` of a broken line, to a tenth of a pixel; a stretch of one point is a dot (with a round cap). Straight segments only: d3-shape, whose curves cannot be left
 * out of the bundle, would weigh a twentieth of the page's script.
 */
export function linePath(points: readonly Point[]): string {
	return stretches([points])
		.map(([from, to]) => `M${points.slice(from, to).map(written).join('L')}${to - from === 1 ? 'Z' : ''}`)
		.join('');
}

/** Gives the `d` of the surface between two lines of as many points. */
export function areaPath(low: readonly Point[], high: readonly Point[]): string {
	return stretches([low, high])
		.map(([from, to]) => `M${[...high.slice(from, to), ...low.slice(from, to).reverse()].map(written).join('L')}Z`)
		.join('');
}
