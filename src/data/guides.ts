import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

export type GuideView = CollectionEntry<'docs'>;

/** Our guides in their order; `id` is the name in the address. */
export async function getGuides(): Promise<GuideView[]> {
  const guides = await getCollection('docs');
  return guides.sort((a, b) => a.data.order - b.data.order);
}
