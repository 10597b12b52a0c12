import type { FoundSample } from '../../lib/code-index/find-samples.ts';
import type { SearchProgress } from '../../lib/code-index/search-code.ts';
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

/** While parts of the index are still on the way. */
export function loadingSentence({ partsRead, parts, hits }: SearchProgress): (Node | string)[] {
  return [
    `Reading the code, ${String(partsRead)} of ${String(parts)} parts. `,
    number(hits),
    ' samples so far, not complete.',
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
