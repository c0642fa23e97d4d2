import { execFileSync } from 'node:child_process';
import { Simulator } from './simulator';
import { expect, runsSaid, test } from './site';

interface Printed {
	readonly version: string;
	readonly series: readonly { output: string; model: string; month: string; p5: number; p25: number; p50: number; p75: number; p95: number }[];
	readonly targets: readonly { model: string; target: string; reading: string; chance: number | null }[];
}

const LINKS = [
	{
		model: 'mediation',
		output: 'posted',
		target: ['mediateurs_2027', 'in_post'],
		query: 'd=2025-01&posts_budget=180&mediators_trained=4000'
	},
	{ model: 'documents', output: 'document_rhythm', target: ['documents_2026', 'rhythm'], query: 'd=2023-05&segur2_pace=60&hospital_sending=80' }
];

/** What the command prints for a link. */
function simulate(query: string): Printed {
	return JSON.parse(execFileSync('npx', ['tsx', 'src/cli/simulate.ts', query, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 })) as Printed;
}

/** A number as the French page writes it, and half of its last digit. */
function read(text: string): { value: number; half: number } {
	const digits = text
		.replace(/[\s\u00a0\u202f]/g, '')
		.replace('−', '-')
		.replace(',', '.');
	return { value: Number(digits), half: 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) };
}

for (const { model, output, target, query } of LINKS) {
	test(`the page of ${model} shows the numbers that the command line prints`, async ({ page }, { project }) => {
		test.skip(project.name !== 'desktop', 'the same numbers on a phone');
		test.slow();
		const printed = simulate(`m=${model}&o=${output}&${query}`);
		const at = (year: string) => printed.series.find((row) => row.model === model && row.output === output && row.month === `${year}-12`);

		const simulator = new Simulator(page);
		await simulator.open(`./${model}/?o=${output}&${query}`);
		await page.getByRole('tab', { name: 'Tableau' }).click();
		const rows = page.locator('#view tbody tr');
		await expect(rows).not.toHaveCount(0);
		const table = await rows.evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')));
		let compared = 0;
		for (const [year = '', ...cells] of table) {
			const row = at(year);
			expect(row, year).toBeDefined();
			if (!row) continue;
			for (const [index, exact] of [row.p5, row.p25, row.p50, row.p75, row.p95].entries()) {
				const { value, half } = read(cells[index] ?? '');
				expect(Math.abs(value - exact), `${year}, level ${index}: ${cells[index]} for ${exact}`).toBeLessThanOrEqual(half * 1.000001);
				compared++;
			}
		}
		expect(compared).toBeGreaterThanOrEqual(5 * 8);

		const chance = printed.targets.find((row) => row.model === model && row.target === target[0] && row.reading === target[1])?.chance ?? NaN;
		const said = await page.locator('#answer .runs .full').first().innerText();
		expect(said.replace(/[\u00a0\u202f]/g, ' '), `chance ${chance}`).toMatch(runsSaid(chance));
		const median = /Médiane[^:]*:\s*([\d\s\u202f\u00a0,]+)/.exec(await page.locator('#answer .lead .long').innerText())?.[1] ?? '';
		const exact = at(model === 'documents' ? '2026' : '2027')?.p50 ?? NaN;
		expect(Math.abs(read(median).value - exact) / exact, `${median} for ${exact}`).toBeLessThan(0.02);
	});
}
