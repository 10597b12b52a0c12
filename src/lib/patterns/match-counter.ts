import { LiteralTrie } from './literal-trie.ts';
import { rarity } from './literals.ts';
import { literalsOf } from './literals-of.ts';
import { LINE } from './signs.ts';

/** A pattern of which so many matches count. */
export interface CountedPattern {
  pattern: RegExp;
  /** One unless said otherwise. */
  most?: number;
}

/** Openings less rare than this stand at every other word. */
const LEAST_RARITY = 2;

/** The literals with which all matches of a pattern open, none of them the end of a line. */
function openingsOf(pattern: RegExp): readonly string[] {
  const { opens } = literalsOf(pattern);
  const areTold = opens.every((one) => !one.startsWith(LINE) && rarity(one) >= LEAST_RARITY);
  if (!areTold) throw new Error(`Matches must open with known words: ${pattern.source}`);
  return opens;
}

/** Counts the matches of many patterns in one reading of a text: each is run only where it may open. */
export class MatchCounter {
  private readonly patterns: readonly RegExp[];
  private readonly most: readonly number[];
  private readonly trie: LiteralTrie;

  /** @param counted patterns whose matches open with words that their sources tell */
  constructor(counted: readonly CountedPattern[]) {
    this.patterns = counted.map(
      ({ pattern: { source, flags } }) => new RegExp(source, `${flags.replace('g', '')}y`),
    );
    this.most = counted.map(({ most = 1 }) => most);
    this.trie = new LiteralTrie(counted.map(({ pattern }) => openingsOf(pattern)));
  }

  /** How many matches of each pattern a text has, one behind the other, counted up to its most. */
  countsIn(text: string): number[] {
    const counts = this.patterns.map(() => 0);
    const ends = this.patterns.map(() => 0);
    this.trie.scan(text, (place, at) => {
      const pattern = this.patterns[place];
      const count = counts[place] ?? 0;
      if (!pattern || at < (ends[place] ?? 0) || count >= (this.most[place] ?? 0)) return;
      pattern.lastIndex = at;
      if (!pattern.test(text)) return;
      counts[place] = count + 1;
      ends[place] = pattern.lastIndex;
    });
    return counts;
  }
}
