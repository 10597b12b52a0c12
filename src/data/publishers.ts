import { getPosts } from './posts.ts';
import { countBy } from './count.ts';
import type { Counted } from './count.ts';

const NAMES: Readonly<Record<string, string>> = {
  aws: 'AWS',
  nvidia: 'NVIDIA',
  google: 'Google',
  facebook: 'Facebook',
  tensorflow: 'TensorFlow',
  microsoft: 'Microsoft',
  mit: 'MIT',
  apple: 'Apple',
  unknown: 'Unknown publisher',
};

/** Name of a publisher for readers; an unknown key stands for itself. */
export function publisherName(key: string): string {
  return NAMES[key] ?? key;
}

/** Publishers of the posts at hand, the one with most posts first. */
export async function getPublishers(): Promise<Counted[]> {
  return countBy(
    (await getPosts()).map((post) => post.publisher),
    publisherName,
  );
}
