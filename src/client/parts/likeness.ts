/** Less than this share of common letter pairs is chance. */
const LEAST_LIKENESS = 0.25;

/** The texts that are most like the wanted one, the likest first, none twice. */
export function likest(wanted: string, texts: readonly string[], count: number): string[] {
  const like = pairs(wanted);
  const once = new Map(texts.map((text) => [text.toLowerCase(), text]));
  return [...once.values()]
    .map((text) => ({ text, likeness: likeness(like, pairs(text)) }))
    .filter(({ likeness: found }) => found >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ text }) => text);
}

/** Dice's coefficient over pairs of letters: 1 for the same words, 0 for nothing in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

function pairs(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from(plain, (letter, index) => letter + (plain[index + 1] ?? '')));
}
