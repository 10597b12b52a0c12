import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Match } from '../../../../src/lib/code-index/matcher.ts';
import type { Sample } from '../../../../src/schemas/sample.ts';
import { PAGING, asData, partOf } from '../answer.ts';
import { findCode } from '../find-code.ts';
import type { CodeFound } from '../find-code.ts';
import type { Library } from '../library.ts';
import { postNamed } from './posts.ts';

/** Lines that match, shown of one sample. */
const MOST_LINES = 5;
const MOST_LINE = 300;

/** The exact search over all code samples. */
export function addCodeTool(server: McpServer, library: () => Library): void {
  server.registerTool(
    'search_code',
    {
      title: 'Search code',
      description:
        'Every code sample whose code holds the query, character by character, blanks inside included; case counts when the query has a capital. The answer is complete: `total` counts all samples, also those of later parts. With regexp the query is a regular expression of JavaScript whose ^ and $ are the ends of lines.',
      inputSchema: z.strictObject({
        query: z
          .string()
          .trim()
          .min(1)
          .describe('Text to find, such as `np.where(` or `--default-art`.'),
        regexp: z.boolean().default(false).describe('Take the query for a regular expression.'),
        language: z.string().optional().describe('Only samples in this language: python, bash, …'),
        publisher: z.string().optional().describe('Only samples of this publisher, by its key.'),
        post: z.string().optional().describe('Only samples of this post, by its id or slug.'),
        ...PAGING,
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ query, regexp, language, publisher, post, ...paging }) => {
      const known = library();
      const slug = post === undefined ? undefined : postNamed(known, post).slug;
      const searched = known.samples.filter(
        (sample) =>
          (language === undefined || sample.lang === language) &&
          (publisher === undefined || sample.publisher === publisher) &&
          (slug === undefined || sample.slug === slug),
      );
      const { rows, total, next } = partOf(
        findCode(searched, { query, isPattern: regexp }),
        paging,
      );
      return asData({ total, next, searched: searched.length, samples: rows.map(shown) });
    },
  );
}

function shown({ sample, matches }: CodeFound) {
  const { id, slug, lang, kind, section, step, leadIn, lines } = sample;
  return {
    id,
    post: slug,
    ...{ language: lang, kind, section: section?.title ?? '', step: step?.number ?? null, leadIn },
    page: `posts/${slug}.html#${id}`,
    matches: matches.length,
    lines,
    matching: matchingLines(sample, matches),
  };
}

/** The first lines with a match, numbered from 1. */
function matchingLines({ code }: Sample, matches: readonly Match[]) {
  const rows: { line: number; text: string }[] = [];
  let start = 0;
  for (const [index, text] of code.split('\n').entries()) {
    const end = start + text.length;
    const isIn = matches.some((match) => match.start <= end && match.end > start);
    if (isIn && rows.length < MOST_LINES)
      rows.push({ line: index + 1, text: text.slice(0, MOST_LINE) });
    start = end + 1;
  }
  return rows;
}
