import type { Text } from '../../src/lib/engine/types';

/** Carriers that have a name of their own in English; the others are acronyms, the same in both languages. */
const ENGLISH: Readonly<Record<string, string>> = { État: 'The State', 'Premier ministre': 'Prime Minister' };

/** Names who carries an objective, in a language. */
export function carrierIn(carrier: string, language: keyof Text): string {
	return language === 'en' ? (ENGLISH[carrier] ?? carrier) : carrier;
}
