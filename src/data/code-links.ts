import { linkInlineCode, namesIn } from '../lib/render/code-links.ts';
import { getSamples } from './samples.ts';

let known: Promise<ReadonlySet<string>> | undefined;

/** The HTML of a post in which names that stand in the hub's code lead to the code search. */
export async function withCodeLinks(html: string): Promise<string> {
  if (import.meta.env.DEV) known = undefined;
  known ??= readNames();
  const names = await known;
  return linkInlineCode(html, (name) => names.has(name), '../code/index.html');
}

async function readNames(): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { sample } of await getSamples())
    for (const name of namesIn(sample.code)) names.add(name);
  return names;
}
