import type { PostView } from './posts.ts';
import { counted } from './wording.ts';

type Counts = Pick<PostView, 'counts'>;

/** What some posts hold together: `15 posts with 120 steps, 214 samples and 31 tables.` */
export function holdingsText(posts: readonly Counts[]): string {
  const sum = (key: 'steps' | 'samples' | 'tables'): number =>
    posts.reduce((total, post) => total + post.counts[key], 0);
  const parts = [
    { value: sum('steps'), one: 'step' },
    { value: sum('samples'), one: 'code sample' },
    { value: sum('tables'), one: 'table' },
  ].filter(({ value }) => value > 0);
  const listed = parts.map(({ value, one }) => counted(value, one));
  const last = listed.pop();
  const head = counted(posts.length, 'post');
  if (last === undefined) return `${head}.`;
  return `${head} with ${listed.length === 0 ? '' : `${listed.join(', ')} and `}${last}.`;
}
