import type { CodeHit } from '../../lib/code-index/read-hits.ts';
import { readSession } from '../../lib/extract/session.ts';
import { drawLine } from './code-line.ts';
import { excerptOf } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import { withMarking } from './mark-address.ts';
import { element } from './marked.ts';

/** How far before its first match a long line is scrolled, in narrow windows a third of what is seen. */
const SIGNS_BEFORE = 24;

export interface HitNames {
  languages: Readonly<Record<string, string>>;
  /** Prefix that leads to the root of the site. */
  root: string;
  /** Prefix that leads to the pages of samples. */
  samples: string;
  /** What the page that a hit leads to marks; empty: what was found first. */
  exact: string;
}

/** An empty frame for a hit; it carries the sample's id before its lines are drawn. */
export function hitFrame({ id }: { id: string }): HTMLElement {
  return element('figure', { class: 'sample hit', 'data-sample-id': id });
}

/** Draws a hit into its frame: where it stands, and the lines that match. */
export function drawHit(frame: HTMLElement, hit: CodeHit, names: HitNames): void {
  const { parts, more } = excerptOf(hit.sample.code, hit.matches);
  const lines = parts.flatMap((part) => drawPart(part, hit.sample.lang));
  const code = element('code', {}, lines);
  const pre = element('pre', { tabindex: '0' }, [code]);
  const whole = element('pre', { hidden: '' }, [element('code', {}, wholeOf(hit))]);
  frame.replaceChildren(head(hit, names), whole, pre, ...rest(more, hit, names));
  requestAnimationFrame(() => scrollToMatch(pre));
}

/** Says in its frame that a sample could not be read. */
export function drawFailure(frame: HTMLElement): void {
  const words = 'This sample could not be read. Load the page again.';
  frame.replaceChildren(element('p', { class: 'more' }, [words]));
}

function head(hit: CodeHit, names: HitNames): HTMLElement {
  const { sample } = hit;
  const { languages, root } = names;
  const place = [sample.section, sample.step === null ? '' : `Step ${String(sample.step[1])}`];
  const where = place.filter((part) => part !== '').join(' › ');
  return element('figcaption', {}, [
    element('span', { class: 'lang' }, [languages[sample.lang] ?? sample.lang]),
    element(
      'a',
      { class: 'where', href: marked(`${root}posts/${sample.slug}.html#${sample.id}`, hit, names) },
      [where === '' ? 'In the post' : where],
    ),
    element('a', { class: 'id', href: ownPage(hit, names) }, [sample.id]),
    ...copyButtons(sample.kind === 'session'),
  ]);
}

/** The page of the sample, with what was found marked. */
function ownPage(hit: CodeHit, names: HitNames): string {
  return marked(`${names.samples}${hit.sample.id}.html`, hit, names);
}

function marked(href: string, { sample, matches }: CodeHit, { exact }: HitNames): string {
  const [first] = matches;
  const found = first === undefined ? '' : sample.code.slice(first.start, first.end);
  return withMarking(href, { exact: exact === '' ? found : exact });
}

function copyButtons(isSession: boolean): HTMLElement[] {
  const button = { class: 'copy', type: 'button' };
  if (!isSession) return [element('button', { ...button, 'data-copy': '' }, ['Copy'])];
  const all = { class: 'copy-all', type: 'button', 'aria-label': 'Copy all, with its output' };
  return [
    element('button', { ...button, 'data-copy': 'commands' }, ['Copy commands']),
    element('button', { ...all, 'data-copy-all': '' }, ['All']),
  ];
}

/** What is copied: the sample without its excerpt, a session with its lines told apart. */
function wholeOf({ sample: { kind, code, lang } }: CodeHit): (Node | string)[] {
  const session = kind === 'session' ? readSession(code, lang) : null;
  if (session === null) return [code];
  return session.flatMap((line, index) => {
    const end = index === session.length - 1 ? '' : '\n';
    if (line.kind === 'output' || line.kind === 'comment')
      return [element('span', { class: 'out' }, [line.text]), end];
    return [element('span', { class: 'pr' }, [line.prompt]), line.text + end];
  });
}

function rest(more: number, hit: CodeHit, names: HitNames): HTMLElement[] {
  if (more === 0) return [];
  const words = `${String(more)} more ${more === 1 ? 'match' : 'matches'} in this sample`;
  return [element('p', { class: 'more' }, [element('a', { href: ownPage(hit, names) }, [words])])];
}

function drawPart(part: ExcerptPart, lang: string): HTMLElement[] {
  if ('hidden' in part) {
    const words = `${String(part.hidden)} ${part.hidden === 1 ? 'line' : 'lines'} without a match`;
    return [element('span', { class: 'gap' }, [words])];
  }
  const number = element('span', { class: 'no', 'aria-hidden': 'true' }, [String(part.number)]);
  return [element('span', { class: 'ln' }, [number, ...drawLine(part, lang), '\n'])];
}

/** Scrolls the lines sideways where their first match would end beyond the edge. */
function scrollToMatch(pre: HTMLElement): void {
  const mark = pre.querySelector('mark');
  if (mark === null) return;
  const { left, right } = mark.getBoundingClientRect();
  const edge = pre.getBoundingClientRect().left + pre.clientLeft;
  if (right <= edge + pre.clientWidth) return;
  const sign = parseFloat(getComputedStyle(pre).fontSize) * 0.6;
  pre.scrollLeft = left - edge - Math.min(sign * SIGNS_BEFORE, pre.clientWidth / 3);
}
