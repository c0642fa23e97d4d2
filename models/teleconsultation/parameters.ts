import type { Parameter } from '../../src/lib/engine/types';
import { behaviour } from './behaviour';
import { context } from './context';

/** Every number of the model that nobody decides. */
export const parameters: Record<string, Parameter> = { ...behaviour, ...context };
