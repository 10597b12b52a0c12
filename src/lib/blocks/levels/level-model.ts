import { ENDING_SIGNS } from './ending-signs.ts';
import { toForest, type Forest, type StoredForest } from './forest.ts';
import { OPENING_SIGNS } from './opening-signs.ts';
import { toWeights, type SignWeights, type StoredSigns } from './sign.ts';
import { STATE_SIGNS } from './state-signs.ts';

/**
 * What decides about levels. Two judges say whether a heading opens below the one before: a weighted sum
 * of signs and a forest that reads the heading's neighbours. A sum of signs says whether a heading ends
 * a run, and a second forest whether it stands at the top.
 */
export interface LevelModel {
  opens: { bias: number; opening: SignWeights; state: SignWeights; forest: Forest };
  ends: { bias: number; ending: SignWeights };
  top: Forest;
}

/** The model as it is kept. */
export interface StoredLevels {
  opens: StoredSigns;
  ends: StoredSigns;
  forests: Readonly<Record<'opens' | 'top', StoredForest>> & {
    /** Digest of what the forests read by position; a test tells when that is no longer what they learned from. */
    readonly reads: string;
  };
}

/** What tells of openings. */
export const toOpens = (stored: StoredSigns, forest: StoredForest): LevelModel['opens'] => ({
  bias: stored.bias,
  opening: toWeights(OPENING_SIGNS, stored),
  state: toWeights(STATE_SIGNS, stored),
  forest: toForest(forest),
});

export const toModel = ({ opens, ends, forests }: StoredLevels): LevelModel => ({
  opens: toOpens(opens, forests.opens),
  ends: { bias: ends.bias, ending: toWeights(ENDING_SIGNS, ends) },
  top: toForest(forests.top),
});
