import { fold } from './fold.ts';

/** The different trigrams of a text, folded: how alike two texts are. */
export function gramsOf(text: string): string[] {
  const folded = fold(text);
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= folded.length; at += 1) grams.add(folded.slice(at, at + 3));
  return [...grams];
}
