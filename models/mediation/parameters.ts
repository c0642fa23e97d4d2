import type { Parameter } from '../../src/lib/engine/types';
import { peopleParameters } from './parameters-people';
import { staffParameters } from './parameters-staff';
import { workParameters } from './parameters-work';

export { columns } from './columns';

/** Every assumption of the model, by id. */
export const parameters: Readonly<Record<string, Parameter>> = { ...peopleParameters, ...staffParameters, ...workParameters };
