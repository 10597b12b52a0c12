import type { Comparable } from './copies.ts';
import type { LineFacts } from './line-facts.ts';
import { wordsOf } from './word-facts.ts';
import { STOP_WORDS } from './word-lists.ts';
import { bareWord } from './words.ts';

/** Where the words of a short line occur again: a heading says what follows, a caption what was said. */
export interface Topic {
  /** Share of its content words in the text above, 0 … 1; -1 for a line that is not judged. */
  above: number;
  /** Share of them in the text below. */
  below: number;
}

const MOST_WORDS = 16;
const SHORTEST = 4;
/** Endings differ from line to line: this much of a word is compared. */
const STEM = 6;
/** A line of fewer words is no text; the next one is looked at as well. */
const TEXT_WORDS = 8;
const LINES_LOOKED_AT = 3;
const READ = 1200;
/** From this evidence on a line is code. */
const CODE_LIKE = 2;
const UNJUDGED: Topic = { above: -1, below: -1 };

function stemsOf(facts: LineFacts): string[] {
  const stems: string[] = [];
  for (const word of wordsOf(facts.lower)) {
    if (word.length < SHORTEST) continue;
    const bare = bareWord(word);
    if (bare.length >= SHORTEST && !STOP_WORDS.has(bare)) stems.push(bare.slice(0, STEM));
  }
  return stems;
}

/** The texts of the nearest lines in a direction, up to one that is long; the title is left out. */
function textsFrom(all: readonly Comparable[], start: number, step: 1 | -1): string[] {
  const texts: string[] = [];
  for (let count = 1; count <= LINES_LOOKED_AT; count += 1) {
    const at = start + step * count;
    const line = at > 0 ? all[at] : undefined;
    if (!line) break;
    texts.push(line.text.length > READ ? line.text.slice(0, READ) : line.text);
    if (line.facts.wordCount >= TEXT_WORDS) break;
  }
  return texts;
}

/** Share of the stems that occur in one of the texts. */
function shareIn(stems: readonly string[], texts: readonly string[]): number {
  let found = 0;
  for (const stem of stems) if (texts.some((text) => text.includes(stem))) found += 1;
  return found / stems.length;
}

/** Topics of all lines. */
export function topicsOf(all: readonly Comparable[]): Topic[] {
  return all.map(({ facts }, index) => {
    const judged = facts.wordCount <= MOST_WORDS && facts.codeScore <= CODE_LIKE;
    if (!judged || facts.marker?.rendered) return UNJUDGED;
    const stems = stemsOf(facts);
    if (stems.length === 0) return UNJUDGED;
    return {
      above: shareIn(stems, textsFrom(all, index, -1)),
      below: shareIn(stems, textsFrom(all, index, 1)),
    };
  });
}
