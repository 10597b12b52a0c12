import type { ShelvedPost } from './library.ts';

/** A post that holds all the words, with the place that shows it best. */
export interface ProseHit {
  post: ShelvedPost;
  /** The heading above that place; empty above the first one. */
  section: string;
  /** The line with most of the words. */
  excerpt: string;
}

const TITLE_WEIGHT = 20;
const HEADING_WEIGHT = 6;
/** A word that is repeated again and again says no more. */
const MOST_COUNTED = 5;
const MOST_EXCERPT = 400;

/**
 * Posts whose Markdown or summary holds every word, also inside longer words; case and order do not count, words
 * in double quotes stand together. Titles weigh most, then headings, then how often a word occurs.
 */
export function findProse(posts: readonly ShelvedPost[], query: string): ProseHit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found = posts.flatMap((post) => {
    const text = fold(`${post.summary}\n${post.markdown}`);
    return words.every((word) => text.includes(word)) ? [{ post, score: score(post, words) }] : [];
  });
  return found
    .sort((a, b) => b.score - a.score)
    .map(({ post }) => ({ post, ...bestPlace(post, words) }));
}

/** Words and phrases of a query, folded. */
function wordsOf(query: string): string[] {
  const parts = query.match(/"[^"]+"|[^\s"]+/g) ?? [];
  return parts.map((part) => fold(part.replaceAll('"', '').trim())).filter((part) => part !== '');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function score({ title, outline, markdown }: ShelvedPost, words: readonly string[]): number {
  const text = fold(markdown);
  const headings = fold(outline.map((item) => item.text).join('\n'));
  return words.reduce((sum, word) => {
    const often = Math.min(MOST_COUNTED, text.split(word).length - 1);
    const inTitle = fold(title).includes(word) ? TITLE_WEIGHT : 0;
    return sum + often + inTitle + (headings.includes(word) ? HEADING_WEIGHT : 0);
  }, 0);
}

/** Facts at the head of the Markdown, between two lines of dashes. */
const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;

function bestPlace({ markdown }: ShelvedPost, words: readonly string[]) {
  const best = { section: '', excerpt: '', held: 0 };
  let section = '';
  for (const line of markdown.replace(FRONTMATTER, '').split('\n')) {
    const heading = /^#{2,4} (.*)/.exec(line)?.[1];
    section = heading ?? section;
    const folded = fold(line);
    const held = words.filter((word) => folded.includes(word)).length;
    if (held > best.held) Object.assign(best, { section, excerpt: cut(line), held });
  }
  return { section: best.section, excerpt: best.excerpt };
}

function cut(line: string): string {
  return line.length <= MOST_EXCERPT ? line : `${line.slice(0, MOST_EXCERPT)} …`;
}
