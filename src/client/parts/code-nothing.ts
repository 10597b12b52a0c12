import type { FoundSamples } from '../../lib/code-index/find-samples.ts';
import { gramsOf } from '../../lib/code-index/grams.ts';
import { element } from './marked.ts';
import { readNames } from './script-reader.ts';

const MOST_SUGGESTIONS = 6;
/** A name has to share this much with the query to be offered. */
const LEAST_LIKENESS = 0.25;
/** And so much of what the nearest one shares: beside a good offer, weak ones only confuse. */
const OF_NEAREST = 0.5;

interface Asked {
  text: string;
  isPattern: boolean;
}

/** What to do when nothing matches: what was tried, other ways, and names that are nearly the same. */
export async function nothingInCode(
  { text, isPattern }: Asked,
  answer: FoundSamples,
  build: string,
): Promise<HTMLElement> {
  const isFiltered = answer.found.length > 0;
  const names = isPattern || isFiltered ? [] : await readNames('', build).catch(() => []);
  const tried = isFiltered
    ? `${count(answer.found.length, 'sample')} would match without the filters.`
    : `All ${count(answer.samples, 'sample')} were searched for exactly this, character by character.`;
  return element('div', { class: 'empty' }, [
    element('h3', {}, [isFiltered ? 'Not with these filters' : 'Not in the code']),
    element('p', {}, [tried]),
    ...near(nearestNames(text, names)),
    element('p', { class: 'try' }, ['Or', ...otherWays({ text, isPattern }, answer)]),
  ]);
}

function otherWays({ text, isPattern }: Asked, { found }: FoundSamples): HTMLElement[] {
  const link = (words: string, href: string): HTMLElement => element('a', { href }, [words]);
  const query = encodeURIComponent(text);
  const ways = [link('search the prose', `../search.html?q=${query}`)];
  if (found.length > 0)
    ways.unshift(link('without filters', `?q=${query}${isPattern ? '&re=1' : ''}`));
  if (isPattern) ways.unshift(link('as plain text', `?q=${query}`));
  if (text !== text.toLowerCase() && !isPattern)
    ways.unshift(link('in any case', `?q=${encodeURIComponent(text.toLowerCase())}`));
  return ways;
}

function near(names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const links = names.map((name) =>
    element('a', { href: `?q=${encodeURIComponent(name)}` }, [element('code', {}, [name])]),
  );
  return [element('p', { class: 'try' }, ['Did you mean', ...links])];
}

/** Names that share most trigrams with the text (Dice's coefficient). */
function nearestNames(text: string, names: readonly string[]): string[] {
  const asked = new Set(gramsOf(text));
  const near = names
    .map((name) => ({ name, likeness: likeness(asked, gramsOf(name)) }))
    .filter((row) => row.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SUGGESTIONS);
  const least = OF_NEAREST * (near[0]?.likeness ?? 0);
  return near.filter((row) => row.likeness >= least).map(({ name }) => name);
}

function likeness(asked: ReadonlySet<string>, grams: readonly string[]): number {
  const shared = grams.filter((gram) => asked.has(gram)).length;
  return (2 * shared) / Math.max(1, asked.size + grams.length);
}

function count(value: number, noun: string): string {
  return `${value.toLocaleString('en')} ${value === 1 ? noun : `${noun}s`}`;
}
