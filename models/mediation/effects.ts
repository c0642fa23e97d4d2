import type { Sign } from '../../src/lib/engine/types';

/** Columns of the table below, in the order of the outputs. */
const OUTPUTS = [
	'trained',
	'posted',
	'people_followed',
	'people_accompanied',
	'need_covered',
	'binding_side',
	'waiting_months',
	'followed_per_mediator',
	'yearly_per_mediator',
	'people_autonomous',
	'yearly_cost',
	'person_cost',
	'spent_total',
	'people_in_need',
	'counsellor_acts',
	'people_helped',
	'population_70plus'
] as const;

const MEANING: Readonly<Record<string, Sign>> = { '+': '+', '-': '-', '0': '0', '?': 'either' };

function row(signs: string): Readonly<Record<string, Sign>> {
	const cells = signs.trim().split(/\s+/);
	return Object.fromEntries(OUTPUTS.map((output, index) => [output, MEANING[cells[index] ?? ''] ?? 'either']));
}

/**
 * Effect of a rise of each lever on each output. A reader sees a sign, never a promise of size: where demand binds, more places change nothing.
 * Per-mediator ratios fall when mediators outnumber requests; costs per person go either way.
 */
export const effects = {
	//                              tra pos fol acc cov bin wai ppm ppy aut cos per spe nee act hel pop
	mediators_trained: row('        +   +   +   +   +   ?   -   -   ?   +   +   ?   +   -   +   +   0'),
	posts_budget: row('             0   +   +   +   +   ?   -   -   ?   +   +   ?   +   -   +   +   0'),
	health_share: row('             0   0   +   +   +   +   -   +   +   +   0   ?   0   -   0   0   0'),
	contact_hours: row('            0   0   +   +   +   ?   -   +   +   +   0   -   0   -   0   0   0'),
	hours_per_person: row('         0   0   -   -   -   -   +   -   -   -   0   +   0   +   0   0   0'),
	group_size: row('               0   0   +   +   +   +   -   +   +   +   0   -   0   -   0   0   0'),
	outreach_contact: row('         0   0   +   +   +   -   +   +   +   +   +   ?   +   -   0   0   0'),
	outreach_conversion: row('      0   0   +   +   +   ?   +   +   +   +   +   ?   +   -   0   0   0'),
	mediator_retention: row('       0   +   +   +   +   ?   -   ?   ?   +   0   ?   0   -   +   +   0'),
	france_services_referents: row('+   0   +   +   +   +   -   -   ?   +   +   ?   +   -   0   0   0')
} as const;
