import type { Model } from '../src/lib/engine/types';
import { activation } from './activation';
import { applications } from './applications';
import { connect } from './connect';
import { cyber } from './cyber';
import { documents } from './documents';
import { emergency } from './emergency';
import { hospital } from './hospital';
import { identity } from './identity';
import { mediation } from './mediation';
import { messaging } from './messaging';
import { prescription } from './prescription';
import { prevention } from './prevention';
import { teleconsultation } from './teleconsultation';
import { training } from './training';
import { warehouses } from './warehouses';

/** The catalogue, in the order in which it is shown: the three models that carry the question, then the rest of the roadmap, axis by axis. */
export const models: readonly Model[] = [
	mediation,
	teleconsultation,
	documents,
	activation,
	prevention,
	applications,
	identity,
	prescription,
	connect,
	messaging,
	training,
	emergency,
	hospital,
	cyber,
	warehouses
];
