import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conform, verdict } from './run';

const SUITE = join(import.meta.dirname, 'suite');
const files = readdirSync(SUITE, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.xmile'))
	.sort();

/** The engine has no trigonometry: none of our models needs it, and its last digits differ between machines. */
const UNSUPPORTED = new Map([['trig/test_trig.xmile', 'the function TAN']]);

describe('the outside suite', () => {
	test('is all there', () => expect(files).toHaveLength(18));

	test.each(files)('%s gives the values that another program printed', async (name) => {
		const { status, detail } = await conform(join(SUITE, name));
		const reason = UNSUPPORTED.get(name);
		expect(`${status} ${detail}`).toMatch(reason === undefined ? /^PASS/ : `UNSUPPORTED ${reason}`);
	});
});

describe('a comparison that can fail', () => {
	const teacup = join(SUITE, 'teacup', 'teacup.xmile');
	const xmile = readFileSync(teacup, 'utf8');
	const text = readFileSync(join(dirname(teacup), 'output.csv'), 'utf8');
	const run = (model: string, output: string) => verdict(model, { text: output, kind: 'csv' });

	test('another method of integration fails', async () => {
		expect(await run(xmile.replace('<sim_specs>', '<sim_specs method="RK4">'), text)).toMatchObject({ status: 'FAIL' });
	});

	test('one wrong fifth digit fails', async () => {
		expect(await run(xmile, text.replace('169.469', '169.489'))).toMatchObject({
			status: 'FAIL',
			detail: expect.stringContaining("'Teacup Temperature' at time 1:")
		});
	});

	test('another room fails', async () => {
		expect(await run(xmile.replace('<eqn>70</eqn>', '<eqn>70.01</eqn>'), text)).toMatchObject({ status: 'FAIL' });
	});

	test('columns of another model fail', async () => {
		expect(await run(xmile, 'time,elsewhere\n0,1\n')).toMatchObject({ status: 'FAIL' });
	});
});
