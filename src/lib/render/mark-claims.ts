import type { Emphasis, Paragraph, PhrasingContent, Text } from 'mdast';
import { plainText } from '../extract/plain-text.ts';
import type { Stretch } from '../extract/claims/sentences.ts';
import type { ClaimUnit } from '../extract/unit.ts';

/** Ids of the claims of an entry. */
export type ClaimIds = ReadonlyMap<ClaimUnit, string>;

/** The claims of each paragraph. */
export function claimsByParagraph(claims: ClaimIds): Map<Paragraph, [ClaimUnit, string][]> {
  const groups = new Map<Paragraph, [ClaimUnit, string][]>();
  for (const [unit, id] of claims)
    groups.set(unit.node, [...(groups.get(unit.node) ?? []), [unit, id]]);
  return groups;
}

/** What a paragraph holds, with an element around each sentence that claims something and an anchor on each figure. */
export function markClaims(
  paragraph: Paragraph,
  claims: readonly (readonly [ClaimUnit, string])[],
): PhrasingContent[] {
  let children = paragraph.children;
  const marked = new Set<number>();
  for (const [{ sentence, claim }, id] of claims) {
    if (!marked.has(sentence.start)) children = wrap(children, sentence, { className: ['claim'] });
    marked.add(sentence.start);
    const figure = { start: sentence.start + claim.start, end: sentence.start + claim.end };
    children = wrap(children, figure, { id });
  }
  return children;
}

type Properties = NonNullable<NonNullable<Emphasis['data']>['hProperties']>;

/** Puts an element around a stretch, as deep as it goes; elements that it would cut are taken in whole. */
function wrap(
  children: readonly PhrasingContent[],
  stretch: Stretch,
  properties: Properties,
): PhrasingContent[] {
  const parts: Record<'before' | 'inside' | 'behind', PhrasingContent[]> = {
    before: [],
    inside: [],
    behind: [],
  };
  let at = 0;
  for (const [place, child] of children.entries()) {
    const own = { start: stretch.start - at, end: stretch.end - at };
    const length = plainText(child).length;
    if ('children' in child && own.start >= 0 && own.end <= length) {
      const wrapped = { ...child, children: wrap(child.children, own, properties) };
      return children.with(place, wrapped);
    }
    at += length;
    if (own.end <= 0) parts.behind.push(child);
    else if (own.start >= length) parts.before.push(child);
    else if (child.type === 'text') splitText(child.value, own, parts);
    else parts.inside.push(child);
  }
  return [...parts.before, element(parts.inside, properties), ...parts.behind];
}

function splitText(
  value: string,
  { start, end }: Stretch,
  parts: Record<'before' | 'inside' | 'behind', PhrasingContent[]>,
): void {
  const from = Math.max(0, start);
  parts.before.push(...textOf(value.slice(0, from)));
  parts.inside.push(...textOf(value.slice(from, end)));
  parts.behind.push(...textOf(value.slice(end)));
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** A node of the tree that is rendered as an element of HTML. */
function element(children: PhrasingContent[], hProperties: Properties): Emphasis {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties } };
}
