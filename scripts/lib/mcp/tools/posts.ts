import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { KindSchema } from '../../../../src/schemas/kind.ts';
import { PAGING, asData, endOfPart, partOf, unknown } from '../answer.ts';
import { findProse } from '../find-prose.ts';
import type { Library, ShelvedPost } from '../library.ts';

/** Characters of a post in one answer. */
const MOST_CHARACTERS = 40_000;
const READ_ONLY = { annotations: { readOnlyHint: true, openWorldHint: false } };

/** Tools that list, find and give posts. */
export function addPostTools(server: McpServer, library: () => Library): void {
  addList(server, library);
  addSearch(server, library);
  addGet(server, library);
}

/** @throws with names that are near when there is no such post */
export function postNamed({ posts }: Library, name: string): ShelvedPost {
  const found = posts.find(({ id, slug }) => id === name || slug === name);
  if (found !== undefined) return found;
  const known = posts.flatMap(({ id, slug }) => [id, slug]);
  throw unknown('post', name, known, 'list_posts gives all ids and slugs.');
}

function addList(server: McpServer, library: () => Library): void {
  server.registerTool(
    'list_posts',
    {
      title: 'List posts',
      description:
        'Posts of the hub, dated ones first, the newest at the top, with what they hold. All conditions have to be met.',
      inputSchema: z.strictObject({
        publisher: z.string().optional().describe('Key of the publisher: aws, nvidia, google, …'),
        kind: KindSchema.optional().describe('Kind of post.'),
        topic: z.string().optional().describe('Key of a topic, as in `topics` of the answer.'),
        ...PAGING,
      }),
      ...READ_ONLY,
    },
    ({ publisher, kind, topic, ...paging }) => {
      const all = library().posts.filter(
        (post) =>
          (publisher === undefined || post.publisher === publisher) &&
          (kind === undefined || post.kind === kind) &&
          (topic === undefined || post.topics.includes(topic)),
      );
      const { rows, total, next } = partOf(all, paging);
      return asData({ total, next, posts: rows.map(listed) });
    },
  );
}

function addSearch(server: McpServer, library: () => Library): void {
  server.registerTool(
    'search_posts',
    {
      title: 'Search posts',
      description:
        'Posts whose title, summary or text, code included, holds every word of the query, the best first. Words match inside longer words; case does not count; words in double quotes stand together. For code, search_code is exact.',
      inputSchema: z.strictObject({
        query: z.string().min(1).describe('Words to find.'),
        ...PAGING,
      }),
      ...READ_ONLY,
    },
    ({ query, ...paging }) => {
      const { rows, total, next } = partOf(findProse(library().posts, query), paging);
      const posts = rows.map(({ post, section, excerpt }) => ({
        ...listed(post),
        section,
        excerpt,
      }));
      return asData({ total, next, posts });
    },
  );
}

function addGet(server: McpServer, library: () => Library): void {
  server.registerTool(
    'get_post',
    {
      title: 'Get a post',
      description: `A post as Markdown with its facts as frontmatter, up to ${MOST_CHARACTERS.toLocaleString('en')} characters at once.`,
      inputSchema: z.strictObject({
        post: z.string().min(1).describe('Id or slug of the post.'),
        offset: z
          .int()
          .min(0)
          .default(0)
          .describe('Characters to skip, for posts longer than one answer.'),
      }),
      ...READ_ONLY,
    },
    ({ post, offset }): CallToolResult => {
      const { markdown } = postNamed(library(), post);
      const end = endOfPart(markdown, offset, MOST_CHARACTERS);
      const text = markdown.slice(offset, end);
      if (end >= markdown.length) return { content: [{ type: 'text', text }] };
      const more = `Characters ${String(offset)} to ${String(end)} of ${String(markdown.length)}. Go on with offset ${String(end)}.`;
      return {
        content: [
          { type: 'text', text },
          { type: 'text', text: more },
        ],
      };
    },
  );
}

function listed(post: ShelvedPost) {
  const { id, slug, title, publisher, kind, authors, published, url, summary, topics } = post;
  return {
    ...{ id, slug, title, publisher, kind, published, url, summary, topics },
    authors: authors.map(({ name }) => name),
    counts: post.counts,
    page: post.page,
  };
}
