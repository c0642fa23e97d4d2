/**
 * Reduces a text to what searching compares: lower case, no accent, no punctuation, ligatures undone, the thousands of a number joined
 * ("10 000" is `10000`), words apart by one space.
 */
export function plainWords(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/(\d)[\s.,\u00a0\u202f](?=\d{3}(?!\d))/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
