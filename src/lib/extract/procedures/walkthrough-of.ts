import type { Nodes, Root } from 'mdast';
import type { Sample } from '../../../schemas/sample.ts';
import type { Created, Statement, Walkthrough } from '../../../schemas/walkthrough.ts';
import { cleanUpIn } from './clean-up.ts';
import { costsIn } from './costs.ts';
import { madeIn } from './made-things.ts';
import { prerequisitesIn } from './prerequisites.ts';
import { madeByCall } from './resources.ts';
import { statementsOf } from './statements.ts';
import type { Said } from './statements.ts';

/** The post that is to be followed. */
export interface WalkthroughSource {
  services: readonly string[];
  tree: Root;
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
  samples: readonly Sample[];
}

/** Parts of the standard library and of the shell that tell nothing about what is needed. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  `os sys re json time datetime math random io pathlib typing collections itertools functools logging
  argparse subprocess shutil glob copy string warnings csv uuid abc enum dataclasses tempfile
  python python3 cat ls mkdir rm cp mv chmod head tail grep sed awk touch tar unzip which clear wait sleep`.split(
    /\s+/,
  ),
);

/** What following a post takes and what it leaves behind. */
export function walkthroughOf({ services, tree, ids, samples }: WalkthroughSource): Walkthrough {
  const said = statementsOf(tree, ids);
  const programs = samples.filter(({ role }) => role === 'code');
  return {
    prerequisites: toStatements(prerequisitesIn(said)),
    creates: createdIn(said, programs),
    cleanUp: toStatements(cleanUpIn(said)),
    costs: toStatements(costsIn(said)),
    services: [...services],
    languages: mostFrequent(programs.map(({ lang }) => lang).filter((lang) => lang !== 'text')),
    tools: mostFrequent(programs.flatMap((sample) => sample.libraries)).filter(
      (tool) => !EVERYWHERE.has(tool),
    ),
  };
}

/** Each kind of thing where it is made first: in the text, or else in code. */
function createdIn(said: readonly Said[], samples: readonly Sample[]): Created[] {
  const found = new Map<string, Created>();
  const add = (created: Created): void => {
    if (!found.has(created.what)) found.set(created.what, created);
  };
  for (const sentence of said) {
    const made = madeIn(sentence.text);
    if (made !== null) add({ ...made, ...toStatement(sentence) });
  }
  for (const { id, calls, leadIn } of samples) {
    for (const call of calls) {
      const made = madeByCall(call);
      if (made !== null) add({ ...made, text: leadIn === '' ? call : leadIn, anchor: id });
    }
  }
  return [...found.values()];
}

/** What is said twice in the same words is kept where it is said first. */
function toStatements(said: readonly Said[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const sentence of said)
    if (!first.has(sentence.text)) first.set(sentence.text, toStatement(sentence));
  return [...first.values()];
}

function toStatement({ text, anchor }: Said): Statement {
  return { text, anchor };
}

function mostFrequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
