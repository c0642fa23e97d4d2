import { observations } from '../../models/facts';
import { compareAll } from '../lib/engine/calibration/comparison';
import { likelihoodOf, monthsNeeded } from '../lib/engine/calibration/likelihood';
import { EFFORT, QUICK, Sampler } from '../lib/engine/calibration/sampler';
import { uncertain } from '../lib/engine/draws';
import { findModel } from './found';
import { loadModel } from './loaded';

/** One seed of a calibration, in a process that `calibrate.ts` starts: each message from it asks for a sample, each answer is one. */

const [id = '', seed = '', effort = '', until] = process.argv.slice(2);
const model = await findModel(id);
if (!model) throw new Error(`no such model: ${id}`);
const { compared } = compareAll(model, (await loadModel(model)).plan, observations(), until);
// The kernel stops where the measurements do.
const { plan, kernel } = await loadModel(model, { periods: monthsNeeded(compared) });
const likelihood = likelihoodOf(plan, kernel, compared);
const say = (line: string): void => void process.stderr.write(`${id}, seed ${seed}: ${line}\n`);
const sampler = new Sampler(uncertain(model.parameters).length, likelihood, Number(seed), effort === 'quick' ? QUICK : EFFORT, say);

let first = true;
process.on('message', () => {
	const sample = first ? sampler.run() : sampler.more();
	first = false;
	process.send?.(sample);
});
