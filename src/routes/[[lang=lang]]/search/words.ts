/**
 * Reduces a text to what searching compares: lower case, no accent, no punctuation, ligatures undone, words apart by one space. A number is one
 * word however it is written: thousands joined ("10 000", "10,000" are `10000`), decimals after a point ("65,4" is `65.4`), a percentage with
 * its sign ("4 %" is `4%`).
 */
export function plainWords(text: string): string {
	const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
	const numbers = plain
		.replace(/\d+(?:[\s.,]\d{3})+(?!\d)/g, joined)
		.replace(/(\d),(?=\d)/g, '$1.')
		.replace(/(\d)\s*(?:%|pour ?cent\b|per ?cent\b)/g, '$1% ');
	return (numbers.match(/\d+(?:\.\d+)*%?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Tells whether a word is a number, which stands only for itself: "4" is not the beginning of "40000". */
export function isNumber(word: string): boolean {
	return /^\d+(?:\.\d+)*%?$/.test(word);
}

/** Joins digits in threes; four digits or more begin no such number (a year is followed by another number), nor does zero (a decimal). */
function joined(digits: string): string {
	const [head = ''] = /^\d+/.exec(digits) ?? [];
	if (head === '0') return digits;
	if (head.length <= 3) return digits.replace(/\D/g, '');
	return `${head} ${digits.slice(head.length + 1).replace(/\D/g, '')}`;
}
