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

/** What the signs tell of a place, in their order. */
export function valuesOf<Place>(signs: Signs<Place>, place: Place): Float64Array {
  const values = new Float64Array(signs.length);
  signs.forEach((sign, at) => {
    values[at] = sign.of(place);
  });
  return values;
}

/**
 * Sum of what the signs add to the score at a place.
 *
 * @param first Position of the first of them among the weights
 */
export function sumOfSigns<Place>(
  signs: Signs<Place>,
  place: Place,
  { weights, usual }: SignWeights,
  first = 0,
): number {
  let sum = 0;
  let at = first;
  for (const sign of signs) {
    sum += (weights[at] ?? 0) * (sign.of(place) - (usual[at] ?? 0));
    at += 1;
  }
  return sum;
}

/**
 * The two signs that speak most for a decision (`toward` 1) or against it (-1), in words.
 *
 * @param values What the signs tell, in their order; more may follow
 */
export function strongestSigns<Place>(
  signs: Signs<Place>,
  values: Float64Array,
  { weights, usual }: SignWeights,
  toward: 1 | -1,
): string {
  let first = -1;
  let second = -1;
  let most = 0;
  let more = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const part = toward * (weights[at] ?? 0) * ((values[at] ?? 0) - (usual[at] ?? 0));
    if (part > most) {
      second = first;
      more = most;
      first = at;
      most = part;
    } else if (part > more) {
      second = at;
      more = part;
    }
  }
  const [one, two] = [signs[first]?.about ?? '', signs[second]?.about ?? ''];
  return two === '' ? one : `${one} and ${two}`;
}
