import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../models';
import { formatMonth } from '../../src/lib/engine/months';
import type { Model } from '../../src/lib/engine/types';
import { createDirectory, type DirectorySource } from '../../src/lib/scenario/directory';
import { decode, encode } from '../../src/lib/scenario/link';
import { move, reference } from '../../src/lib/scenario/scenario';

/**
 * Links that were handed out must open for ever to the scenario they meant. `links.json` only grows: a line that fails is never edited,
 * a migration is written instead (`src/lib/scenario/migrations.ts`).
 */
interface OldLink {
	/** Release with which it was made. */
	readonly made: string;
	readonly link: string;
	readonly why: string;
	readonly opens: Readonly<Record<string, unknown>>;
	readonly repairs: readonly string[];
}

const links = JSON.parse(readFileSync(new URL('links.json', import.meta.url), 'utf8')) as readonly OldLink[];

/** What a directory needs of a model, without the release that would take seconds to build: references do not matter to links. */
function source(model: Model): DirectorySource {
	return {
		version: 'current',
		id: model.id,
		levers: Object.entries(model.levers).map(([id, { bounds, display }]) => ({ id, bounds, display, reference: NaN })),
		assumptions: Object.entries(model.parameters)
			.filter(([, { shown }]) => shown)
			.map(([id, parameter]) => ({ ...parameter, id, p50: NaN })),
		outputs: Object.keys(model.outputs).map((id) => ({ id })),
		targets: model.targets
	};
}

const directory = createDirectory(models.map(source));

describe('an old link', () => {
	it.each(links)('opens as it did: $why ($link)', ({ link, opens, repairs }) => {
		const opened = decode(link.replace(/#.*/, ''), directory);
		const { version, decision, horizon, ...rest } = opened.scenario;
		const found = { ...rest, decision: formatMonth(decision), horizon: formatMonth(horizon), ...(version === 'current' ? {} : { version }) };
		expect(found).toEqual(opens);
		expect(opened.repairs.map(({ code }) => code)).toEqual(repairs);
		expect(decode(encode(opened.scenario, directory), directory).scenario).toEqual(opened.scenario);
	});

	it('is in the file once', () => {
		expect(new Set(links.map(({ link }) => link)).size).toBe(links.length);
	});
});

describe('every lever and assumption of the catalogue', () => {
	it('comes back from a link to the last bit at both ends of its range and on the way', () => {
		for (const { id, bounds } of directory.quantities) {
			for (let step = 0; step <= 20; step++) {
				const scenario = move(reference(directory), directory, id, bounds[0] + ((bounds[1] - bounds[0]) * step) / 20);
				expect(decode(encode(scenario, directory), directory)).toEqual({ scenario, repairs: [] });
			}
		}
	});
});
