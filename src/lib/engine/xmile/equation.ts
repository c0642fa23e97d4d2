import type { Expression } from '../expression';
import { parse } from '../parse';
import { print } from '../print';

/** A part of an equation that stands as a variable of its own. */
export interface Part {
	readonly id: string;
	readonly equation: string;
	/** What it stands for, which may name parts before it. */
	readonly expression: Expression;
}

/** An equation as other programs read it, and the variables that it needs beside those of the model. */
export interface Portable {
	readonly equation: string;
	readonly parts: readonly Part[];
}

/**
 * Writes an equation of ours in the part of XMILE's expressions that programs agree upon. Ours are XMILE already; but what remembers
 * (`DELAY`, `SMTH1`, `INIT` …) and `IF` stand alone in their equation, since some programs read them wrongly within another one, and become
 * variables named `<owner>_part`, `<owner>_part_2` …; `MIN` and `MAX` take two arguments; `SAFEDIV` is written as the `IF` that it is here
 * (programs differ on what is too small to divide by). Source: XMILE 1.0, sections 3.3 and 3.5.
 */
export function portable(equation: string, owner: string): Portable {
	const parts: Part[] = [];
	const writer = new Writer(owner, parts);
	return { equation: print(writer.whole(parse(equation))), parts };
}

const MEMORIES = new Set(['DELAY', 'DELAY1', 'DELAY3', 'SMTH1', 'SMTH3', 'INIT']);

class Writer {
	constructor(
		readonly owner: string,
		readonly parts: Part[]
	) {}

	/** An expression that is a whole equation. */
	whole(e: Expression): Expression {
		if (e.kind === 'if') return { ...e, condition: this.within(e.condition), then: this.within(e.then), otherwise: this.within(e.otherwise) };
		if (e.kind !== 'call') return this.within(e);
		if (e.name === 'SAFEDIV') return this.whole(this.#division(e));
		if (!MEMORIES.has(e.name)) return this.within(e);
		const [input, ...rest] = e.arguments.map((one) => this.#simple(one));
		// Some programs want to be told that a delay starts from its first input.
		if (e.name === 'DELAY' && rest.length === 1) rest.push(input!);
		return { ...e, arguments: [input!, ...rest] };
	}

	/** An expression that is part of an equation. */
	within(e: Expression): Expression {
		switch (e.kind) {
			case 'number':
			case 'name':
				return e;
			case 'unary':
				return { ...e, argument: this.within(e.argument) };
			case 'binary':
				return { ...e, left: this.within(e.left), right: this.within(e.right) };
			case 'if':
				return this.#apart(e);
			case 'call':
				return this.#call(e);
		}
	}

	#call(e: Expression & { kind: 'call' }): Expression {
		if (e.name === 'SAFEDIV' || MEMORIES.has(e.name)) return this.#apart(e);
		const given = e.arguments.map((one) => this.within(one));
		if (e.name !== 'MIN' && e.name !== 'MAX') return { ...e, arguments: given };
		return given.reduce((a, b) => ({ ...e, arguments: [a, b] }));
	}

	/** `SAFEDIV(a, b, otherwise)` in other words. */
	#division({ arguments: [left, right, otherwise], at }: Expression & { kind: 'call' }): Expression {
		const zero: Expression = { kind: 'number', value: 0, at };
		const condition: Expression = { kind: 'binary', operator: '=', left: right!, right: zero, at };
		return { kind: 'if', condition, then: otherwise ?? zero, otherwise: { kind: 'binary', operator: '/', left: left!, right: right!, at }, at };
	}

	#simple(e: Expression): Expression {
		return e.kind === 'name' || e.kind === 'number' ? e : this.#apart(e);
	}

	#apart(e: Expression): Expression {
		const whole = this.whole(e);
		const id = `${this.owner}_part${this.parts.length === 0 ? '' : `_${this.parts.length + 1}`}`;
		this.parts.push({ id, equation: print(whole), expression: whole });
		return { kind: 'name', id, at: e.at };
	}
}
