import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiPostsSchema } from '../../../src/schemas/api-post.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import { ApiStepsSchema } from '../../../src/schemas/api-step.ts';
import type { ApiStep } from '../../../src/schemas/api-step.ts';
import { SampleSchema } from '../../../src/schemas/sample.ts';
import type { Sample } from '../../../src/schemas/sample.ts';
import { TableRecordSchema } from '../../../src/schemas/table.ts';
import type { TableRecord } from '../../../src/schemas/table.ts';

/** A post with its text as Markdown. */
export interface ShelvedPost extends ApiPost {
  markdown: string;
}

/** What a finished site holds, in memory. */
export interface Library {
  posts: ShelvedPost[];
  samples: Sample[];
  steps: ApiStep[];
  tables: TableRecord[];
}

const POSTS = join('api', 'posts.json');
/** Written by every build; a file that stays as it was keeps its time. */
const MARK = 'sw.js';

/**
 * The machine files of a finished site. They are read when they are asked for first, and again once
 * the site was built anew.
 *
 * @param dist folder of the site
 * @returns a function that throws with what is wrong and what to do
 */
export function openLibrary(dist: string): () => Library {
  let read: { library: Library; made: number } | undefined;
  return () => {
    if (!existsSync(join(dist, POSTS)))
      throw new Error(
        `${dist} holds no finished site: ${POSTS} is missing. Run \`npm run build\`, or name another folder with --dist DIR.`,
      );
    const made = statSync(join(dist, MARK), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (read?.made !== made) read = { library: readLibrary(dist), made };
    return read.library;
  };
}

function readLibrary(dist: string): Library {
  const posts = readFile(dist, POSTS, ApiPostsSchema);
  return {
    posts: posts.map((post) => ({
      ...post,
      markdown: readFileSync(join(dist, 'posts', `${post.slug}.md`), 'utf8'),
    })),
    samples: readFile(dist, join('api', 'samples.jsonl'), z.array(SampleSchema)),
    steps: readFile(dist, join('api', 'steps.json'), ApiStepsSchema),
    tables: readFile(dist, join('api', 'tables.json'), z.array(TableRecordSchema)),
  };
}

function readFile<Form extends z.ZodType>(dist: string, file: string, form: Form): z.output<Form> {
  const path = join(dist, file);
  const read = form.safeParse(existsSync(path) ? parse(path) : undefined);
  if (read.success) return read.data;
  throw new Error(
    `${path} is missing or of another version of Postshelf. Run \`npm run build\` once more.`,
  );
}

function parse(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return JSON.parse(text);
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row): unknown => JSON.parse(row));
}
