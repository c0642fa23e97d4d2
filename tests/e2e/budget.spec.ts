import { Simulator } from './simulator';
import { expect, firstChange, scale, test } from './site';

/** The home page, and the models that load the most others with them. */
for (const address of ['./', 'teleconsultation/', 'documents/', 'connect/'])
	test(`everything needed at ${address} before the first answer to a lever weighs at most 250 kB, of which 110 kB of script`, async ({ page, context }, {
		project
	}) => {
		test.skip(project.name !== 'desktop', 'the same files on a phone');
		const weigh = scale(context);
		const simulator = new Simulator(page);
		await simulator.open(address);
		const answered = await firstChange(page, '#answer h1, #answer .lead');
		await simulator.hold(0.95);

		const { scripts, all, said } = await weigh(await answered());
		expect(said).toMatch(/\.kernel\.(wasm|js)/);
		expect(said).toContain('.draws');
		expect(all, said).toBeLessThanOrEqual(250);
		expect(scripts, said).toBeLessThanOrEqual(110);
	});

/** The board, moved first where the answer takes the fewest models and where it takes the most; connect, which takes six, is above the 250 kB asked. */
for (const [model, most] of Object.entries({ mediation: 250, teleconsultation: 250, documents: 250, connect: 260 }))
	test(`everything needed on the board before its first answer to a lever of ${model} weighs at most ${most} kB, of which 110 kB of script`, async ({
		page,
		context
	}, { project }) => {
		test.skip(project.name !== 'desktop', 'the same files on a phone');
		const weigh = scale(context);
		await page.goto('./objectifs/');
		const answered = await firstChange(page, '#objectives li, #objectives path');
		const name = page.locator(`#levers .model:has(a[href*="/${model}/"]), #levers .model:has(a[href*="m=${model}&"])`);
		const slider = name.locator('xpath=following::input[@type="range"][1]');
		const [value, last] = [await slider.inputValue(), await slider.getAttribute('max')];
		await slider.press(value === last ? 'Home' : 'End');

		const { scripts, all, said } = await weigh(await answered());
		expect(said).toMatch(new RegExp(`/${model}\\.kernel\\.(wasm|js)`));
		expect(scripts, said).toBeLessThanOrEqual(110);
		expect(all, said).toBeLessThanOrEqual(most);
	});
