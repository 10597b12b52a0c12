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

/** Every line of a scene with everything around it. */
export function spotsOf({ facts, contexts, runs, post }: Scene): Spot[] {
  const spots: Spot[] = [];
  for (let index = 0; index < facts.length; index += 1) {
    const own = facts[index];
    const context = contexts[index];
    const run = runs[index];
    if (!own || !context || !run) continue;
    spots.push({
      facts: own,
      context,
      before: facts[index - 1] ?? null,
      after: facts[index + 1] ?? null,
      contextBefore: contexts[index - 1] ?? null,
      contextAfter: contexts[index + 1] ?? null,
      post,
      index,
      lines: facts,
      run,
    });
  }
  return spots;
}
