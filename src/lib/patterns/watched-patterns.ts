import { LiteralTrie } from './literal-trie.ts';
import { rarity } from './literals.ts';
import { literalsOf } from './literals-of.ts';

/** Literals less rare than this stand in nearly every line: to watch for them spares nothing. */
const LEAST_RARITY = 1.5;

/**
 * Many patterns of which few match in a text. One reading tells which of them may: those of which the
 * text holds a literal that every match of theirs holds, and those that have none.
 */
export class WatchedPatterns {
  private readonly trie: LiteralTrie;
  /** Places of patterns that no literal guards. */
  private readonly always: readonly number[];
  /** For each pattern the reading in which it was last found. */
  private readonly seen: Uint32Array;
  private reading = 0;

  constructor(patterns: readonly RegExp[]) {
    const sets = patterns.map((pattern) => {
      const { holds } = literalsOf(pattern);
      return holds.every((literal) => rarity(literal) >= LEAST_RARITY) ? holds : [];
    });
    this.trie = new LiteralTrie(sets);
    this.always = sets.flatMap((literals, place) => (literals.length === 0 ? [place] : []));
    this.seen = new Uint32Array(patterns.length);
  }

  /** Places, each once, of the patterns that may match in a text; the others do not. */
  thatMayMatch(text: string): number[] {
    const places = [...this.always];
    this.reading += 1;
    this.trie.scan(text, (place) => {
      if (this.seen[place] === this.reading) return;
      this.seen[place] = this.reading;
      places.push(place);
    });
    return places;
  }
}
