import type { Token } from './token.ts';

/** Words that follow or introduce the name of a part of an interface, never that of a product. */
const API_NOUNS = new Set(
  `parameter parameters argument arguments operation operations class classes method methods
  object objects field fields attribute attributes structure interface exception enum request
  property element callback constructor resource resources function functions`.split(/\s+/),
);
/** Words that may stand between the name and its noun: `the PodGroup custom resource`. */
const BETWEEN = new Set(['data', 'custom', 'api', 'input', 'output', 'request']);
const AND = new Set(['and', 'or']);

/** Whether the words around say what the token is: `the Fit method`, `the Fit and Score methods`. */
export function isCalledApiThing({ before, after }: Token): boolean {
  const [first = '', second = '', third = ''] = after;
  if (API_NOUNS.has(first)) return true;
  if (BETWEEN.has(first) && API_NOUNS.has(second)) return true;
  if (AND.has(first) && API_NOUNS.has(third)) return true;
  return API_NOUNS.has(before.at(-1) ?? '') && first === '';
}
