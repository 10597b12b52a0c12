import type { Nodes, Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isPrerequisiteHeading } from '../extract/procedures/prerequisites.ts';

/** What an announcement may be followed by: the thing that it announces. */
const ANNOUNCED: ReadonlySet<Nodes['type']> = new Set([
  'list',
  'code',
  'table',
  'blockquote',
  'math',
  'mdxJsxFlowElement',
]);

/**
 * Whether a sentence announces prerequisites that do not follow: a list of nothing but links is
 * missing from many dumps. Elsewhere a colon may as well announce the next paragraph.
 */
export function isListLost(node: Paragraph, parent: Parents | undefined): boolean {
  if (parent?.type !== 'root' || !/:\s*$/.test(toString(node))) return false;
  const place = parent.children.indexOf(node);
  const heading = parent.children.slice(0, place).findLast(({ type }) => type === 'heading');
  if (heading === undefined || !isPrerequisiteHeading(toString(heading))) return false;
  const next = parent.children[place + 1];
  return next === undefined || !ANNOUNCED.has(next.type);
}
