import { Simulator } from './simulator';
import { expect, scale, test } from './site';

/** The home page, and the models that load the most others with them. */
for (const address of ['./', 'teleconsultation/', 'documents/', 'connect/'])
	test(`everything needed at ${address} before the first answer to a lever weighs at most 250 kB, of which 110 kB of script`, async ({ page, context }, {
		project
	}) => {
		test.skip(project.name !== 'desktop', 'the same files on a phone');
		const weigh = scale(context);
		const simulator = new Simulator(page);
		await simulator.open(address);
		const before = await simulator.answer();
		await simulator.hold(0.95);
		await expect(async () => expect(await simulator.answer()).not.toBe(before)).toPass();

		const { scripts, all, said } = await weigh();
		expect(said).toMatch(/\.kernel\.(wasm|js)/);
		expect(said).toContain('.draws');
		expect(all, said).toBeLessThanOrEqual(250);
		expect(scripts, said).toBeLessThanOrEqual(110);
	});
