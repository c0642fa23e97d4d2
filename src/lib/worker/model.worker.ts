import { expose, transfer } from 'comlink';
import { createComputer, type Computer } from './computer';
import { createLoader } from './ensemble';
import { HEARTBEAT } from './heartbeat';

/** The worker: a computer that hands its arrays over instead of copying them. */
const beat = () => postMessage(HEARTBEAT);
const computer = createComputer({ load: createLoader(), beat });

const exposed: Computer = {
	async run(question) {
		const reply = await computer.run(question);
		if (reply.kind !== 'result') return reply;
		const { bands, singles } = reply.result;
		return transfer(reply, singles ? [bands.buffer, singles.buffer] : [bands.buffer]);
	},
	study: (release, kind, request) => computer.study(release, kind, request),
	cancel: () => computer.cancel()
};

expose(exposed);
beat();
