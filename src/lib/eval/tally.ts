/** Named counts; a name never counted is 0. */
export class Counter<Name extends string> {
  readonly #counts = new Map<Name, number>();

  /** Adds to the count of a name: a number, or 1 for true and 0 for false. */
  add(name: Name, amount: number | boolean = 1): void {
    this.#counts.set(name, this.get(name) + Number(amount));
  }

  get(name: Name): number {
    return this.#counts.get(name) ?? 0;
  }

  names(): Name[] {
    return [...this.#counts.keys()];
  }

  total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** What is counted beside the spans; `Hit` and its base name always come in pairs. */
export type Count =
  | 'overlap'
  | 'codeLinesBoth'
  | 'codeLinesEither'
  | 'codeBestOverlap'
  | 'lang'
  | 'langHit'
  | 'role'
  | 'roleHit'
  | 'inItem'
  | 'inItemHit'
  | 'level'
  | 'levelHit'
  | 'item'
  | 'orderedHit'
  | 'depthHit'
  | 'number'
  | 'numberHit'
  | 'numberMatched'
  | 'restarted'
  | 'restartedHit'
  | 'byline'
  | 'bylineHit'
  | 'bio'
  | 'bioHit'
  | 'table'
  | 'tableMatched'
  | 'tablePerfect'
  | 'cellAll'
  | 'cell'
  | 'cellHit'
  | 'cellPredicted'
  | 'cellPredictedAll'
  | 'header'
  | 'headerHit'
  | 'post'
  | 'postPredicted'
  | 'postHit'
  | 'startHit'
  | 'described'
  | 'describedDumps'
  | 'publisherHit'
  | 'titleHit'
  | 'truncatedHit'
  | 'duplicateHit'
  | 'author'
  | 'authorHit'
  | 'authorPredicted'
  | 'authorSetHit';

/** Sums over all dumps scored so far; scores are made of it at the end (micro averages). */
export interface Tally {
  counts: Counter<Count>;
  /** Blocks per type: in the gold, in the prediction, the same in both. */
  gold: Counter<string>;
  predicted: Counter<string>;
  hit: Counter<string>;
  /** Lines: gold type → predicted type (`none` where no block lies) → count. */
  confusion: Map<string, Counter<string>>;
}

export function emptyTally(): Tally {
  return {
    counts: new Counter(),
    gold: new Counter(),
    predicted: new Counter(),
    hit: new Counter(),
    confusion: new Map(),
  };
}
