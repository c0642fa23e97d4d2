import type { Story } from './types';
import { peopleStories } from './stories-people';
import { recordStories } from './stories-records';
import { systemStories } from './stories-system';

/** What the sources say against one another, told as they are. */
export const stories: readonly Story[] = [...peopleStories, ...recordStories, ...systemStories];
