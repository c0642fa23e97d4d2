import type { Model } from '../src/lib/engine/types';
import { documents } from './documents';
import { mediation } from './mediation';
import { teleconsultation } from './teleconsultation';

/** The catalogue, in the order in which it is shown. */
export const models: readonly Model[] = [mediation, teleconsultation, documents];
