import { earlierCare } from './earlier-care';
import { earlierServices } from './earlier-services';
import type { Closed } from './types';

/** Objectives set before the roadmap of May 2023: a story mostly closed, with what came of each. */
export const earlier: readonly Closed[] = [...earlierServices, ...earlierCare];
