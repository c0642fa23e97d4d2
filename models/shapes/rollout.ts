import type { Text } from '../../src/lib/engine/types';
import { operand, type Variables } from './shape';

/** What a roll-out is made of. Everything but `id`, `unit` and texts is an expression over the ids of the model. */
export interface Rollout {
	/** Stem of the ids: `<id>` (sites done), `<id>_left`, `<id>_rate`, `<id>_share`, and `<id>_lapse` where sites fall back. */
	readonly id: string;
	/** Unit of the sites, such as `site`. */
	readonly unit: string;
	/** Of the sites done, of those left, of the pace, of the share done, of the falling back. */
	readonly labels: { readonly done: Text; readonly left: Text; readonly rate: Text; readonly share: Text; readonly lapse?: Text };
	/** All the sites there are, in `unit`. */
	readonly sites: string;
	/** Share of the sites that are ready or obliged, 0-1; all when absent. */
	readonly ready?: string;
	/** Shortest time that a site takes when no team is missing, years. */
	readonly duration: string;
	/** Sites that the teams can do a year, `unit`/year; without limit when absent. */
	readonly capacity?: string;
	/** Whether the programme runs, 0-1: a column or a ramp; always when absent. */
	readonly open?: string;
	/** Share of the sites done that fall back a year, 1/year. */
	readonly lapse?: string;
	/** Sites done on 1 January 2019, in `unit`; none when absent. */
	readonly initial?: string;
	readonly note?: Text;
}

/**
 * Gives the variables of a roll-out: the sites D done, out of S, by teams of limited capacity.
 *
 *     dD/dt = o × MIN(max(0, r × S - D) / T, C) - l × D        share = D / S
 *
 * r share ready (0-1), T shortest time of a site (years), C capacity of the teams (sites a year), o whether the programme runs (0-1), l falling back (1/year).
 * Far from the end capacity binds and the curve is straight; near the end what is left binds and it bends. "The lesser of what is wanted over its shortest
 * time and of capacity" is the outflow of J. D. Sterman (Business Dynamics, 2000, section 13.2), which keeps a stock from going below zero.
 */
export function rollout(of: Rollout): Variables {
	const { id, unit, labels } = of;
	const ready = of.ready === undefined ? operand(of.sites) : `${operand(of.ready)} * ${operand(of.sites)}`;
	const wanted = `${id}_left / ${operand(of.duration)}`;
	const pace = of.capacity === undefined ? wanted : `MIN(${wanted}, ${of.capacity})`;
	return {
		[id]: {
			kind: 'stock',
			label: labels.done,
			unit,
			initial: of.initial ?? '0',
			inflows: [`${id}_rate`],
			outflows: of.lapse === undefined ? [] : [`${id}_lapse`],
			...(of.note && { note: of.note })
		},
		[`${id}_left`]: { kind: 'auxiliary', label: labels.left, unit, equation: `MAX(0, ${ready} - ${id})` },
		[`${id}_rate`]: { kind: 'flow', label: labels.rate, unit: `${unit}/year`, equation: of.open === undefined ? pace : `${operand(of.open)} * ${pace}` },
		...(of.lapse !== undefined && {
			[`${id}_lapse`]: { kind: 'flow' as const, label: labels.lapse ?? labels.done, unit: `${unit}/year`, equation: `${id} * ${operand(of.lapse)}` }
		}),
		[`${id}_share`]: { kind: 'auxiliary', label: labels.share, unit: '1', equation: `SAFEDIV(${id}, ${operand(of.sites)})` }
	};
}
