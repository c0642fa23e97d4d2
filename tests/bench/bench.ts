/**
 * `npm run -s bench [-- --write] [--rounds=N] [--only=kernels,peers,reduction,browser,board]`: our kernels against C, other simulators and sorting, and the whole way from a
 * lever to its bands in a browser, and to the whole board. Prints medians of per-round ratios with their goals; `--write` puts them into docs/performance.md. What the machine lacks is
 * skipped with a word. Not part of `npm test`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardSection } from './board';
import { browserSection } from './browser';
import { toMarkdown, toText, type Section } from './figures';
import { kernelSection } from './kernels';
import { machine } from './machine';
import { peerSection } from './peers';
import { reductionSection } from './reduction';
import { realSubjects } from './subject';

const PAGE = join('docs', 'performance.md');
const [OPENING, CLOSING] = ['<!-- figures -->', '<!-- /figures -->'];
/** The model that is written for the other simulators: it feeds others and is fed by none, and has no fixed delay. */
const FOR_PEERS = 'mediation';

const words = process.argv.slice(2);
const option = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const rounds = Math.max(9, Number(option('rounds') ?? 11));
const only = option('only')?.split(',');
const wanted = (part: string) => only === undefined || only.includes(part);

const named = machine();
const sections: Section[] = [];
const add = (...more: Section[]): void => {
	for (const section of more) process.stdout.write(`${toText(section)}\n\n`);
	sections.push(...more);
};

process.stdout.write(`${named}\n${rounds} rounds; ratios are medians of per-round ratios (range)\n\n`);
const few = await realSubjects(256);
if (wanted('kernels')) add(await kernelSection(few, rounds));
if (wanted('peers'))
	add(
		await peerSection(
			few.find(({ model }) => model.id === FOR_PEERS)!,
			rounds
		)
	);
if (wanted('reduction')) add(...(await reductionSection(await realSubjects(1024), few, rounds)));
if (wanted('browser'))
	add(
		await browserSection(
			few.map(({ model }) => model.id),
			words.includes('--as-built')
		)
	);
if (wanted('board')) add(await boardSection(words.includes('--as-built')));

const missed = sections.flatMap(({ figures }) => figures.filter(({ verdict }) => verdict?.startsWith('MISSED')));
for (const { what, value, goal, verdict } of missed) process.stdout.write(`Goal missed: ${what}: ${value}, goal ${goal}, ${verdict}\n`);
const skipped = sections.some(({ notes }) => notes.some((note) => note.startsWith('Skipped')));
const none = skipped ? 'No goal missed among what was measured: some of it was skipped.' : 'No goal missed.';
if (missed.length === 0) process.stdout.write(`${none}\n`);

if (words.includes('--write')) {
	const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : `# Performance\n\n${OPENING}\n${CLOSING}\n`;
	const [head, tail] = [before.split(OPENING)[0]!, before.split(CLOSING)[1] ?? ''];
	const verdict = missed.length > 0 ? `Goals missed: ${missed.map(({ what, verdict }) => `${what} (${verdict})`).join('; ')}.` : none;
	const text = [`Machine: ${named}.`, `${rounds} rounds. ${verdict}`, ...sections.map(toMarkdown)].join('\n\n');
	const { format, resolveConfig } = await import('prettier');
	writeFileSync(PAGE, await format(`${head}${OPENING}\n\n${text}\n\n${CLOSING}${tail}`, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
	process.stdout.write(`Written: ${PAGE}\n`);
}
