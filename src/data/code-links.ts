import { linkInlineCode, namesIn } from '../lib/render/code-links.ts';
import type { PostRecord } from '../schemas/post-view.ts';
import { getSamples } from './samples.ts';

let known: Promise<ReadonlySet<string>> | undefined;

/** The names of a post that lead to the code search. */
export async function linkedNames({ mentions }: PostRecord): Promise<string[]> {
  const names = await knownNames();
  return mentions.filter((name) => names.has(name));
}

/** The HTML of a post in which names that stand in the hub's code lead to the code search. */
export async function withCodeLinks(html: string): Promise<string> {
  const names = await knownNames();
  return linkInlineCode(html, (name) => names.has(name), '../code/index.html');
}

function knownNames(): Promise<ReadonlySet<string>> {
  if (import.meta.env.DEV) return readNames();
  known ??= readNames();
  return known;
}

async function readNames(): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { sample } of await getSamples())
    for (const name of namesIn(sample.code)) names.add(name);
  return names;
}
