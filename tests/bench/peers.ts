import { figure, ratioFigure, say, type Figure, type Section } from './figures';
import { ourKernels } from './ours';
import { comparable, difference, type PeerRun } from './peers/comparison';
import { startInsightMaker } from './peers/insight-maker';
import { installPeers } from './peers/packages';
import { startSDEverywhere } from './peers/sdeverywhere';
import { median, race, timed, type Contestant } from './race';
import { subjectOf, type Subject } from './subject';

/** A simulator that we are compared with. */
interface Peer {
	readonly name: string;
	readonly start: (subject: Subject) => Promise<{ run(run: number): void; read(): PeerRun }>;
	/** Largest relative difference that counts as equal results. */
	readonly tolerance: number;
	/** Runs compared, and runs timed in a round. */
	readonly runs: readonly [compared: number, timed: number];
	readonly goal: number;
}

const PEERS: readonly Peer[] = [
	{ name: 'SDEverywhere', start: startSDEverywhere, tolerance: 1e-9, runs: [32, 64], goal: 12 },
	{ name: 'Insight Maker', start: startInsightMaker, tolerance: 1e-6, runs: [4, 2], goal: 2000 }
];

/** Our kernels against other simulators on a real model written for them, their results compared with ours first. */
export async function peerSection({ model: real, runs }: Subject, rounds: number): Promise<Section> {
	const title = `Other simulators, on ${real.id}`;
	const missing = installPeers();
	if (missing !== undefined) return { title, figures: [], notes: [`Skipped: the other simulators could not be installed (${missing}).`] };
	const subject = await subjectOf(comparable(real), runs);
	const ours = await ourKernels(subject);
	for (const one of ours) one.run();
	const contestants: Contestant[] = ours.map((one) => ({ name: one.name, time: () => timed(() => one.run()), per: runs }));
	const notes: string[] = [];
	for (const {
		name,
		start,
		tolerance,
		runs: [compared, many]
	} of PEERS) {
		try {
			const peer = await start(subject);
			let worst = 0;
			for (let run = 0; run < compared; run++) {
				peer.run(run);
				worst = Math.max(worst, difference(subject, ours[0]!.results(), run, peer.read()));
			}
			if (!(worst <= tolerance)) throw new Error(`its results differ from ours by ${say(worst)}`);
			notes.push(
				`${name}: same results as ours on ${compared} runs, every series and month, within ${worst.toExponential(1)} relative (${say(tolerance)} asked).`
			);
			const time = () => timed(() => Array.from({ length: many }, (_, run) => peer.run(run)));
			contestants.push({ name, time, per: many, repeats: 1 });
		} catch (error) {
			notes.push(`Skipped: ${name} (${error instanceof Error ? error.message : String(error)}).`);
		}
	}
	const times = await race(contestants, rounds);
	const figures: Figure[] = Array.from(times, ([name, values]) => figure(name, median(values) * 1000, ' µs a run'));
	for (const { name, goal } of PEERS)
		figures.push(...ratioFigure(`${name} / our ${ours[0]!.name}`, times, name, ours[0]!.name, { kind: 'at least', value: goal }));
	for (const { name } of PEERS) for (const { name: own } of ours.slice(1)) figures.push(...ratioFigure(`${name} / our ${own}`, times, name, own));
	notes.push(
		'Euler’s method in steps of one month for everybody, ours included (SDEverywhere has no other); the whole model, all of its parameters set for each run and all of its series read. Both are general tools, and the ratio is about this use of them.'
	);
	return { title, figures, notes };
}
