import { LEVELS } from '../result';

/** How the functions of a kernel module use memory: what their writers and their callers must agree on. Sizes and offsets in bytes. */

/** `sum` works on blocks of eight runs: up to 48 bytes are read and written beyond the end of a row. */
export const BLOCK = 64;

/** As in `../reduce`: buckets of the histogram; a bucket that holds more than `SMALL` is divided again, `DEPTH` times at most, then sorted. */
export const BUCKETS = 256;
export const SMALL = 48;
export const DEPTH = 4;

export const STATISTICS = 2 * LEVELS.length;
/** A bucket that holds a rank: address and count of its values, rank of the first, first and last statistic. */
export const JOB = { values: 0, count: 4, base: 8, first: 12, last: 16, size: 20 } as const;

/** What the scratch memory holds, by offset. The histogram has one half per lane, so that equal neighbours do not wait for each other. */
export const RANKS = 0;
export const SORTED = RANKS + 48;
export const SHARES = SORTED + 8 * STATISTICS;
export const JOBS = SHARES + 48;
export const COUNTS = JOBS + (DEPTH + 1) * STATISTICS * JOB.size + 8;
export const HALF = 4 * BUCKETS;
/** The buckets that hold a rank, sixteen bytes. */
export const HITS = COUNTS + 2 * HALF;
/** The bucket of each value, then the gathered values of each depth. */
export const PLACES = HITS + 16;

/** Bytes of scratch memory that the reduction of `count` values needs. */
export const scratchSize = (count: number): number => PLACES + 16 + count + (DEPTH + 1) * 8 * (count + 2) + 32;
