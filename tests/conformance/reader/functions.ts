import { Unsupported } from './names';

/** What a translation may ask of the model that is being read. */
export interface Surroundings {
	/** Names an intermediate variable; gives it as the equation writes it. */
	readonly helper: (equation: string, points?: readonly (readonly [number, number])[]) => string;
	/** Names an intermediate stock; gives it as the equation writes it. */
	readonly level: (initial: string, change: (self: string) => string) => string;
	/** The file comes from Vensim, whose INT and MOD cut towards zero. */
	readonly truncates: boolean;
}

type Translation = (given: readonly string[], around: Surroundings) => string;

/** A step that falls between two moments belongs to the nearest one; rounding of times must not move it. */
const STEP_SLACK = '0.4999 * DT';

const same =
	(name: string): Translation =>
	(given) =>
		`${name}(${given.join(', ')})`;

const expectCount = (given: readonly string[], least: number, most: number, name: string): void => {
	if (given.length < least || given.length > most) throw new Unsupported(`${name} with ${given.length} arguments`);
};

const stages = (text: string): number => {
	const value = Number(text.replace(/[()]/g, ''));
	if (!Number.isInteger(value) || value < 1 || value > 100) throw new Unsupported(`a delay of order '${text}'`);
	return value;
};

const whole = (x: string, truncates: boolean): string => (truncates ? `(IF (${x}) < 0 THEN -INT(-(${x})) ELSE INT(${x}))` : `INT(${x})`);

/** The remainder, of the divisor's sign (XMILE 1.0, 3.3.1) or, in files from Vensim, of the dividend's. */
export function remainder(dividend: string, divisor: string, { truncates }: Surroundings): string {
	return `(${dividend} - ${divisor} * ${whole(`${dividend} / ${divisor}`, truncates)})`;
}

function trend([input, time, initial]: readonly string[], { helper }: Surroundings): string {
	const value = helper(input!);
	const average = `SMTH1(${value}, ${time}, ${initial === undefined ? value : `${value} / (1 + (${time}) * (${initial}))`})`;
	const smooth = helper(average);
	return `SAFEDIV(${value} - ${smooth}, ${smooth} * (${time}))`;
}

/** XMILE's functions in the engine's words, by their name in lower case. Source: XMILE 1.0, section 3.5. */
export const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map<string, Translation>([
	...['MIN', 'MAX', 'ABS', 'SQRT', 'EXP', 'LN', 'LOG10', 'SAFEDIV', 'DELAY', 'DELAY1', 'DELAY3', 'SMTH1', 'SMTH3', 'INIT'].map(
		(name): [string, Translation] => [name.toLowerCase(), same(name)]
	),
	[
		'int',
		(given, { truncates }) => {
			expectCount(given, 1, 1, 'INT');
			return whole(given[0]!, truncates);
		}
	],
	[
		'mean',
		(given) => {
			expectCount(given, 2, Infinity, 'MEAN');
			return `((${given.map((part) => `(${part})`).join(' + ')}) / ${given.length})`;
		}
	],
	[
		'if_then_else',
		(given) => {
			expectCount(given, 3, 3, 'IF_THEN_ELSE');
			return `(IF ${given[0]} THEN ${given[1]} ELSE ${given[2]})`;
		}
	],
	[
		'step',
		(given) => {
			expectCount(given, 2, 2, 'STEP');
			return `STEP(${given[0]}, (${given[1]}) - ${STEP_SLACK})`;
		}
	],
	['ramp', same('RAMP')],
	[
		'pulse',
		(given, { truncates }) => {
			expectCount(given, 2, 3, 'PULSE');
			if (truncates && given.length === 2) throw new Unsupported('PULSE of two arguments in a file from Vensim, where it means another function');
			return `PULSE(${given.join(', ')})`;
		}
	],
	[
		'previous',
		(given) => {
			expectCount(given, 2, 2, 'PREVIOUS');
			return `DELAY(${given[0]}, DT, ${given[1]})`;
		}
	],
	[
		'trend',
		(given, around) => {
			expectCount(given, 2, 3, 'TREND');
			return trend(given, around);
		}
	],
	[
		'forcst',
		(given, around) => {
			expectCount(given, 3, 4, 'FORCST');
			const [input, time, horizon, initial] = given;
			return `((${input}) * (1 + ${trend(initial === undefined ? [input!, time!] : [input!, time!, initial], around)} * (${horizon})))`;
		}
	],
	[
		'smthn',
		(given, { helper, level }) => {
			expectCount(given, 3, 4, 'SMTHN');
			const order = stages(given[2]!);
			const share = helper(`(${given[1]}) / ${order}`);
			let value = helper(given[0]!);
			const initial = given[3] ?? value;
			for (let i = 0; i < order; i++) {
				const before = value;
				value = level(initial, (self) => `(${before} - ${self}) / ${share}`);
			}
			return value;
		}
	],
	[
		'delayn',
		(given, { helper, level }) => {
			expectCount(given, 3, 4, 'DELAYN');
			const order = stages(given[2]!);
			const share = helper(`(${given[1]}) / ${order}`);
			let flow = helper(given[0]!);
			const initial = `(${given[3] ?? flow}) * ${share}`;
			for (let i = 0; i < order; i++) {
				const before = flow;
				const content = level(initial, (self) => `${before} - ${self} / ${share}`);
				flow = `(${content} / ${share})`;
			}
			return flow;
		}
	]
]);
