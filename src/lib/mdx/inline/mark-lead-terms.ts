import type { List, Paragraph, PhrasingContent, Root } from 'mdast';
import { eachNode } from '../tree.ts';

/** `Online store – …`, `Recall: …`: what stands before the sign is the term that the item explains. */
const LEAD = /^(?<term>[^\s.;:–—][^.;:–—]{0,70}?)(?<sign> [–—-] |: )(?=\S)/;
const MOST_WORDS = 7;
/** One item alone may just hold a colon; in a list of definitions most items have the same form. */
const LEAST_ITEMS = 2;
const LEAST_SHARE = 2 / 3;

/** Stands for a sign of inline code: whatever it is, it neither ends a term nor leads one on. */
const CODE_SIGN = '\u0001';

interface Lead {
  paragraph: Paragraph;
  term: string;
  sign: string;
}

/**
 * Sets the terms of definition-like items in bold, as their pages did; not one character changes.
 * Inline code is marked before: a sign inside it ends no term, and in a term it stays code.
 */
export function markLeadTerms(root: Root): void {
  eachNode(root, (node) => {
    if (node.type === 'list') markTerms(node);
  });
}

function markTerms(list: List): void {
  const leads = leadsOf(list);
  const sign = leads[0]?.sign;
  const alike = leads.filter((lead) => lead.sign === sign);
  if (alike.length < LEAST_ITEMS || alike.length < list.children.length * LEAST_SHARE) return;
  for (const lead of alike) embolden(lead);
}

function leadsOf(list: List): Lead[] {
  return list.children.flatMap((item) => {
    const [paragraph] = item.children;
    if (paragraph?.type !== 'paragraph') return [];
    const groups = LEAD.exec(beginningOf(paragraph))?.groups;
    const term = groups?.['term'] ?? '';
    if (term === '' || term.split(' ').length > MOST_WORDS) return [];
    return [{ paragraph, term, sign: groups?.['sign'] ?? '' }];
  });
}

/** Its text up to the first link or the like, inline code as so many signs. */
function beginningOf({ children }: Paragraph): string {
  let beginning = '';
  for (const child of children) {
    if (child.type === 'text') beginning += child.value;
    else if (child.type === 'inlineCode') beginning += CODE_SIGN.repeat(child.value.length);
    else break;
  }
  return beginning;
}

function embolden({ paragraph, term }: Lead): void {
  const inTerm: PhrasingContent[] = [];
  const after = [...paragraph.children];
  for (let left = term.length; left > 0;) {
    const part = after.shift();
    if (part?.type !== 'text' && part?.type !== 'inlineCode') return;
    const rest = part.value.slice(left);
    inTerm.push(rest === '' ? part : { type: 'text', value: part.value.slice(0, left) });
    if (rest !== '') after.unshift({ type: 'text', value: rest });
    left -= part.value.length;
  }
  paragraph.children = [{ type: 'strong', children: inTerm }, ...after];
}
