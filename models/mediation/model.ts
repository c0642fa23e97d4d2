import type { Variable } from '../../src/lib/engine/types';
import { accounts } from './accounts';
import { people } from './people';
import { staff } from './staff';

export { outputs } from './outputs';

/** Every equation, in the order in which one would explain them: who can help, who needs help, what is counted. */
export const variables: Readonly<Record<string, Variable>> = { ...staff, ...people, ...accounts };
