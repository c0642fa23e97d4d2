import type { Answer, Manifest } from '$lib/engine/types';
import { answersWith } from '$lib/ui/judged';

/** A model's tab: its name and its headline target, with nothing moved. */
export interface Tab {
	readonly id: string;
	readonly label: string;
	readonly short: string;
	readonly answer: Pick<Answer, 'verdict' | 'chance' | 'prospect'>;
}

/** Takes from a manifest what its tab shows. */
export function tabOf(manifest: Pick<Manifest, 'id' | 'label' | 'targets' | 'reference'>): Tab {
	const target = manifest.targets[0];
	if (!target) throw new Error(`model ${manifest.id} has no target`);
	const answer = headlineAnswer(manifest, manifest.reference.answers);
	if (!answer) throw new Error(`model ${manifest.id} has no answer for ${target.id}`);
	return { id: manifest.id, label: manifest.label, short: target.short, answer };
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
