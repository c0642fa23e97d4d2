import type { Answer } from '$lib/engine/result';
import type { Manifest } from '$lib/engine/shown';
import { m, type Locale } from '$lib/i18n';
import { chanceShort } from '$lib/i18n/chance';

/** A model's tab: its name and its headline target, with nothing moved, and the axis of the roadmap (1 to 4) that it stands under. */
export interface Tab {
	readonly id: string;
	readonly label: string;
	readonly short: string;
	readonly axis: number;
	readonly answer: Pick<Answer, 'verdict' | 'chance'>;
}

/** How many models carry the question: the first ones of the catalogue, always within sight. */
const MAIN = 3;

/** Takes from a manifest what its tab shows. */
export function tabOf(manifest: Pick<Manifest, 'id' | 'label' | 'targets' | 'reference'>, axis: number): Tab {
	const target = manifest.targets[0];
	if (!target) throw new Error(`model ${manifest.id} has no target`);
	const answer = headlineAnswer(manifest, manifest.reference.answers);
	if (!answer) throw new Error(`model ${manifest.id} has no answer for ${target.id}`);
	const { verdict, chance } = answer;
	return { id: manifest.id, label: manifest.label, short: target.short, axis, answer: { verdict, chance } };
}

/** Finds the answer that stands for a model: its first target under its first reading. */
export function headlineAnswer({ targets }: Pick<Manifest, 'targets'>, answers: readonly Answer[]): Answer | undefined {
	const target = targets[0];
	return answers.find((answer) => answer.target === target?.id && answer.reading === target.readings[0].id);
}

/** Says how a tab's target stands at its own deadline: its verdict where that is a fact, else its chance. */
export function tabSaid({ verdict, chance }: Tab['answer'], locale: Locale): string {
	if (verdict === 'met') return m.verdict_met({}, { locale });
	if (verdict === 'missed') return m.verdict_missed({}, { locale });
	return chance === null ? m.verdict_unmeasurable({}, { locale }) : chanceShort(chance, locale);
}

/** Parts the models that carry the question from the others. */
export function mainAndOthers(tabs: readonly Tab[]): { readonly main: readonly Tab[]; readonly others: readonly Tab[] } {
	return { main: tabs.slice(0, MAIN), others: tabs.slice(MAIN) };
}
