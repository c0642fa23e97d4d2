import type { Answer, Manifest } from '$lib/engine/types';
import { answersWith } from '$lib/ui/judged';

/** A model's tab: its name and its headline target, with nothing moved, and the axis of the roadmap (1 to 4) that it stands under. */
export interface Tab {
	readonly id: string;
	readonly label: string;
	readonly short: string;
	readonly axis: number;
	readonly answer: Pick<Answer, 'verdict' | 'chance' | 'prospect'>;
}

/** How many models carry the question: the first ones of the catalogue, always within sight. */
const MAIN = 3;

/** Takes from a manifest what its tab shows. */
export function tabOf(manifest: Pick<Manifest, 'id' | 'label' | 'targets' | 'reference'>, axis: number): Tab {
	const target = manifest.targets[0];
	if (!target) throw new Error(`model ${manifest.id} has no target`);
	const answer = headlineAnswer(manifest, manifest.reference.answers);
	if (!answer) throw new Error(`model ${manifest.id} has no answer for ${target.id}`);
	const { verdict, chance, prospect } = answer;
	return { id: manifest.id, label: manifest.label, short: target.short, axis, answer: { verdict, chance, prospect } };
}

/** Finds the answer that stands for a model: its first target under its first reading. */
export function headlineAnswer({ targets }: Pick<Manifest, 'targets'>, answers: readonly Answer[]): Answer | undefined {
	const target = targets[0];
	return answers.find((answer) => answer.target === target?.id && answer.reading === target.readings[0].id);
}

/** Share that a tab says: the chance at a deadline to come, else the prospect. */
export function tabShare(answer: Tab['answer']): number | null {
	return answersWith(answer) === 'chance' ? answer.chance : answer.prospect;
}

/** Parts the models that carry the question from the others. */
export function mainAndOthers(tabs: readonly Tab[]): { readonly main: readonly Tab[]; readonly others: readonly Tab[] } {
	return { main: tabs.slice(0, MAIN), others: tabs.slice(MAIN) };
}
