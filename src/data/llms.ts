import { toLlmsIndex } from '../lib/export/llms.ts';
import type { LlmsLink, LlmsSection } from '../lib/export/llms.ts';
import { KindSchema } from '../schemas/kind.ts';
import { getGuides } from './guides.ts';
import { holdingsText } from './holdings.ts';
import { kindPlural } from './kinds.ts';
import { postMarkdown } from './markdown.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { site } from './site.ts';

const SUMMARY =
  'A hub of blog posts on machine learning, recovered from plain text: ' +
  'their sections, steps, code samples and tables, each with a permanent address.';

const DETAILS = [
  'Every post is one file of Markdown with its facts as frontmatter; its page has the same name and ends in .html. ' +
    'A part of a post is addressed on its page: a section or sample as #id, a step as #step-id. ' +
    'The texts belong to their publishers; a post names its original where that is known.',
  'llms-full.txt holds all posts in one file. The files in api/ hold the same as data; each has a JSON Schema beside it.',
];

/** Machine files that are there whatever the hub holds. */
const DATA: readonly LlmsLink[] = [
  { title: 'Posts', file: 'api/posts.json', note: 'one record a post, with its contents' },
  {
    title: 'Code samples',
    file: 'api/samples.jsonl',
    note: 'one record a line, the code character by character',
  },
  { title: 'Steps', file: 'api/steps.json', note: 'one record a step, with its procedure' },
  { title: 'Tables', file: 'api/tables.json', note: 'one record a table, its figures as values' },
  {
    title: 'Claims',
    file: 'api/claims.jsonl',
    note: 'one figure of the prose a line: metric, value, unit, sentence',
  },
  { title: 'Feed', file: 'feed.json', note: 'the posts as JSON Feed' },
];

/** `llms.txt`: what the hub holds and where. */
export async function getLlmsIndex(): Promise<string> {
  const posts = await getPosts();
  const guides = await getGuides();
  const own = posts.filter(({ duplicateOf }) => duplicateOf === undefined);
  const byKind = KindSchema.options.map((kind): LlmsSection => ({
    title: kindPlural(kind),
    links: own.filter((post) => post.kind === kind).map(postLink),
  }));
  const repeats = posts.filter(({ duplicateOf }) => duplicateOf !== undefined).map(postLink);
  const help = guides.map(({ id, data }) => ({
    title: data.title,
    file: `docs/${id}.html`,
    note: data.description,
  }));
  return toLlmsIndex({
    name: site.name,
    summary: SUMMARY,
    details: [holdingsText(posts), ...DETAILS],
    // By the convention, what stands under "Optional" may be left out of a short context.
    sections: [
      ...byKind,
      { title: 'Data', links: DATA },
      { title: 'Optional', links: [...help, ...repeats] },
    ],
    site: site.url,
  });
}

/** `llms-full.txt`: all posts in one file, each as its own Markdown. */
export async function getLlmsFull(): Promise<string> {
  return (await getPosts()).map(postMarkdown).join('\n');
}

function postLink({ slug, title, summary }: PostView): LlmsLink {
  return { title, file: `posts/${slug}.md`, note: summary };
}
