import type { Nodes } from 'mdast';
import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { CheckedEntry } from './content.ts';

/** A link from one post to another, or to a part of one: `other-post.html#s1234ab`. */
const TO_POST = /^(?:\.\/)?(?:([a-z0-9-]+)\.html)?(?:#(?:step-)?(.+))?$/;

/** Links between entries lead to posts and parts that exist; so does `duplicateOf`. */
export function checkLinks(entries: readonly CheckedEntry[], ledger: Ledger | null): Issue[] {
  const slugs = new Set(entries.map(({ post }) => post.slug));
  return entries.flatMap((checked) => {
    const { entry, post, tree } = checked;
    const dead = [...linksOf(tree)].filter(({ url }) => isDead(url, slugs, ledger));
    const issues = dead.map(({ url, line }) => deadLink(entry.shown, line, url));
    const { duplicateOf } = post;
    if (duplicateOf !== undefined && !slugs.has(duplicateOf)) {
      issues.push(deadLink(entry.shown, 1, `duplicateOf: ${duplicateOf}`));
    }
    return issues;
  });
}

function* linksOf(tree: Nodes): Generator<{ url: string; line: number }> {
  if (tree.type === 'link' || tree.type === 'definition') {
    yield { url: tree.url, line: tree.position?.start.line ?? 0 };
  }
  if (!('children' in tree)) return;
  for (const child of tree.children) yield* linksOf(child);
}

/** Addresses of the web and of other pages of the site are not looked at here. */
function isDead(url: string, slugs: ReadonlySet<string>, ledger: Ledger | null): boolean {
  const match = TO_POST.exec(url);
  if (match === null) return false;
  const [, slug, id] = match;
  if (slug !== undefined && !slugs.has(slug)) return true;
  return id !== undefined && ledger !== null && !ledger.taken.has(id);
}

function deadLink(file: string, line: number, target: string): Issue {
  const message = `The link leads nowhere: ${target}.`;
  const hint = 'Correct it, or take it out.';
  return { code: 'dead-link', severity: 'error', file, line, message, hint };
}
