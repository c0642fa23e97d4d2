import { referenceBands } from '$lib/charts/series';
import { REFERENCE } from '$lib/engine/release';
import type { Manifest } from '$lib/engine/shown';
import { m, type Locale } from '$lib/i18n';
import { monthEnd } from '$lib/i18n/format';
import { answersWith, judgedOn, monthSaid, shareSaid, spreadAt } from '$lib/ui/judged';
import { dotsCaption, headline, lead, leadShort, plainText } from '$lib/ui/sentences';

/** The answer to a model's first target with nothing moved, in the simulator's own words. */
export interface Headline {
	readonly question: string;
	readonly answer: string;
	/** A sentence: "2 tirages sur 10 y parviennent fin 2027."; nothing where no chance may be shown. */
	readonly chance: string | null;
	/** "Fin 2027 : 2 800 médiateurs". */
	readonly value: string;
	readonly lead: readonly string[];
}

/** Gives the headline of a model in a language. */
export function headlineOf(manifest: Manifest, locale: Locale): Headline {
	const id = manifest.targets[0]!.readings[0].output;
	const index = manifest.outputs.findIndex((one) => one.id === id);
	const { horizon, decision } = REFERENCE;
	const judged = judgedOn(manifest, manifest.reference.answers, id);
	const month = monthSaid(judged, horizon);
	const spread = spreadAt(referenceBands(manifest), index, month);
	const facts = { output: manifest.outputs[index]!, judged, month, horizon, decision, scenario: spread, reference: spread, moved: false };
	const share = judged && shareSaid(judged.answer);
	const caption = judged && share !== null ? dotsCaption(judged.answer, locale) : null;
	const passed = judged && answersWith(judged.answer) === 'prospect';
	return {
		...headline(facts, locale),
		chance:
			caption && (passed ? plainText(m.horizon_then({ date: monthEnd(horizon, locale), runs: caption.runs }, { locale })) : `${caption.runs} ${caption.what}.`),
		value: plainText(leadShort(facts, locale)[0] ?? ''),
		lead: lead(facts, locale).map(plainText)
	};
}
