import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { posts } from './loader/posts.ts';
import { GuideSchema } from './schemas/guide.ts';

const content = resolve(process.env['POSTSHELF_CONTENT'] ?? 'content');

export const collections = {
  /** The posts: MDX entries, rendered as data. */
  posts: defineCollection({ loader: posts(content) }),
  /** Our own guides: MDX compiled by Astro. */
  docs: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/docs' }),
    schema: GuideSchema,
  }),
};
