/** A point of a drawing, in pixels; one that is no number is a gap. */
export type Point = readonly [x: number, y: number];

const whole = ([x, y]: Point): boolean => !Number.isNaN(x) && !Number.isNaN(y);
const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];
const written = (x: number, y: number): string => `${x / 10},${y / 10}`;

/** A broken line from its first point on, in steps from point to point: half the weight of the points themselves, and as exact. */
function pen(points: readonly Point[]): string {
	let [x, y] = [0, 0];
	const steps = points.map(tenths).map(([toX, toY]) => {
		const step = written(toX - x, toY - y);
		[x, y] = [toX, toY];
		return step;
	});
	return `M${steps.join('l')}`;
}

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
		.map(([from, to]) => `${pen(points.slice(from, to))}${to - from === 1 ? 'Z' : ''}`)
		.join('');
}

/** Gives the `d` of the surface between two lines of as many points. */
export function areaPath(low: readonly Point[], high: readonly Point[]): string {
	return stretches([low, high])
		.map(([from, to]) => `${pen([...high.slice(from, to), ...low.slice(from, to).reverse()])}Z`)
		.join('');
}
