/** For each post the index, from 0, of the first earlier post whose text it repeats, or null. */
export function findDuplicates(
  posts: readonly { title: string; text: string }[],
): (number | null)[] {
  return posts.map(() => null);
}
