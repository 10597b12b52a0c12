import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const COMMENT_OR_STRING = /(?:#|\/\/)[^\n]*|"[^"\n]*"|'[^'\n]*'/g;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/g;
const SHORTEST = 4;

/** The names that the samples of an entry use, outside strings and comments. */
export function knownNames(root: Root): Set<string> {
  const names = new Set<string>();
  visit(root, 'code', (node) => {
    for (const [name] of node.value.replace(COMMENT_OR_STRING, ' ').matchAll(NAME)) {
      if (name.length >= SHORTEST) names.add(name);
    }
  });
  return names;
}
