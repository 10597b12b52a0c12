/** Signs of single lines, shared by detection and restoration. Every pattern is linear and sees bounded lines. */

/** NBSP between two cells: the renderer kept it from the markup. */
export const NBSP_CELL = /\S ?\u00a0[ \u00a0]*\S/;

export const NUMBER =
  /^[~≈<>±+\u2212-]{0,2}[$€£]?\d[\d.,]*(?:±[\d.]+)?(?:[%x×KMGTBkms]|e[+-]?\d+|ms|MB|GB)?[+,]?$/;

export const UNIT =
  /^(?:%|x|×|ms|µs|ns|AM|PM|s|sec|seconds?|min|minutes?|hours?|h|hrs?|days?|MB|GB|TB|KB|kB|GiB|MiB|bytes|tokens|tok\/s|req\/s|images\/s(?:ec)?|[KMGT]i?B\/s|[KMGT]?(?:FLOPS|FLOPs|OPS)|[MG]bps|steps|GPUs?|million|billion|M|B|K|USD|FPS|fps|°C|GHz|W|watts|epochs|params)[,;]?$/;

export const CAPTION =
  /^(?:figure|fig\.|table|image|video|photo|source|credit|animation|above|left|right)\b/i;

/** Full stop and words before it: a sentence, not a short cell. */
const SENTENCE_WORDS = 9;

export const wordsOf = (line: string): string[] =>
  line.split(/[ \u00a0]+/).filter((word) => word !== '');

export function endsAsSentence(line: string, wordCount: number): boolean {
  return wordCount >= SENTENCE_WORDS && /[.!?:]["”)]?$/.test(line);
}

/** How many numbers, each with its unit, stand at the end of a row. */
export function trailingNumbers(words: readonly string[]): number {
  let found = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (NUMBER.test(word)) found += 1;
    else if (!(UNIT.test(word) && NUMBER.test(words[at - 1] ?? ''))) break;
  }
  return found;
}
