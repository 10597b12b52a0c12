/** Pseudo-random choices, the same in every run. */
export interface Draw {
  /** A whole number from 0 up to, not including, the limit. */
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Like `pick`, but the first ones of the list come far more often (a power law). */
  often: <T>(list: readonly T[]) => T;
}

export function randomNumbers(seed: number): Draw {
  let state = seed >>> 0;
  /** Mulberry32. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[place];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => at(list, Math.floor(next() * list.length)),
    often: (list) => at(list, Math.floor(list.length ** next()) - 1),
  };
}
