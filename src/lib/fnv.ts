/** Where a hash of nothing starts (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;

/** The hash with one more character, or any other number. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_STEP);
