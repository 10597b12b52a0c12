import type { Line } from '../../dump/line.ts';
import { contextOf, type ContextFacts } from '../facts/context-facts.ts';
import { allFacts, type LineFacts } from '../facts/line-facts.ts';
import { postFactsOf, type PostFacts } from '../facts/post-facts.ts';
import type { Spot } from '../rules/clue.ts';
import { runFactsOf, type RunFacts } from './runs.ts';

/** One post's lines with all their facts. */
export interface Scene {
  facts: LineFacts[];
  contexts: ContextFacts[];
  runs: RunFacts[];
  post: PostFacts;
}

/** Computes every fact of a post's lines, once. */
export function sceneOf(lines: readonly Line[]): Scene {
  const facts = allFacts(lines);
  const contexts = contextOf(facts);
  const post = postFactsOf(
    facts,
    contexts.map((context) => context.shape),
  );
  return { facts, contexts, runs: runFactsOf(facts, contexts), post };
}

/** The line `index` of a scene with everything around it; null beyond the last. */
function spotAt(scene: Scene, index: number): Spot | null {
  const { facts, contexts, runs, post } = scene;
  const own = facts[index];
  const context = contexts[index];
  if (!own || !context) return null;
  return {
    facts: own,
    context,
    before: facts[index - 1] ?? null,
    after: facts[index + 1] ?? null,
    contextBefore: contexts[index - 1] ?? null,
    contextAfter: contexts[index + 1] ?? null,
    post,
    index,
    remaining: facts.length - 1 - index,
    lines: facts,
    tableScore: runs[index]?.tableScore ?? 0,
    runWords: runs[index]?.meanWords ?? 0,
    runHasCode: runs[index]?.hasCode ?? false,
  };
}

/** The lines `from` up to, but not with, `to` of a scene, each with everything around it. */
export function spotsOf(scene: Scene, from: number, to: number): Spot[] {
  const spots: Spot[] = [];
  for (let index = from; index < to; index += 1) {
    const spot = spotAt(scene, index);
    if (spot) spots.push(spot);
  }
  return spots;
}
