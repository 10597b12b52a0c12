/** A group of posts: key in addresses, name for readers, number of posts. */
export interface Counted {
  key: string;
  name: string;
  count: number;
}

/** Counts equal keys; most frequent first, then by name. */
export function countBy(keys: readonly string[], nameOf: (key: string) => string): Counted[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, name: nameOf(key), count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}
