/** One piece of evidence for a decision: a number, and in words what it speaks of. */
export interface Sign<Place> {
  name: string;
  /** Completes “told by …”. */
  about: string;
  of: (place: Place) => number;
}

/** Learned weight of each sign and its usual value, by name; `bias` is the score where all is usual. */
export interface StoredSigns {
  bias: number;
  signs: Readonly<Record<string, readonly number[]>>;
}

/** The same by position of the sign. */
export interface SignWeights {
  weights: Float64Array;
  usual: Float64Array;
}

export type Signs<Place> = readonly Sign<Place>[];

export const asNumber = (holds: boolean): number => (holds ? 1 : 0);

/** Weights of the signs in their order; a sign that was not learned weighs nothing. */
export function toWeights<Place>(signs: Signs<Place>, stored: StoredSigns): SignWeights {
  const of = (which: 0 | 1): Float64Array =>
    Float64Array.from(signs, ({ name }) => stored.signs[name]?.[which] ?? 0);
  return { weights: of(0), usual: of(1) };
}

/** Sum of what the signs add to the score at a place. */
export function sumOfSigns<Place>(
  signs: Signs<Place>,
  place: Place,
  { weights, usual }: SignWeights,
): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at += 1)
    sum += (weights[at] ?? 0) * ((signs[at]?.of(place) ?? 0) - (usual[at] ?? 0));
  return sum;
}

/** The two signs that speak most for a decision (`toward` 1) or against it (-1), in words. */
export function strongestSigns<Place>(
  signs: Signs<Place>,
  place: Place,
  { weights, usual }: SignWeights,
  toward: 1 | -1,
): string {
  let [first, second] = ['', ''];
  let [most, more] = [0, 0];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at];
    if (!sign) continue;
    const part = toward * (weights[at] ?? 0) * (sign.of(place) - (usual[at] ?? 0));
    if (part > most) [first, second, most, more] = [sign.about, first, part, most];
    else if (part > more) [second, more] = [sign.about, part];
  }
  return second === '' ? first : `${first} and ${second}`;
}
