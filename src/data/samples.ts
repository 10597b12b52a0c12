import type { Sample } from '../schemas/sample.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';

/** A sample with the post that it stands in. */
export interface PlacedSample {
  sample: Sample;
  post: PostView;
}

/** All samples of the hub: posts in the order of lists, samples in the order of their post. */
export async function getSamples(): Promise<PlacedSample[]> {
  return (await getPosts()).flatMap((post) => post.samples.map((sample) => ({ sample, post })));
}

/** Address of a sample in its post. */
export function placeInPost({ id, slug }: Pick<Sample, 'id' | 'slug'>): string {
  return `posts/${slug}.html#${id}`;
}
