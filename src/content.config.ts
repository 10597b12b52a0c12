import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { posts } from './loader/posts.ts';
import { renderedFolder } from './loader/rendered-files.ts';
import { GuideSchema } from './schemas/guide.ts';

const content = resolve(process.env['POSTSHELF_CONTENT'] ?? 'content');
const rendered = renderedFolder(resolve(process.env['POSTSHELF_CACHE'] ?? '.cache/dev'));

/** Our own guides: MDX compiled by Astro. */
const docs = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/docs' }),
  schema: GuideSchema,
});

/** The program that makes the pages holds no posts: it is made once for all hubs. */
export const collections =
  process.env['POSTSHELF_PROGRAM'] === undefined
    ? { docs, posts: defineCollection({ loader: posts({ content, rendered }) }) }
    : { docs };
