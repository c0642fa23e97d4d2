import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n';
import { isMonth, parseMonth } from '$lib/engine/months';
import { monthLong } from '$lib/i18n/format';
import type { Repair } from '$lib/scenario/repair';

interface Labelled {
	readonly id: string;
	readonly label: string;
}

/** What names the parts of a link: the named of the model shown, or less. */
export interface Named extends Labelled {
	readonly levers: readonly Labelled[];
	readonly assumptions: readonly Labelled[];
	readonly outputs: readonly Labelled[];
	readonly targets: readonly { readonly id: string; readonly readings: readonly Labelled[] }[];
}

/** Says in a sentence what was repaired in a link. Passages between two backquotes are the link's own text. */
export function sayRepair(repair: Repair, named: Named, locale: Locale): string {
	switch (repair.code) {
		case 'cut':
			return m.repair_cut({}, { locale });
		case 'unknown-id':
			return repair.suggestion === undefined
				? m.repair_unknown_id(repair, { locale })
				: m.repair_unknown_id_near({ ...repair, near: repair.suggestion }, { locale });
		case 'unreadable':
			return repair.kept === undefined
				? m.repair_unreadable({ ...repair, name: nameOf(repair.id, named, locale) }, { locale })
				: m.repair_unreadable_kept({ ...repair, kept: valueOf(repair.kept, locale) }, { locale });
		case 'out-of-range':
			return m.repair_out_of_range({ ...repair, kept: valueOf(repair.kept, locale) }, { locale });
		case 'notation':
			return m.repair_notation({ ...repair, kept: valueOf(repair.kept, locale) }, { locale });
		case 'duplicate':
			return m.repair_duplicate({ ...repair, kept: valueOf(repair.kept, locale) }, { locale });
		case 'unknown-model':
			return m.repair_unknown_model({ ...repair, kept: repair.kept === named.id ? named.label : repair.kept }, { locale });
		case 'unknown-output':
			return m.repair_unknown_output({ ...repair, kept: named.outputs.find(({ id }) => id === repair.kept)?.label ?? repair.kept }, { locale });
		case 'unknown-reading':
			return m.repair_unknown_reading({ ...repair, kept: readingName(repair.kept, named) }, { locale });
		case 'other-version':
			return m.repair_other_version(repair, { locale });
		case 'newer-form':
			return m.repair_newer_form({}, { locale });
		case 'more':
			return m.repair_more({ count: repair.count }, { locale });
	}
}

function nameOf(id: string, named: Named, locale: Locale): string {
	if (id === 'd') return m.decision_date({}, { locale });
	if (id === 'h') return m.horizon_date({}, { locale });
	const label = [...named.levers, ...named.assumptions].find((known) => known.id === id)?.label;
	return label === undefined ? id : locale === 'fr' ? `«\u00a0${label}\u00a0»` : `“${label}”`;
}

/** A value in the link's notation, as the reader writes it. */
function valueOf(kept: string, locale: Locale): string {
	if (/^\d{4}-\d{2}$/.test(kept) && isMonth(parseMonth(kept))) return monthLong(parseMonth(kept), locale);
	return locale === 'fr' && /^-?\d+\.\d+$/.test(kept) ? kept.replace('.', ',') : kept;
}

function readingName(kept: string, named: Named): string {
	const reading = named.targets
		.flatMap((target) => target.readings.map((one) => ({ id: `${target.id}.${one.id}`, label: one.label })))
		.find(({ id }) => id === kept);
	return reading?.label ?? kept;
}
