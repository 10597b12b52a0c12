import type { Root } from 'mdast';
import { eachNode } from '../tree.ts';

const COMMENT_OR_STRING = /(?:#|\/\/)[^\n]*|"[^"\n]*"|'[^'\n]*'/g;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/g;
const SHORTEST = 4;

/** The names that the samples of an entry use. */
export function knownNames(root: Root): Set<string> {
  const samples: string[] = [];
  eachNode(root, (node) => {
    if (node.type === 'code') samples.push(node.value);
  });
  return namesIn(samples);
}

/** The names in pieces of code, outside strings and comments. */
export function namesIn(samples: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const sample of samples) {
    for (const [name] of sample.replace(COMMENT_OR_STRING, ' ').matchAll(NAME)) {
      if (name.length >= SHORTEST) names.add(name);
    }
  }
  return names;
}
