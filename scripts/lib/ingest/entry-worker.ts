/** Makes entries in a thread of its own, for `maker-pool.ts`: post by post, in the order asked. */
import { parentPort } from 'node:worker_threads';
import { toLine } from '../../../src/lib/dump/line.ts';
import { parsePost } from '../../../src/lib/parse-dump.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';
import { makeEntry } from './entry-maker.ts';
import type { Answer, Order, SentPost } from './maker-orders.ts';
import type { SourcePost } from './read-posts.ts';
import { textOfPost } from './text-of-post.ts';

/** Posts that wait for the name of their entry. */
const waiting = new Map<number, { source: SourcePost; post: ParsedPost }>();

parentPort?.on('message', (order: Order) => {
  const answer = answerTo(order);
  if (answer !== null) parentPort?.postMessage(answer);
});

function answerTo(order: Order): Answer | null {
  if (order.kind === 'begin') return begin(order.id, order.post);
  const begun = waiting.get(order.id);
  if (begun === undefined) throw new Error(`no post ${String(order.id)} is waiting`);
  if (order.kind === 'words') return { id: order.id, words: textOfPost(begun.post) };
  waiting.delete(order.id);
  if (order.kind === 'drop') return null;
  return { id: order.id, entry: makeEntry(begun.source, begun.post, order.context) };
}

function begin(id: number, { text, first, ...rest }: SentPost): Answer {
  const lines = text.split('\n').map((raw, index) => toLine(raw, first + index));
  const source = { ...rest, lines };
  const post = parsePost(source, source.position);
  waiting.set(id, { source, post });
  return { id, title: post.title, publisher: post.publisher };
}
