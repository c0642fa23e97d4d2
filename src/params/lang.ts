import type { ParamMatcher } from '@sveltejs/kit';

/** The optional first part of an address: French pages are at the root, English ones below `/en`. */
export const match = ((param) => param === 'en') satisfies ParamMatcher;
