import type { FoundSample } from '../../lib/code-index/find-samples.ts';
import type { SearchProgress } from '../../lib/code-index/read-hits.ts';
import { element } from './marked.ts';

interface Told {
  found: readonly FoundSample[];
  /** Samples that were read or ruled out. */
  samples: number;
  /** Milliseconds. */
  took: number;
}

/**
 * `35 matches in 18 samples of 11 posts ✓ complete · 214 samples searched · 11 ms`; where samples are
 * found without being read, their matches are not counted.
 */
export function codeSentence({ found, samples, took }: Told): (Node | string)[] {
  const posts = new Set(found.map(({ post }) => post)).size;
  const time = `${String(Math.max(1, Math.round(took)))}\u202fms`;
  const complete = element('span', { class: 'complete' }, [
    element('b', { class: 'good' }, ['complete']),
    ` · ${samples.toLocaleString('en')} samples searched · ${time}`,
  ]);
  if (found.length === 0) return [number(0), ' matches', complete];
  return [
    ...matchesIn(found),
    number(found.length),
    found.length === 1 ? ' sample of ' : ' samples of ',
    number(posts),
    posts === 1 ? ' post' : ' posts',
    complete,
  ];
}

function matchesIn(found: readonly FoundSample[]): (Node | string)[] {
  const matches = found.reduce((sum, { hit }) => sum + (hit?.matches.length ?? NaN), 0);
  if (Number.isNaN(matches)) return ['In '];
  return [number(matches), matches === 1 ? ' match in ' : ' matches in '];
}

/** Signs of code in a megabyte, nearly all code being ASCII. */
const MEGABYTE = 1e6;

/** Before and while many parts of the index are on the way: what is read, and how far it is. */
export function loadingSentence(progress: SearchProgress): (Node | string)[] {
  const { partsRead, parts, hits, samples, size } = progress;
  const megabytes = Math.max(0.1, size / MEGABYTE).toFixed(1);
  return [
    `Such a query has to be compared with ${samples.toLocaleString('en')} samples, ${megabytes} MB of code. `,
    `${partsRead.toLocaleString('en')} of ${parts.toLocaleString('en')} parts read, `,
    number(hits),
    ' samples so far, not complete. Typing on stops it.',
  ];
}

/** A field with nothing but blanks. */
export function nothingAsked(): (Node | string)[] {
  return ['Type any part of a snippet, or choose one of these.'];
}

/** Some browsers repeat the whole pattern before they say what is wrong. */
const NO_REASON = /^Invalid regular expression: (?:\/.*\/[a-z]*: )?/s;

/** A pattern that the browser does not understand, in its words. */
export function brokenPattern(error: SyntaxError): (Node | string)[] {
  const reason = error.message.replace(NO_REASON, '');
  return [
    element('b', { class: 'failure' }, ['This is no regular expression: ']),
    reason,
    '. Put a backslash before signs that mean themselves, or switch ',
    element('code', {}, ['.*']),
    ' off to search for the text as it stands.',
  ];
}

/** A pattern whose repeats can be matched in too many ways. */
export function tooSlow(): (Node | string)[] {
  return [
    element('b', { class: 'failure' }, ['This pattern takes too long and was stopped. ']),
    'Nothing is shown, since it would not be complete. Repeats inside repeats, such as ',
    element('code', {}, ['(a+)+']),
    ', try every way; one repeat says the same.',
  ];
}

/** A part of the index is missing. */
export function unreadable(): (Node | string)[] {
  return [
    element('b', { class: 'failure' }, ['A part of the code index could not be read. ']),
    'Nothing is shown, since it would not be complete. Load the page again; if that does not help, the folder “code/shards” is missing or of another build.',
  ];
}

function number(value: number): HTMLElement {
  return element('b', {}, [value.toLocaleString('en')]);
}
