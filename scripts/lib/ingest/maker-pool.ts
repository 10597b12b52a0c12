import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MADE_HERE } from './entry-maker.ts';
import type { Draft, EntryMaker } from './entry-maker.ts';
import { toSend } from './maker-orders.ts';
import type { Answer, Order } from './maker-orders.ts';
import type { SourcePost } from './read-posts.ts';

/** Posts that each worker may have before the first is waited for: none of them should run dry. */
const AHEAD_EACH = 8;
/** So much is made here before anybody thinks of workers: most imports change a few posts. In characters. */
const MADE_HERE_FIRST = 150_000;
/** A worker reads the program anew and learns to run it fast; that costs as much as so many characters. */
const WARM_UP = 1_500_000;
/** Each has a heap of its own, … */
const MOST_WORKERS = 4;
/** … whose short-lived part would grow to more than the rest, and hardly save time. */
const YOUNG_MEGABYTES = 16;

/**
 * Makes entries here and, when there are enough still to be made, the others in workers, one for each core.
 *
 * @param total length of all dumps; most of their posts may turn out to need no new entry
 */
export function openMakers(total: number): EntryMaker {
  const workers = Math.min(MOST_WORKERS, availableParallelism());
  let makers = MADE_HERE;
  let made = 0;
  return {
    get ahead() {
      return makers.ahead;
    },
    begin: (source) => {
      const saved = (total - made) * (1 - 1 / workers);
      if (makers === MADE_HERE && made > MADE_HERE_FIRST && saved > WARM_UP)
        makers = new MakerPool(workers);
      made += source.lines.reduce((sum, line) => sum + line.raw.length + 1, 0);
      return makers.begin(source);
    },
    close: () => makers.close(),
  };
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** A worker with the orders that it has not yet answered. */
class Hand {
  readonly worker = new Worker(new URL('./entry-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  /** Posts that were begun and are neither made nor dropped. */
  load = 0;
  private readonly waiting: Waiting[] = [];
  private error: Error | null = null;

  constructor() {
    this.worker.on('message', (answer: Answer) => this.waiting.shift()?.resolve(answer));
    this.worker.on('error', (error: unknown) => {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.worker.on('exit', () => {
      this.fail(new Error('a worker has ended before its work was done'));
    });
  }

  /** The first error is the cause. */
  private fail(error: Error): void {
    this.error ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.error);
  }

  tell(order: Order): void {
    this.worker.postMessage(order);
  }

  ask(order: Order): Promise<Answer> {
    if (this.error !== null) return Promise.reject(this.error);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.tell(order);
    });
  }
}

/** Workers that make entries; the posts are dealt out as they come. */
export class MakerPool implements EntryMaker {
  readonly ahead: number;
  private readonly hands: Hand[];
  private next = 0;

  constructor(workers: number) {
    this.ahead = workers * AHEAD_EACH;
    this.hands = Array.from({ length: workers }, () => new Hand());
  }

  async begin(source: SourcePost): Promise<Draft> {
    const hand = this.hands.reduce((best, other) => (other.load < best.load ? other : best));
    const id = (this.next += 1);
    hand.load += 1;
    const told = await hand.ask({ kind: 'begin', id, post: toSend(source) });
    if (!('title' in told)) throw unexpected(told);
    return {
      title: told.title,
      publisher: told.publisher,
      words: async () => {
        const answer = await hand.ask({ kind: 'words', id });
        if (!('words' in answer)) throw unexpected(answer);
        return answer.words;
      },
      make: async (context) => {
        const answer = await hand.ask({ kind: 'make', id, context });
        hand.load -= 1;
        if (!('entry' in answer)) throw unexpected(answer);
        return answer.entry;
      },
      drop: () => {
        hand.load -= 1;
        hand.tell({ kind: 'drop', id });
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
  }
}

function unexpected(answer: Answer): Error {
  return new Error(`a worker answered something else: ${JSON.stringify(answer).slice(0, 200)}`);
}
