/** One piece of evidence for a decision: a number, and in words what it speaks of. */
export interface Sign<Place> {
  name: string;
  /** Completes “told by …”. */
  about: string;
  of: (place: Place) => number;
}

/** Learned weight of each sign and its usual value, by name; `bias` is the score where all is usual. */
export interface SignWeights {
  bias: number;
  signs: Readonly<Record<string, readonly [weight: number, usual: number]>>;
}

export type Signs<Place> = readonly Sign<Place>[];

export const asNumber = (holds: boolean): number => (holds ? 1 : 0);

/** What a sign adds to the score at a place. */
function partOf<Place>(sign: Sign<Place>, place: Place, weights: SignWeights): number {
  const [weight, usual] = weights.signs[sign.name] ?? [0, 0];
  return weight * (sign.of(place) - usual);
}

/** Sum of the signs, without the bias. */
export function sumOfSigns<Place>(signs: Signs<Place>, place: Place, weights: SignWeights): number {
  return signs.reduce((sum, sign) => sum + partOf(sign, place, weights), 0);
}

const TOLD = 2;

/** What speaks most for a decision (`toward` 1) or against it (-1), in words. */
export function strongestSigns<Place>(
  signs: Signs<Place>,
  place: Place,
  weights: SignWeights,
  toward: 1 | -1,
): string {
  const told = signs
    .map((sign) => ({ about: sign.about, part: toward * partOf(sign, place, weights) }))
    .filter(({ part }) => part > 0)
    .sort((one, two) => two.part - one.part)
    .slice(0, TOLD);
  return told.map(({ about }) => about).join(' and ');
}
