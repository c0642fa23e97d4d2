import { literal, Unsupported } from './names';

/** A graphical function: straight lines (held or prolonged beyond the ends) or steps between points in ascending order of x. */
export interface Graphical {
	readonly type: 'continuous' | 'extrapolate' | 'discrete';
	readonly points: readonly (readonly [number, number])[];
}

/** What a `<gf>` holds, as text. */
export interface GraphicalText {
	readonly type?: string | undefined;
	readonly xpts?: { readonly text: string; readonly separator: string } | undefined;
	readonly ypts: { readonly text: string; readonly separator: string };
	readonly xscale?: readonly [min: string, max: string] | undefined;
}

/** Reads a graphical function; explicit x-points win over an x-scale. Throws `Unsupported`. Source: XMILE 1.0, section 4.1.3. */
export function graphical(given: GraphicalText): Graphical {
	const type = given.type?.trim().toLowerCase() || 'continuous';
	if (type !== 'continuous' && type !== 'extrapolate' && type !== 'discrete') throw new Unsupported(`graphical function of type '${type}'`);
	const ys = numbers(given.ypts.text, given.ypts.separator);
	const xs = given.xpts ? numbers(given.xpts.text, given.xpts.separator) : spread(given.xscale, ys.length);
	if (xs.length !== ys.length || ys.length === 0) throw new Unsupported(`graphical function with ${xs.length} x-points for ${ys.length} y-points`);
	if (xs.some((x, i) => i > 0 && x < xs[i - 1]!)) throw new Unsupported('graphical function whose x-points do not ascend');
	return { type, points: xs.map((x, i) => [x, ys[i]!] as const) };
}

function numbers(text: string, separator: string): number[] {
	const parts = (separator.trim() === '' ? text.trim().split(/\s+/) : text.split(separator)).map((part) => part.trim());
	if (parts.at(-1) === '') parts.pop();
	return parts.map((part) => {
		const value = part === '' ? NaN : Number(part);
		if (!Number.isFinite(value)) throw new Unsupported(`graphical function with the point '${part}'`);
		return value;
	});
}

function spread(scale: readonly [string, string] | undefined, count: number): number[] {
	const [min, max] = (scale ?? ['', '']).map((end) => (end.trim() === '' ? NaN : Number(end)));
	if (!Number.isFinite(min) || !Number.isFinite(max)) throw new Unsupported('graphical function without x-points and x-scale');
	return Array.from({ length: count }, (_, i) => (count === 1 ? min! : min! + ((max! - min!) * i) / (count - 1)));
}

/** Steps between points closer than this share of the range are written as cases: as a sum of slopes they would lose digits. */
const NARROW = 1e-4;

/**
 * The engine's equation for a graphical function. `helper` names an intermediate variable, with points where it is a lookup of the engine's
 * own; discrete functions and vertical steps become cases.
 */
export function lookup({ type, points }: Graphical, input: string, helper: (equation: string, points?: Graphical['points']) => string): string {
	const [first, last] = [points[0]!, points.at(-1)!];
	if (points.length === 1) return literal(first[1]);
	const narrowest = Math.min(...points.slice(1).map(([x], i) => x - points[i]![0]));
	const smooth = type !== 'discrete' && narrowest > NARROW * (last[0] - first[0]);
	const x = helper(input);
	const slope = (i: number) => (points[i + 1]![1] - points[i]![1]) / (points[i + 1]![0] - points[i]![0]);
	const inside = smooth
		? helper(x, points)
		: `(${cases(points, type === 'discrete' ? () => 0 : slope, `MAX(${literal(first[0])}, MIN(${literal(last[0])}, ${x}))`, helper)})`;
	if (type !== 'extrapolate') return inside;
	if (!smooth) throw new Unsupported('extrapolated graphical function with a vertical step');
	const before = `${literal(slope(0))} * MIN(0, ${x} - ${literal(first[0])})`;
	const beyond = `${literal(slope(points.length - 2))} * MAX(0, ${x} - ${literal(last[0])})`;
	return `(${inside} + ${before} + ${beyond})`;
}

/** A balanced tree of cases; at a vertical step the later point holds. */
function cases(points: Graphical['points'], slope: (i: number) => number, input: string, helper: (equation: string) => string): string {
	const x = helper(input);
	const tree = (from: number, to: number): string => {
		if (from === to) {
			const [x0, y0] = points[from]!;
			const rise = from + 1 < points.length ? slope(from) : 0;
			return Number.isFinite(rise) && rise !== 0 ? `${literal(y0)} + ${literal(rise)} * (${x} - ${literal(x0)})` : literal(y0);
		}
		const middle = Math.ceil((from + to) / 2);
		return `IF ${x} < ${literal(points[middle]![0])} THEN (${tree(from, middle - 1)}) ELSE (${tree(middle, to)})`;
	};
	return tree(0, points.length - 1);
}
