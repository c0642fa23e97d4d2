import { beforeFigures } from './figures-before';
import { roadmapFigures } from './figures-roadmap';
import { worldFigures } from './figures-world';
import type { Figure } from './types';

/** Every figure of the five founding texts with its place in the product, text by text, in the order of reading. */
export const figures: readonly Figure[] = [...worldFigures, ...roadmapFigures, ...beforeFigures];
