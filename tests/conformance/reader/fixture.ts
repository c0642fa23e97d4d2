import { verdict, type Outcome } from '../run';

/** The parts of a small file that a test changes. */
export interface Given {
	/** What `<variables>` holds. */
	readonly variables: string;
	/** The table beside it. */
	readonly output: string;
	readonly start?: number;
	readonly stop?: number;
	readonly dt?: string;
	readonly method?: string;
	readonly vendor?: string;
	/** What stands before the model. */
	readonly before?: string;
	readonly kind?: 'csv' | 'tab';
}

/** The outcome of a small file; two steps of one unit by Euler's method unless it says otherwise. */
export function outcome({
	variables,
	output,
	start = 0,
	stop = 2,
	dt = '<dt>1</dt>',
	method = 'Euler',
	vendor = 'x',
	before = '',
	kind = 'csv'
}: Given): Promise<Outcome> {
	const specs = `<sim_specs isee:simulation_delay="0" method="${method}"><start>${start}</start><stop>${stop}</stop>${dt}</sim_specs>`;
	const xmile = `<xmile version="1.0"><header><vendor>${vendor}</vendor></header>${before}${specs}<model><variables>${variables}</variables></model></xmile>`;
	return verdict(xmile, { text: output, kind });
}

export const aux = (name: string, equation: string, more = '') => `<aux name="${name}"><eqn>${equation}</eqn>${more}</aux>`;
export const flow = (name: string, equation: string, more = '') => `<flow name="${name}"><eqn>${equation}</eqn>${more}</flow>`;
export const stock = (name: string, initial: string, more = '') => `<stock name="${name}"><eqn>${initial}</eqn>${more}</stock>`;
