import type { PagefindFragment } from './pagefind-types.ts';

/** A section or a step of a post in which the query occurs. */
export interface ProsePart {
  kind: 'section' | 'step';
  /** The heading, or the sentence of the step. */
  title: string;
  /** From the page that searches. */
  href: string;
  /** HTML: the words around the best place, matches in `<mark>`. */
  excerpt: string;
}

/** A post in which the query occurs. */
export interface ProseHit {
  slug: string;
  title: string;
  href: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The best places first. */
  parts: ProsePart[];
}

const WORD_BREAK = '\u200B';
const PART_WORDS = 22;
const WORDS_BEFORE_MATCH = 6;
const MOST_PARTS = 3;

type Anchor = PagefindFragment['anchors'][number];

/** Turns Pagefind's fragment into a hit; links lead to the section or step of each place. */
export function toHit(fragment: PagefindFragment, root: string): ProseHit {
  const path = fragment.raw_url.replace(/^\/+/, '');
  const slug = path.replace(/^.*\//, '').replace(/\.html$/, '');
  const href = root + path;
  return {
    slug,
    title: fragment.meta['title'] ?? slug,
    href,
    excerpt: fragment.excerpt,
    meta: fragment.meta,
    filters: fragment.filters,
    parts: partsOf(fragment, href),
  };
}

function partsOf(fragment: PagefindFragment, href: string): ProsePart[] {
  const words = wordsOf(fragment.raw_content);
  const anchors = fragment.anchors.filter(isAddress).sort((a, b) => a.location - b.location);
  const weights = new Map<Anchor, { weight: number; locations: number[] }>();
  for (const { location, balanced_score: score } of fragment.weighted_locations) {
    const anchor = anchors.findLast((candidate) => candidate.location <= location);
    if (anchor === undefined) continue;
    const found = weights.get(anchor) ?? { weight: 0, locations: [] };
    found.weight += score;
    found.locations.push(location);
    weights.set(anchor, found);
  }
  return [...weights]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST_PARTS)
    .map(([anchor, { locations }]) => ({
      kind: anchor.element === 'li' ? 'step' : 'section',
      title: anchor.text,
      href: `${href}#${anchor.id}`,
      excerpt: excerpt(words, anchors, anchor, locations),
    }));
}

/** Pagefind counts words so; between words of a script without blanks it puts a sign of its own. */
function wordsOf(content: string): string[] {
  const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.includes(WORD_BREAK) ? text.split(WORD_BREAK) : text.split(/\s+/);
}

function isAddress(anchor: Anchor): boolean {
  if (anchor.text.trim() === '') return false;
  return /^h[2-4]$/.test(anchor.element) || anchor.id.startsWith('step-');
}

/** Words from just before the first match, but none from before the part begins or after it ends. */
function excerpt(
  words: readonly string[],
  anchors: readonly Anchor[],
  anchor: Anchor,
  locations: readonly number[],
): string {
  const next = anchors[anchors.indexOf(anchor) + 1]?.location ?? words.length;
  const first = Math.min(...locations);
  const start = Math.max(anchor.location, first - WORDS_BEFORE_MATCH);
  const end = Math.min(next, start + PART_WORDS);
  const marked = new Set(locations);
  return words
    .slice(start, end)
    .map((word, index) =>
      marked.has(start + index) ? `<mark>${escapeHtml(word)}</mark>` : escapeHtml(word),
    )
    .join(' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
