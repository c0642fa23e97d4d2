import { models } from '../../models';
import { FACTS_END, observations } from '../../models/facts';
import { compareAll } from '../lib/engine/calibration/comparison';
import { likelihoodOf, monthsNeeded, shortened } from '../lib/engine/calibration/likelihood';
import { EFFORT, QUICK, Sampler } from '../lib/engine/calibration/sampler';
import { uncertain } from '../lib/engine/draws';
import { compile } from '../lib/engine/plan';
import { loadKernel } from './kernel';

/** One seed of a calibration, in a process that `calibrate.ts` starts: each message from it asks for a sample, each answer is one. */

const [id = '', seed = '', effort = '', until] = process.argv.slice(2);
const model = models.find((one) => one.id === id);
if (!model) throw new Error(`no such model: ${id}`);
const { plan, kernel } = compile(model, FACTS_END);
const { compared } = compareAll(model, plan, observations(), until);
const likelihood = likelihoodOf(plan, await loadKernel(shortened(kernel, plan, monthsNeeded(compared))), compared);
const say = (line: string): void => void process.stderr.write(`${id}, seed ${seed}: ${line}\n`);
const sampler = new Sampler(uncertain(model.parameters).length, likelihood, Number(seed), effort === 'quick' ? QUICK : EFFORT, say);

let first = true;
process.on('message', () => {
	const sample = first ? sampler.run() : sampler.more();
	first = false;
	process.send?.(sample);
});
