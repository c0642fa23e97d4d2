import type { Language } from '../manifest';
import type { Claim, CoupledColumn, DataColumn, Lever, Model, Parameter, Source, Text, Variable } from '../types';
import type { Spread } from './central';

const BASES: Readonly<Record<Claim['basis'], Text>> = {
	measured: { fr: 'Mesuré', en: 'Measured' },
	derived: { fr: 'Calculé', en: 'Derived' },
	assumption: { fr: 'Supposé', en: 'Assumed' }
};

/** What is said of each variable of a file, in one language. */
export class Documentation {
	constructor(
		readonly language: Language,
		readonly sources: ReadonlyMap<string, Source>
	) {}

	/** What the file is, and what it is not. */
	model(model: Model, factsEnd: string): string {
		return sentences(
			this.#in(model.label),
			this.#in(model.question),
			this.#say(
				`Modèle de Cap 2027, simulateur de la feuille de route du numérique en santé 2023-2027\u202f; site indépendant, sans lien avec un organisme officiel. Les faits s’arrêtent le ${this.#day(factsEnd)}`,
				`Model of Cap 2027, simulator of France’s digital-health roadmap 2023–2027; an independent site, nobody’s official one. The facts stop on ${this.#day(factsEnd)}`
			),
			this.#say(
				'Ce fichier porte une seule trajectoire, la centrale\u00a0: chaque hypothèse incertaine y vaut la médiane de ses tirages calés et aucun levier n’est déplacé. Sur le site, 1\u202f024 tirages disent l’incertitude',
				'This file holds one course alone, the central one: each uncertain assumption is at the median of its calibrated draws and no lever is moved. On the site, 1,024 draws tell the uncertainty'
			),
			...model.limits.map((limit) => this.#in(limit))
		);
	}

	variable(variable: Variable): string {
		return sentences(this.#in(variable.label), variable.note && this.#in(variable.note));
	}

	/** A part of an equation that had to stand alone. */
	part(of: Variable): string {
		return this.#say(`Partie de l’équation\u00a0: ${of.label.fr}`, `Part of the equation: ${of.label.en}`);
	}

	/** A flow that another stock counts too. */
	copy(of: Variable): string {
		return this.#say(`Le même flux, compté ici aussi\u00a0: ${of.label.fr}`, `The same flow, counted here too: ${of.label.en}`);
	}

	/** `spread` is that of its draws; fixed assumptions have none. */
	parameter(parameter: Parameter, spread: Spread | undefined): string {
		const { unit } = parameter;
		return sentences(
			this.#say('Hypothèse', 'Assumption') + this.#colon + this.#in(parameter.label),
			this.#in(parameter.what),
			spread &&
				this.#say(
					`Médiane des tirages calés\u202f; neuf tirages sur dix entre ${this.#number(spread.p5)} et ${this.#number(spread.p95)}${inUnit(unit)}`,
					`Median of the calibrated draws; nine draws in ten between ${this.#number(spread.p5)} and ${this.#number(spread.p95)}${inUnit(unit)}`
				),
			this.#in(parameter.range),
			...this.#claim(parameter)
		);
	}

	lever(lever: Lever): string {
		const [low, high] = lever.bounds;
		return sentences(
			this.#say('Levier', 'Lever') + this.#colon + this.#in(lever.label),
			this.#in(lever.what),
			this.#say('Qui décide', 'Who decides') + this.#colon + this.#in(lever.who),
			this.#say(
				`Ses valeurs sont son passé, puis sa référence\u202f; sur le site il va de ${this.#number(low)} à ${this.#number(high)}${inUnit(lever.unit)} et agit en ${lever.delay.months} mois`,
				`Its values are its past, then its reference; on the site it goes from ${this.#number(low)} to ${this.#number(high)}${inUnit(lever.unit)} and acts within ${lever.delay.months} months`
			),
			...lever.path.flatMap((point) => [`${point.from}${this.#colon}${this.#number(point.value)}`, ...this.#claim(point)])
		);
	}

	column(column: DataColumn | CoupledColumn, upstream: Model | undefined): string {
		if (!('upstream' in column)) return sentences(this.#say('Donnée', 'Data') + this.#colon + this.#in(column.label), ...this.#claim(column));
		const { model, variable } = column.upstream;
		return sentences(
			this.#say('Donnée d’un autre modèle', 'Data of another model') + this.#colon + this.#in(column.label),
			this.#say(
				`Trajectoire centrale de ${variable} dans le modèle «\u00a0${upstream?.label.fr ?? model}\u00a0»`,
				`Central course of ${variable} in the model “${upstream?.label.en ?? model}”`
			),
			...this.#claim(column)
		);
	}

	#claim(claim: Claim): (string | undefined)[] {
		const source = claim.source === undefined ? undefined : this.sources.get(claim.source);
		const cited =
			source && [source.publisher, source.title, source.published, /^https?:/.test(source.url) ? source.url : ''].filter((part) => part !== '').join(', ');
		return [
			this.#in(BASES[claim.basis]) + (cited === undefined ? '' : `${this.#colon}${cited}`),
			claim.quote === undefined ? undefined : this.#say(`«\u00a0${claim.quote}\u00a0»`, `“${claim.quote}”`),
			claim.note && this.#in(claim.note)
		];
	}

	get #colon(): string {
		return this.#say('\u00a0: ', ': ');
	}

	/** In four digits, for a sentence. */
	#number(value: number): string {
		return new Intl.NumberFormat(this.language, { maximumSignificantDigits: 4 }).format(value);
	}

	#day(iso: string): string {
		return new Intl.DateTimeFormat(this.language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
	}

	#in(text: Text): string {
		return text[this.language];
	}

	#say(fr: string, en: string): string {
		return this.language === 'fr' ? fr : en;
	}
}

/** Texts one after the other, each with its full stop. */
function sentences(...texts: readonly (string | undefined)[]): string {
	return texts
		.filter((text) => text !== undefined && text !== '')
		.map((text) => (/[.!?…]$/.test(text!) ? text : `${text}.`))
		.join(' ');
}

/** The unit of a number, where it has one. */
function inUnit(unit: string): string {
	return unit === '1' ? '' : ` (${unit})`;
}
