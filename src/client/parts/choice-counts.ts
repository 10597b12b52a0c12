import { fits } from './list-choice.ts';
import type { ListChoice, Listed, ListName } from './list-choice.ts';

/** For each filter the posts that each of its values would leave; under '' those without this filter. */
export type ChoiceCounts = Readonly<Record<ListName, ReadonlyMap<string, number>>>;

/** Counts the values of each filter among the posts that pass the other filters. */
export function countChoices(posts: readonly Listed[], choice: ListChoice): ChoiceCounts {
  const tally = (name: ListName): ReadonlyMap<string, number> => {
    const left = posts.filter((post) => fits(post, { ...choice, [name]: '' }));
    const counts = new Map([['', left.length]]);
    for (const value of left.flatMap((post) => valuesOf(post, name)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    kind: tally('kind'),
    publisher: tally('publisher'),
    topic: tally('topic'),
    has: tally('has'),
  };
}

function valuesOf(post: Listed, name: ListName): readonly string[] {
  if (name === 'topic') return post.topics;
  if (name === 'has') return post.holds;
  return [post[name]];
}
