const PLACES = 4;

/** A weight with as many places as are kept. */
export const rounded = (value: number): number => Number(value.toFixed(PLACES));
