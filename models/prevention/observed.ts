import type { Observed } from '../../src/lib/engine/types';

/** Nothing: no preparation, and no check, was ever counted in public. The 21 million eligible people are a number of the model. */
export const observed: readonly Observed[] = [];
