import { models } from '../../../models';
import { observations } from '../../../models/facts';
import { context, earlier, figures, later, priorities, stories } from '../../../models/roadmap';
import type { Observation } from '$lib/engine/types';
import { counted, plain, withUnit } from '$lib/i18n/format';
import { periodWords } from '../[[lang=lang]]/[[model=model]]/record';
import type { Entry, Place } from '../[[lang=lang]]/search/entry';
import { lineOf, seen, type Atlas } from '../[[lang=lang]]/sources/places';
import type { Way } from '../[[lang=lang]]/sources/ways';

type Language = 'fr' | 'en';

const MILLION = 1e6;

/** Every figure of the founding texts with its sentence: it leads where the page of the sources says, or to its line there when it has no other place. */
export function phrases(language: Language): Entry[] {
	const atlas = atlasOf();
	return figures.map((figure): Entry => {
		const { way } = seen(figure.place, atlas);
		return {
			kind: 'phrase',
			title: figure.figures[language],
			detail: `«\u00a0${figure.quote}\u00a0»`,
			at: way && !(way.to === 'page' && way.anchor === figure.source) ? placeOf(way) : { page: 'sources', anchor: lineOf(figure, figures) }
		};
	});
}

/** Every series of the register with its measurements, the last first; it leads to its curve, or to the source of the last one. */
export function facts(language: Language): Entry[] {
	const atlas = atlasOf();
	const series = new Map<string, Observation[]>();
	for (const row of atlas.observations) series.set(row.series, [...(series.get(row.series) ?? []), row]);
	return [...series].flatMap(([id, rows]): Entry[] => {
		const { label, model, way } = seen({ kind: 'observation', series: id }, atlas);
		const said = rows
			.toSorted((a, b) => b.end.localeCompare(a.end))
			.map((row) => (row.end === '' ? '' : `${periodWords(row, language)}\u00a0: `) + valueOf(row, language));
		const title = language === 'fr' ? (rows[0]?.label ?? label.fr) : label.en;
		return way ? [{ kind: 'fact', title, detail: [model?.[language], ...said].filter(Boolean).join(' · '), at: placeOf(way) }] : [];
	});
}

/** The register has its units in French only: in English, the number alone, but for a percentage. */
function valueOf({ value, unit }: Observation, language: Language): string {
	const number = plain(value, language);
	if (unit.startsWith('%')) return withUnit(number, '%', language);
	if (language === 'en') return number;
	return withUnit(number, Math.abs(value) >= MILLION ? counted(unit, language) : unit, language);
}

function placeOf(way: Way): Place {
	if (way.to === 'simulator') return { model: way.model, ...(way.output && { output: way.output }), ...(way.reading && { reading: way.reading }) };
	return { page: way.page, ...(way.under && { under: way.under }), ...(way.anchor && { anchor: way.anchor }) };
}

function atlasOf(): Atlas {
	const objectives = [...priorities.flatMap((priority) => priority.objectives), ...later, ...earlier];
	return { models, observations: observations(), objectives, stories, context };
}
