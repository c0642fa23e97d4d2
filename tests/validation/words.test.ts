import { describe, expect, it } from 'vitest';
import { models } from '../../models';

/** Every text of a value, with the path that leads to it. */
function* texts(value: unknown, path: string): Generator<readonly [string, { fr: string; en: string }]> {
	if (typeof value !== 'object' || value === null) return;
	if ('fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string') yield [path, { fr: value.fr, en: value.en }];
	else for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`);
}

describe.each(models.map((model) => [model.id, model] as const))('the words of %s', (id, model) => {
	const all = [...texts(model, id)];

	it('follow French typography: no plain space before ? ! ; % : nor inside « », ’ for an apostrophe', () => {
		expect(all.filter(([, { fr }]) => / [?!;%:»]|« |\w'\w/.test(fr)).map(([path, { fr }]) => `${path}: ${fr}`)).toEqual([]);
	});

	it('follow English typography: no space before ? ! ; : %', () => {
		expect(all.filter(([, { en }]) => /[ \u00A0\u202F][?!;:%]|\w'\w/.test(en)).map(([path, { en }]) => `${path}: ${en}`)).toEqual([]);
	});

	it('are never the same sentence in both languages', () => {
		expect(all.filter(([, { fr, en }]) => fr === en && fr.split(' ').length > 3).map(([path, { fr }]) => `${path}: ${fr}`)).toEqual([]);
	});
});
