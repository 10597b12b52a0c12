import { asksForCase, fold } from './fold.ts';
import type { IndexedSample, RunPosting, RunShard, SampleClass } from './format.ts';
import { frequentRuns } from './frequent-runs.ts';
import { bucketOf } from './grams.ts';
import { occurrencesOf } from './occurrences.ts';
import { encodePosting } from './postings.ts';
import { isFiled } from './run-key.ts';
import type { SampleLists } from './sample-lists.ts';

/** With fewer samples it costs as little to read them all. */
const LEAST = 12;
/** A shard holds about this many characters. */
const SHARD_SIZE = 2_800;
/** The posting of a run in more samples is a file of its own, which runs with the same samples share. */
const MOST_INSIDE = 64;

export interface FiledRuns {
  shards: RunShard[];
  /** Postings with a file of their own. */
  postings: RunPosting[];
  /** What the signs in their lists of samples mean. */
  classes: SampleClass[];
}

/**
 * Files samples under runs of pieces that stand in many of them, such as `os.path.join(`: exactly
 * the samples that contain the run, wherever in a longer name it begins or ends.
 */
export function fileRuns(samples: readonly IndexedSample[], lists: SampleLists): FiledRuns {
  const codes = samples.map(({ code }) => code);
  const folded = codes.map(fold);
  const plain = frequentRuns(codes, LEAST, fold).filter((run) => isFiled(run) && !asksForCase(run));
  const cased = frequentRuns(codes, LEAST).filter((run) => isFiled(run) && asksForCase(run));
  const filing = new Filing(lists);
  for (const [runs, texts] of [
    [plain, folded],
    [cased, codes],
  ] as const) {
    const found = occurrencesOf(runs, texts);
    runs.forEach((run, number) => {
      filing.add(run, found[number] ?? []);
    });
  }
  return filing.finish();
}

class Filing {
  readonly #lists: SampleLists;
  readonly #rows: RunShard = [];
  readonly #postings: RunPosting[] = [];
  /** Number of a posting by its places. */
  readonly #known = new Map<string, number>();

  constructor(lists: SampleLists) {
    this.#lists = lists;
  }

  add(run: string, places: readonly number[]): void {
    const posting: RunPosting = [encodePosting(places), this.#lists.write(places)];
    this.#rows.push([run, places.length > MOST_INSIDE ? this.#numberOf(posting) : posting]);
  }

  finish(): FiledRuns {
    const size = this.#rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
    const count = Math.ceil(size / SHARD_SIZE);
    const shards = Array.from({ length: count }, (): RunShard => []);
    for (const row of this.#rows) shards[bucketOf(row[0], count)]?.push(row);
    return { shards, postings: this.#postings, classes: this.#lists.classes };
  }

  #numberOf(posting: RunPosting): number {
    const number = this.#known.get(posting[0]) ?? this.#postings.push(posting) - 1;
    this.#known.set(posting[0], number);
    return number;
  }
}
