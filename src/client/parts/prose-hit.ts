import { readableRows, stretchAround } from '../../lib/search/table-rows.ts';
import { closeUp, isUnspaced, unspacedRuns } from '../../lib/search/unspaced.ts';
import type { PagefindFragment } from './pagefind-types.ts';
import { rankPlaces } from './rank-places.ts';

/** A section or a step of a post in which the query occurs. */
export interface ProsePart {
  kind: 'section' | 'step';
  /** As its margin shows it, without the sign before: `4`, `1.2`; empty when it has none. */
  number: string;
  /** HTML: the heading, or the beginning of the step, matches in `<mark>`. */
  title: string;
  /** From the page that searches. */
  href: string;
  /** HTML: the words around the best place after the title; empty when the title holds them all. */
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
  /** Words of the text that the index takes for words of the query. */
  matched: string[];
  /** The best places first. */
  parts: ProsePart[];
}

const WORD_BREAK = '\u200B';
const PART_WORDS = 22;
/** A step can be a whole paragraph; more of it than this is no title. */
const TITLE_WORDS = 18;
const WORDS_BEFORE_MATCH = 6;
/** A text or row is shown from its beginning when the match is no further from it. */
const NEAR_BEGINNING = 10;
const MOST_PARTS = 3;
/** What was cut off; no line breaks between it and the words. */
const CUT_BEFORE = '…\u00A0';
const CUT_AFTER = '\u00A0…';
const SENTENCE_END = /[.!?…:]["”’)]*$/;

type Anchor = PagefindFragment['anchors'][number];

/** How ids of steps begin; a step is an item of a list or a section. */
const STEP = 'step-';
/** Between the id of a section or step and its number; ids are letters and digits. */
const NUMBER_AFTER = '~';

/** Turns Pagefind's fragment into a hit; links lead to the section or step of each place. */
export function toHit(fragment: PagefindFragment, root: string, query: string): ProseHit {
  const path = fragment.raw_url.replace(/^\/+/, '');
  const slug = path.replace(/^.*\//, '').replace(/\.html$/, '');
  const href = root + path;
  const title = closeUp(fragment.meta['title'] ?? slug);
  return {
    slug,
    title,
    href,
    excerpt: withCuts(withoutTitle(readable(fragment.excerpt), title)),
    meta: fragment.meta,
    filters: fragment.filters,
    matched: matchedWords(fragment, query),
    parts: partsOf(fragment, href),
  };
}

function partsOf(fragment: PagefindFragment, href: string): ProsePart[] {
  const words = wordsOf(fragment.raw_content);
  const anchors = fragment.anchors.filter(isAddress).sort((a, b) => a.location - b.location);
  return rankPlaces(fragment.weighted_locations, words, anchors)
    .slice(0, MOST_PARTS)
    .map(({ anchor, locations }) => ({
      kind: anchor.id.startsWith(STEP) ? 'step' : 'section',
      number: anchor.id.split(NUMBER_AFTER)[1] ?? '',
      href: `${href}#${anchor.id.split(NUMBER_AFTER)[0] ?? ''}`,
      ...around(words, { anchors, anchor, locations }),
    }));
}

/** Signs of scripts without blanks are found one by one; they count as the runs that were asked for. */
function matchedWords(fragment: PagefindFragment, query: string): string[] {
  const words = wordsOf(fragment.raw_content);
  const found = fragment.weighted_locations.map(({ location }) => words[location] ?? '');
  const signs = new Set(found.flatMap((word) => [...word]));
  const runs = unspacedRuns(query).filter((run) => [...run].every((sign) => signs.has(sign)));
  return [...new Set([...found.filter((word) => !isUnspaced(lettersOf(word))), ...runs])];
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Pagefind counts words so; between words of a script without blanks it puts a sign of its own. */
function wordsOf(content: string): string[] {
  const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.includes(WORD_BREAK) ? text.split(WORD_BREAK) : text.split(/\s+/);
}

function isAddress(anchor: Anchor): boolean {
  if (anchor.text.trim() === '') return false;
  return /^h[2-4]$/.test(anchor.element) || anchor.id.startsWith(STEP);
}

interface Place {
  anchors: readonly Anchor[];
  anchor: Anchor;
  locations: readonly number[];
}

/**
 * The title of a part and the words around its first match: none from beyond the part, of a table only
 * those of its row.
 */
function around(words: readonly string[], place: Place): { title: string; excerpt: string } {
  const { anchors, anchor, locations } = place;
  const next = anchors[anchors.indexOf(anchor) + 1]?.location ?? words.length;
  const whole = anchor.text.trim().split(/\s+/).length;
  const length = Math.min(whole, TITLE_WORDS);
  const titleEnd = Math.min(next, anchor.location + length);
  const marked = new Set(locations);
  const named = marks(words, marked, [anchor.location, titleEnd]);
  const title = whole > length ? `${named}\u00A0…` : withoutAddedStop(named, anchor.text);
  const first = Math.min(...locations.filter((location) => location >= titleEnd));
  if (!Number.isFinite(first)) return { title, excerpt: '' };
  const [from, to] = stretchAround(words, first, [titleEnd, next]);
  const start = first - from <= NEAR_BEGINNING ? from : first - WORDS_BEFORE_MATCH;
  const end = Math.min(to, start + PART_WORDS);
  const excerpt = marks(words, marked, [start, end]);
  // What begins or ends in mid-sentence says so.
  const before = start > from && !SENTENCE_END.test(words[start - 1] ?? '') ? CUT_BEFORE : '';
  const after = end < to && !SENTENCE_END.test(words[end - 1] ?? '') ? CUT_AFTER : '';
  return { title, excerpt: before + excerpt + after };
}

/** Pagefind ends every heading with a stop. */
function withoutAddedStop(title: string, text: string): string {
  return /\.\s*$/.test(text) ? title : title.replace(/\.(<\/mark>)?$/, '$1');
}

/** A word with the signs around it; only the word itself is marked. */
const WORD_AND_EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function marks(
  words: readonly string[],
  marked: ReadonlySet<number>,
  [start, end]: readonly [number, number],
): string {
  const shown = words
    .slice(start, end)
    .map((word, index) => (marked.has(start + index) ? markOf(word) : escapeHtml(word)));
  return readable(shown.join(' '));
}

/** As readers see it, without what only the index needs. */
function readable(text: string): string {
  return closeUp(readableRows(text));
}

/** The text of a post begins with its title and a stop; the title stands above the excerpt already. */
function withoutTitle(excerpt: string, title: string): string {
  const words = excerpt.split(' ');
  const bare = words.map((word) => word.replaceAll(/<\/?mark>|&\w+;/g, ''));
  const named = title.split(/\s+/).map(lettersOf);
  const isTitle =
    SENTENCE_END.test(bare[named.length - 1] ?? '') &&
    named.every((word, place) => lettersOf(bare[place] ?? '') === word);
  return isTitle ? words.slice(named.length).join(' ') : excerpt;
}

/** Pagefind cuts its excerpt out of a text without a sign; what begins small or ends in mid-sentence was cut there. */
function withCuts(excerpt: string): string {
  const text = excerpt.replaceAll(/<\/?mark>/g, '').trim();
  const before = /^\p{Ll}/u.test(text) ? CUT_BEFORE : '';
  return before + excerpt + (text === '' || SENTENCE_END.test(text) ? '' : CUT_AFTER);
}

function markOf(word: string): string {
  const [, before = '', core = '', after = ''] = WORD_AND_EDGES.exec(word) ?? [];
  if (core === '') return `<mark>${escapeHtml(word)}</mark>`;
  return `${escapeHtml(before)}<mark>${escapeHtml(core)}</mark>${escapeHtml(after)}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Where a part stands, before its title: `Step 4 · `, `§1.2 · `. */
export function placeOf({ kind, number }: ProsePart): string {
  if (number === '') return '';
  return kind === 'step' ? `Step ${number} · ` : `§${number} · `;
}
