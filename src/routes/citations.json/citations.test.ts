import { describe, expect, it } from 'vitest';
import { context, earlier, later, priorities } from '../../../models/roadmap';
import { citations } from './citations';

const { lines, sources } = citations();

describe('the citations of the board', () => {
	it('give every line its words and a known source', () => {
		const objectives = [...priorities.flatMap((one) => one.objectives), ...later, ...earlier];
		const anchors = [...objectives.map(({ id }) => `objective-${id}`), ...context.map(({ id }) => `context-${id}`)];
		expect(Object.keys(lines).sort()).toEqual(anchors.sort());
		for (const [line, [first, ...others]] of Object.entries(lines)) {
			expect(first?.quote, line).toMatch(/\S/);
			for (const { source } of [first!, ...others]) expect(sources[source]?.title, `${line} ${source}`).toMatch(/\S/);
		}
	});

	it('give what a milestone rests on after what announced it', () => {
		const milestone = priorities.flatMap((one) => one.objectives).find((one) => one.milestone?.reached === 'yes')!;
		expect(lines[`objective-${milestone.id}`]).toHaveLength(2);
		expect(lines[`objective-${milestone.id}`]![1]).toEqual({ source: milestone.milestone!.source, quote: milestone.milestone!.quote });
	});
});
