import type { Role } from './series';

/** How a role is drawn: SVG presentation attributes, in the colours of `tokens.css`. Widths in pixels. */
export interface Style {
	readonly stroke: string;
	readonly width: number;
	readonly dash?: string;
	/** Fill of the outer and of the inner band, or of a dot. */
	readonly fill?: string;
	readonly inner?: string;
	readonly opacity?: number;
	/** Radius of its dot, on a wide and on a narrow chart. */
	readonly radius?: readonly [number, number];
}

/** The one table of styles: role by role, what colour, dash and shape say together. */
export const STYLES: Readonly<Record<Role, Style>> = {
	observed: { stroke: 'var(--surface)', width: 1.2, fill: 'var(--observed)', radius: [4, 3] },
	reference: { stroke: 'var(--reference)', width: 2, dash: '7 4', fill: 'var(--band-reference)', radius: [4, 4] },
	scenario: { stroke: 'var(--scenario)', width: 3, fill: 'var(--band-outer)', inner: 'var(--band-inner)', radius: [4.5, 4.5] },
	target: { stroke: 'var(--target)', width: 1.25, dash: '1.5 4', fill: 'var(--surface)', radius: [7, 5.5] },
	ghost: { stroke: 'var(--scenario)', width: 1.5, dash: '2 3' },
	single: { stroke: 'var(--scenario)', width: 0.8, opacity: 0.45 }
};
