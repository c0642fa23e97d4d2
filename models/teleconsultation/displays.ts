import type { Display } from '../../src/lib/engine/types';

export const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 };
export const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
export const TIMES: Display = { unit: { fr: 'fois', en: 'times' }, digits: 2 };
export const ACTS: Display = { unit: { fr: 'actes', en: 'acts' } };
export const ACTS_A_YEAR: Display = { unit: { fr: 'actes par an', en: 'acts a year' } };
export const MILLION_ACTS_A_YEAR: Display = { unit: { fr: 'M d’actes par an', en: 'M acts a year' }, factor: 1e-6, digits: 2 };
export const DOCTORS: Display = { unit: { fr: 'médecins', en: 'doctors' } };
export const MINUTES: Display = { unit: { fr: 'minutes', en: 'minutes' }, factor: 60, digits: 1 };
