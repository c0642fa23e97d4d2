import type { ParamMatcher } from '@sveltejs/kit';

/** The part of an address that names a model. Whether the catalogue has it is for the page's load to say. */
export const match = ((param) => /^[a-z][a-z_]*$/.test(param) && param !== 'en' && param !== 'releases') satisfies ParamMatcher;
