import { CONTEXT_VALUES } from './context-signs.ts';
import type { DescribedPost } from './describe-headings.ts';
import { scoreOfForest } from './forest.ts';
import type { LevelModel } from './level-model.ts';
import type { SignWeights } from './sign.ts';

/** How much the forest counts of the two judges of an opening. */
const FOREST_SHARE = 0.5;
/** Nothing opens below the last heading, and the authors never do. */
const NEVER = -4;

/** Sum of the weighed opening signs, with which the context that begins at `from` begins. */
function toldBy(contexts: Float64Array, from: number, { weights, usual }: SignWeights): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1)
    sum += (weights[at] ?? 0) * ((contexts[from + at] ?? 0) - (usual[at] ?? 0));
  return sum;
}

/**
 * Score, per heading, of the next one opening below it; what the levels before say is not in it.
 *
 * @param contexts Those of the post's headings
 */
export function openingScores(
  { headings }: DescribedPost,
  contexts: Float64Array,
  { bias, opening, forest }: LevelModel['opens'],
): number[] {
  return headings.map((_, at) => {
    const lower = headings[at + 1];
    if (!lower || lower.words.authors) return NEVER;
    const from = at * CONTEXT_VALUES;
    const told = bias + toldBy(contexts, from, opening);
    return (1 - FOREST_SHARE) * told + FOREST_SHARE * scoreOfForest(forest, contexts, from);
  });
}
