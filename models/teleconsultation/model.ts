import type { Variable } from '../../src/lib/engine/types';
import { acts } from './acts';
import { doctors } from './doctors';

/** Who teleconsults, then what they do. */
export const variables: Record<string, Variable> = { ...doctors, ...acts };
