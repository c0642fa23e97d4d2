import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { models } from '../../models';

/** Apostrophes and spaces are typography, not words. */
const words = (text: string): string => text.replace(/[’']/g, "'").replace(/[\s\u00A0\u202F]+/g, ' ');

const register = words(
	['observations', 'parameters', 'targets']
		.map((file) => readFileSync(join('models', 'data', `${file}.csv`), 'utf8'))
		.join('\n')
		.replaceAll('""', '"')
);

/** Every quotation of a value with its source, at any depth. */
function* quotations(value: unknown, path: string): Generator<{ readonly path: string; readonly quote: string; readonly source: string }> {
	if (typeof value !== 'object' || value === null) return;
	if ('quote' in value && typeof value.quote === 'string') yield { path, quote: value.quote, source: 'source' in value ? String(value.source) : '' };
	for (const [key, item] of Object.entries(value)) yield* quotations(item, `${path}.${key}`);
}

it.each(models.map((model) => [model.id, model] as const))('%s quotes the register word for word, but for the founding texts', (id, model) => {
	const wrong = [...quotations(model, id)].filter(({ quote, source }) => !source.startsWith('seed-') && !register.includes(words(quote)));
	expect(wrong).toEqual([]);
});
