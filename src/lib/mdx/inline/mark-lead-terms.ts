import type { List, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `Online store – …`, `Recall: …`: what stands before the sign is the term that the item explains. */
const LEAD = /^(?<term>[^\s.;:–—][^.;:–—]{0,70}?)(?<sign> [–—-] |: )(?=\S)/;
const MOST_WORDS = 7;
/** One item alone may just hold a colon; in a list of definitions most items have the same form. */
const LEAST_ITEMS = 2;
const LEAST_SHARE = 2 / 3;

interface Lead {
  paragraph: Paragraph;
  term: string;
  sign: string;
}

/** Sets the terms of definition-like items in bold, as their pages did; not one character changes. */
export function markLeadTerms(root: Root): void {
  visit(root, 'list', (list) => {
    const leads = leadsOf(list);
    const sign = leads[0]?.sign;
    const alike = leads.filter((lead) => lead.sign === sign);
    if (alike.length < LEAST_ITEMS || alike.length < list.children.length * LEAST_SHARE) return;
    for (const lead of alike) embolden(lead);
  });
}

function leadsOf(list: List): Lead[] {
  return list.children.flatMap((item) => {
    const [paragraph] = item.children;
    if (paragraph?.type !== 'paragraph') return [];
    const [first] = paragraph.children;
    if (first?.type !== 'text') return [];
    const groups = LEAD.exec(first.value)?.groups;
    const term = groups?.['term'] ?? '';
    if (term === '' || term.split(' ').length > MOST_WORDS) return [];
    return [{ paragraph, term, sign: groups?.['sign'] ?? '' }];
  });
}

function embolden({ paragraph, term }: Lead): void {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return;
  const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: term }] };
  paragraph.children = [strong, { type: 'text', value: first.value.slice(term.length) }, ...rest];
}
