/** Words and sizes as features see them. */

/** Text for comparison. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim();

const EMPTY_WORDS = new Set(
  'the and for with from your our you are how what why when into using use via its this that out get not can does new about more all one two'.split(
    ' ',
  ),
);
const STEM = 5;
const WORD = /[a-z0-9\u00c0-\uffff]{3,}/g;

/** Words with a meaning of their own, cut to their stems. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? [])
    if (!EMPTY_WORDS.has(word)) stems.add(word.slice(0, STEM));
  return stems;
}

const SIZES = [0, 15, 40, 80, 150, 300];

/** Size of a section; a parent's own text is short, often empty. */
export const sizeOf = (words: number): string => String(SIZES.findIndex((bound) => words <= bound));
/** Number of the first bound that the value does not pass. */
export const bucket = (value: number, bounds: readonly number[]): string =>
  String(bounds.findIndex((bound) => value <= bound));

/** Share of the heading's words that a text has. */
export function share(stems: ReadonlySet<string>, text: ReadonlySet<string>): string {
  if (stems.size === 0) return 'none';
  const found = [...stems].filter((stem) => text.has(stem)).length / stems.size;
  return bucket(found, [0, 0.34, 0.67, 1]);
}
