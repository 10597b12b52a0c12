import { countBy } from './count.ts';
import type { Counted } from './count.ts';
import { getSamples } from './samples.ts';

/** A name that stands in one post only says little about the hub. */
const LEAST_SAMPLES = 2;

/** A method, or a name that no language has built in. */
const OF_SOMETHING = /[.A-Z_]/;

/** Calls that most samples make: what one may look for. */
export async function getFrequentCalls(limit: number): Promise<Counted[]> {
  const calls = (await getSamples()).flatMap(({ sample }) => sample.calls);
  const telling = calls.filter((name) => OF_SOMETHING.test(name));
  return countBy(telling, (name) => name)
    .filter(({ count }) => count >= LEAST_SAMPLES)
    .slice(0, limit);
}

/** Libraries that most samples use. */
export async function getFrequentLibraries(limit: number): Promise<Counted[]> {
  const libraries = (await getSamples()).flatMap(({ sample }) => sample.libraries);
  return countBy(libraries, (name) => name).slice(0, limit);
}

const NAME = /[A-Za-z_][\w.-]{3,60}/g;

/** Names that stand in code, most frequent first: what a misspelling may have meant. */
export async function getCodeNames(limit: number): Promise<string[]> {
  const names = (await getSamples()).flatMap(({ sample }) => [
    ...new Set(sample.code.match(NAME) ?? []),
  ]);
  return countBy(names, (name) => name)
    .slice(0, limit)
    .map(({ key }) => key);
}
