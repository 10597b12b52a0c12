import type { LineFacts } from './line-facts.ts';
import { outerWords } from './word-facts.ts';

/** How many short lines of the post are made alike. */
export interface Kin {
  /** Lines with the same text. */
  same: number;
  /** Lines with the same first word and the same last sign. */
  alike: number;
  /** Lines with the same last word. */
  sameEnd: number;
  /** Lines of the same opening whose number is one more or one less. */
  counted: number;
}

const SHORT_WORDS = 14;
const NUMBERED = /^([A-Za-z]{0,12} ?#?)(\d{1,3})[.:) ]/;
const LONE: Kin = { same: 0, alike: 0, sameEnd: 0, counted: 0 };

interface Keys {
  text: string;
  opening: string;
  ending: string;
  /** Opening up to its number, and the number. */
  series: string;
  position: number;
}

function keysOf(facts: LineFacts): Keys | null {
  if (facts.wordCount > SHORT_WORDS || facts.marker?.rendered) return null;
  const { first, last } = outerWords(facts.lower);
  const end = /[a-z0-9)]/i.test(facts.tail.slice(-1)) ? '' : facts.tail.slice(-1);
  const numbered = NUMBERED.exec(facts.body);
  const series = numbered?.[1]?.toLowerCase() ?? '';
  const position = numbered ? Number(numbered[2]) : -1;
  return { text: facts.body, opening: `${first} ${end}`, ending: last, series, position };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Kin of every line, not counting the line itself. */
export function kinOf(all: readonly LineFacts[]): Kin[] {
  const keys = all.map(keysOf);
  const texts = new Map<string, number>();
  const openings = new Map<string, number>();
  const endings = new Map<string, number>();
  const series = new Map<string, number>();
  for (const key of keys) {
    if (!key) continue;
    count(texts, key.text);
    count(openings, key.opening);
    count(endings, key.ending);
    if (key.position >= 0) count(series, `${key.series}${String(key.position)}`);
  }
  return keys.map((key) => {
    if (!key) return LONE;
    return {
      same: (texts.get(key.text) ?? 1) - 1,
      alike: (openings.get(key.opening) ?? 1) - 1,
      counted:
        key.position < 0
          ? 0
          : (series.get(`${key.series}${String(key.position + 1)}`) ?? 0) +
            (series.get(`${key.series}${String(key.position - 1)}`) ?? 0),
      sameEnd: (endings.get(key.ending) ?? 1) - 1,
    };
  });
}
