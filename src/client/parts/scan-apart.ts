import { expressionMatcher, patternFlags } from '../../lib/code-index/matcher.ts';
import type { Match } from '../../lib/code-index/matcher.ts';
import { scanHere } from '../../lib/code-index/scan.ts';
import type { Scan } from '../../lib/code-index/scan.ts';

/** A pattern that compares some parts of the code for longer than this would go on for ever. */
const MOST_TIME = 4_000;

/** A pattern that tries every way of repeating, such as `(a+)+$`, was stopped. */
export class TooSlow extends Error {}

/**
 * Compares patterns in a worker, which is ended when they take too long or are not asked any more; the
 * page goes on answering meanwhile. From disk a worker may only come from a blob.
 */
export function scanApart(signal: AbortSignal): Scan {
  let worker: Worker | null = null;
  signal.addEventListener('abort', () => worker?.terminate());
  return (query, codes) => {
    if (!query.isPattern) return scanHere(query, codes);
    const pattern = query.text.trim();
    worker ??= startWorker();
    return ask(worker, [pattern, patternFlags(pattern), codes], signal);
  };
}

type Question = [source: string, flags: string, codes: readonly string[]];
type Found = (Match[] | null)[];

function startWorker(): Worker {
  const program = `const match=${String(expressionMatcher)};onmessage=({data:[source,flags,codes]})=>{
const matcher=match(source,flags);
postMessage(codes.map((code)=>matcher.isIn(code)?matcher.matchesIn(code):null))}`;
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

function ask(worker: Worker, question: Question, signal: AbortSignal): Promise<Found> {
  return new Promise((resolve, reject) => {
    const stop = (reason: unknown): void => {
      clearTimeout(timer);
      worker.terminate();
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    const timer = setTimeout(() => stop(new TooSlow()), MOST_TIME);
    signal.addEventListener('abort', () => stop(signal.reason), { once: true });
    worker.onerror = (event) => stop(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Found>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.postMessage(question);
  });
}
