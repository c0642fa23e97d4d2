import type { Reading, Target, Text } from '../../src/lib/engine/types';

const QUOTE =
	'atteindre un rythme de 250 millions de documents de santé par an alimentés dans Mon espace santé par les professionnels fin 2023 et 400 millions fin 2026';

const RHYTHM: Text = {
	fr: 'Le texte dit « un rythme » à une date : les trois derniers mois × 4. La saison le déplace : octobre à décembre, mois du calcul de fin d’année, dépassent la moyenne d’environ 2 %.',
	en: 'The text says “a rhythm” at a date: the last three months × 4. The season shifts it: October to December, the months of a year-end reading, stand about 2% above the mean.'
};
const YEAR: Text = {
	fr: 'Les documents réellement envoyés dans les douze mois : plus exigeant tant que le volume croît, insensible à la saison.',
	en: 'The documents actually sent within twelve months: more demanding as long as the volume grows, indifferent to season.'
};

/** One text after another. */
function followed(first: Text, then: Text): Text {
	return { fr: [first.fr, then.fr].join(' '), en: [first.en, then.en].join(' ') };
}

/** The two readings of a rhythm of `value` documents a year; the first is the one judged. */
function readings(
	value: number,
	rhythm?: Reading['observed'],
	year?: Reading['observed'],
	notes: { rhythm: Text; year: Text } = { rhythm: RHYTHM, year: YEAR }
) {
	return [
		{
			id: 'rhythm',
			label: { fr: 'trois derniers mois × 4', en: 'last three months × 4' },
			output: 'document_rhythm',
			value,
			note: notes.rhythm,
			...(rhythm && { observed: rhythm })
		},
		{
			id: 'year',
			label: { fr: 'douze derniers mois', en: 'last twelve months' },
			output: 'documents_over_year',
			value,
			note: notes.year,
			...(year && { observed: year })
		}
	] as const satisfies Target['readings'];
}

export const targets = [
	{
		id: 'documents_2026',
		label: {
			fr: '400 millions de documents par an dans Mon espace santé fin 2026',
			en: '400 million documents a year in Mon espace santé by the end of 2026'
		},
		question: { fr: '400 M de documents par an fin 2026 ?', en: '400M documents a year by end 2026?' },
		short: { fr: '400 M fin 2026', en: '400M by end 2026' },
		deadline: '2026-12',
		better: 'more',
		source: 'seed-feuille-de-route',
		quote: QUOTE,
		status: 'roadmap',
		readings: readings(400e6)
	},
	{
		id: 'documents_2023',
		label: {
			fr: '250 millions de documents par an dans Mon espace santé fin 2023',
			en: '250 million documents a year in Mon espace santé by the end of 2023'
		},
		question: { fr: '250 M de documents par an fin 2023 ?', en: '250M documents a year by end 2023?' },
		short: { fr: '250 M fin 2023', en: '250M by end 2023' },
		deadline: '2023-12',
		better: 'more',
		source: 'seed-feuille-de-route',
		quote: QUOTE,
		status: 'roadmap',
		readings: readings(
			250e6,
			{
				value: 239e6,
				source: 'klesia_2024',
				quote:
					'A la fin 2023, 239 millions de documents (résultats de biologie, comptes-rendus d’hospitalisation, certificats médicaux, vaccinations) ont été déposés dans leur dossier médical',
				met: false
			},
			{ value: 180e6, source: 'klesia_2024', quote: 'Ce qui représente une moyenne de 15 millions par mois', met: false },
			{
				rhythm: followed(RHYTHM, {
					fr: 'Observé : 239 millions, publiés comme un cumul mais égaux à douze fois décembre 2023 (environ 20 millions) ; le volume croissant vite, le rythme du trimestre était au plus celui-là.',
					en: 'Observed: 239 million, published as a running total but equal to twelve times December 2023 (about 20 million); the volume rising fast, the rhythm of the quarter was at most that.'
				}),
				year: followed(YEAR, {
					fr: 'Observé : 15 millions par mois en moyenne, soit 180 millions ; les autres séries de 2023 donnent plutôt 150 millions. Manqué dans les deux cas.',
					en: 'Observed: 15 million a month on average, that is 180 million; the other series of 2023 give about 150 million. Missed either way.'
				})
			}
		)
	}
] as const satisfies readonly [Target, ...Target[]];
