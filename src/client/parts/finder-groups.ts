import type { CodeHit } from '../../lib/code-index/read-hits.ts';
import { placesOfWords } from '../../lib/search/match-text.ts';
import type { RepeatedPost } from '../../lib/search/repeats.ts';
import type { ProsePart } from '../prose-search.ts';
import { counted } from './answers-in-words.ts';
import { drawLine } from './code-line.ts';
import { excerptOf } from './excerpt.ts';
import { searchAddress } from './finder-idle.ts';
import { placeOf } from './prose-hit.ts';
import { optionRow, rowGroup } from './finder-row.ts';
import { glyph } from './glyph.ts';
import type { Answers, PartHit, TextHit, TitleHit } from './hub-search.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { withMarking } from './mark-address.ts';
import { element, markedNodes, markedText } from './marked.ts';
import { partRest, partTitle } from './part-text.ts';

/** Rows shown of each group. */
const TITLES = 3;
export const CODE = 3;
const PARTS = 2;
/** A match further to the right than this is brought into sight. */
const FAR = 48;
const SIGNS_BEFORE = 16;

/** The best of each group; what looks like code puts the code first. */
export function finderGroups(answers: Answers, root: string): HTMLElement[] {
  const prose = [titleGroup(answers, root), textGroup(answers, root)];
  const parts = [
    partGroup(answers.tables, { name: 'tables', noun: 'table', title: 'Tables' }, answers, root),
    partGroup(answers.claims, { name: 'claims', noun: 'claim', title: 'Numbers' }, answers, root),
  ];
  const code = codeGroup(answers, root);
  const order = looksLikeCode(answers.query)
    ? [code, ...prose, ...parts]
    : [...prose, ...parts, code];
  return order.filter((group) => group !== null);
}

function titleGroup({ titles, query }: Answers, root: string): HTMLElement | null {
  if (titles.length === 0) return null;
  return rowGroup({
    name: 'titles',
    title: 'In titles',
    all: allLink(`${searchAddress(root, query)}#in-titles`, titles.length, 'title'),
    rows: titles.slice(0, TITLES).map((hit) => titleRow(hit, root, query)),
  });
}

function titleRow({ post, places }: TitleHit, root: string, query: string): HTMLElement {
  return optionRow({
    href: withMarking(`${root}posts/${post.slug}.html`, { words: query }),
    data: { 'data-title-slug': post.slug },
    sign: glyph(post.key),
    lines: [element('b', {}, markedText(post.title, places)), ...repeatsLine(post.repeats)],
  });
}

function textGroup({ prose, query }: Answers, root: string): HTMLElement | null {
  if (prose.hits.length === 0) return null;
  return rowGroup({
    name: 'text',
    title: 'In the text',
    all: allLink(`${searchAddress(root, query)}#in-text`, prose.hits.length, 'post'),
    rows: prose.first.map((hit) => textRow(hit, query, prose.first)),
  });
}

function textRow(hit: TextHit, query: string, all: readonly TextHit[]): HTMLElement {
  const isAgain = all.some(({ slug }) => slug === hit.repeats?.slug);
  const [part] = hit.parts;
  const title = markedText(hit.title, placesOfWords(query, hit.title));
  const lines = [element('b', {}, title), ...repeatsLine(hit.repeats)];
  if (!isAgain) lines.push(...excerptLines(hit));
  return optionRow({
    href: withMarking(part?.href ?? hit.href, { words: query }),
    data: { 'data-post-slug': hit.slug },
    sign: glyph(hit.meta['publisherKey'] ?? ''),
    lines,
  });
}

/** Where the words stand and what is said there. */
function excerptLines({ parts: [part], excerpt }: TextHit): HTMLElement[] {
  const text = part === undefined ? excerpt : textBeside(part);
  return [
    ...(part === undefined ? [] : [placeLine(part)]),
    ...(text === '' ? [] : [element('span', {}, markedNodes(text))]),
  ];
}

/** A row leads to one place: the post that is repeated is only named. */
function repeatsLine(repeats: RepeatedPost | undefined): HTMLElement[] {
  return repeats === undefined ? [] : [element('i', {}, [`repeats ${repeats.title}`])];
}

/** A section by its title; a step by its number, since what it says is a text. */
function placeLine(part: ProsePart): HTMLElement {
  if (part.kind === 'step' && part.number !== '') return element('i', {}, [`Step ${part.number}`]);
  return element('i', {}, [placeOf(part), ...markedNodes(part.title)]);
}

function textBeside({ kind, title, excerpt }: ProsePart): string {
  return kind === 'step' && (excerpt === '' || title.includes('<mark>')) ? title : excerpt;
}

interface PartNames {
  name: string;
  noun: string;
  title: string;
}

function partGroup(
  hits: readonly PartHit[],
  { name, noun, title }: PartNames,
  { query }: Answers,
  root: string,
): HTMLElement | null {
  if (hits.length === 0) return null;
  return rowGroup({
    name,
    title,
    all: allLink(`${searchAddress(root, query)}#in-${name}`, hits.length, noun),
    rows: hits.slice(0, PARTS).map((hit) => partRow(hit, noun, query, root)),
  });
}

function partRow(hit: PartHit, noun: string, query: string, root: string): HTMLElement {
  const { post, id } = hit.part;
  const rest = partRest(hit);
  const address = `${root}posts/${post.slug}.html#${id}`;
  return optionRow({
    href: withMarking(address, { words: query }),
    data: { [`data-${noun}-id`]: id },
    sign: glyph(post.key),
    lines: [
      element('i', {}, [post.title]),
      ...repeatsLine(post.repeats),
      element('strong', {}, partTitle(hit)),
      ...(rest.length === 0 ? [] : [element('span', {}, rest)]),
    ],
  });
}

function codeGroup({ code, query }: Answers, root: string): HTMLElement | null {
  if (code.length === 0) return null;
  const posts = new Set(code.map(({ post }) => post)).size;
  const href = `${root}code/index.html?q=${encodeURIComponent(query)}`;
  return rowGroup({
    name: 'code',
    title: 'In code',
    all: allLink(href, code.length, 'sample', posts),
    rows: code
      .slice(0, CODE)
      .flatMap(({ hit }) => (hit === null ? [] : [codeRow(hit, query, root)])),
  });
}

function codeRow({ sample, post, matches }: CodeHit, query: string, root: string): HTMLElement {
  const place = [sample.section, sample.step ? `Step ${String(sample.step[1])}` : ''];
  const lines = excerptOf(sample.code, matches).parts.flatMap((part) =>
    'marks' in part && part.marks.length > 0 ? [part] : [],
  );
  const line = lines[0] ?? { text: '', marks: [] };
  const from = (line.marks[0]?.start ?? 0) > FAR ? (line.marks[0]?.start ?? 0) - SIGNS_BEFORE : 0;
  return optionRow({
    href: withMarking(`${root}posts/${sample.slug}.html#${sample.id}`, { exact: query }),
    data: { 'data-sample-id': sample.id },
    sign: glyph(post.key),
    lines: [
      element('i', { class: 'place' }, [
        element('em', {}, [post.title]),
        ...place.filter((part) => part !== '').map((part) => ` · ${part}`),
      ]),
      ...repeatsLine(post.repeats),
      element('code', {}, [...(from > 0 ? ['…'] : []), ...drawLine(line, sample.lang, from)]),
    ],
  });
}

/** `all 9`, `all 21 in 12 posts`; for screen readers with what is counted. */
function allLink(href: string, count: number, noun: string, posts?: number): HTMLElement {
  const where = posts === undefined ? '' : ` in ${counted(posts, 'post')}`;
  const [number = '', named = ''] = counted(count, noun).split(' ');
  const what = element('span', { class: 'unseen' }, [` ${named}`]);
  return element('a', { class: 'all', href }, [`all ${number}`, what, where]);
}
