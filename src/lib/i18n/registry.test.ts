import { afterEach, expect, test, vi } from 'vitest';
import { m } from './index';

afterEach(() => void vi.unstubAllGlobals());

test('texts take their plural from rules made once for each language', () => {
	let made = 0;
	class Counted extends Intl.PluralRules {
		constructor(...words: ConstructorParameters<typeof Intl.PluralRules>) {
			super(...words);
			made++;
		}
	}
	vi.stubGlobal('Intl', Object.assign(Object.create(Intl), { PluralRules: Counted }));
	for (let time = 0; time < 20; time++)
		for (const locale of ['fr', 'en'] as const) {
			expect(m.runs({ count: 1, of: 10 }, { locale })).toMatch(/^1 (tirage|run) /);
			expect(m.runs({ count: 3, of: 10 }, { locale })).toMatch(/^3 (tirages|runs) /);
		}
	expect(made).toBe(2);
});
