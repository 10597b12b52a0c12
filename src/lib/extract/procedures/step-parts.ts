import type { ListItem, Nodes } from 'mdast';
import type { StepLink, SubStep } from '../../../schemas/procedure.ts';
import { plainText } from '../plain-text.ts';

/** `Note: …`, `Important – …`: a paragraph that one may read or leave. */
const NOTE =
  /^(?:note|notes|tip|tips|pro tip|hint|important|warning|caution|attention|remember|optional)\s?[:–—!]/i;

/** The words that mark a paragraph as a note, with the sign behind them; empty for any other. */
export function noteWords(text: string): string {
  return NOTE.exec(text)?.[0] ?? '';
}

/** A lone picture tells by its caption what it shows. */
const FIGURE = 'Figure';
const WEB = /^https?:\/\//i;

/** All nodes of some trees, in document order. */
export function* everyNode(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* everyNode(node.children);
  }
}

/** The prose of some nodes, one line per block; code, pictures and tables say nothing in a line. */
export function proseOf(nodes: readonly Nodes[]): string {
  return nodes.flatMap(proseLines).join('\n');
}

function proseLines(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const line = plainText(node).replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [line];
  }
  if (isFigure(node) || node.type === 'table' || !('children' in node)) return [];
  return node.children.flatMap(proseLines);
}

/** Paragraphs that are marked as a note. */
export function notesIn(nodes: readonly Nodes[]): string[] {
  return [...everyNode(nodes)].flatMap((node) => {
    const text = node.type === 'paragraph' ? plainText(node).trim() : '';
    return noteWords(text) === '' ? [] : [text];
  });
}

/** What stands below the pictures, or else what they show. */
export function figuresIn(nodes: readonly Nodes[]): string[] {
  return [...everyNode(nodes)].flatMap((node) => {
    if (!isFigure(node)) return [];
    const caption = 'children' in node ? node.children.map(plainText).join(' ').trim() : '';
    return [caption === '' ? plainText(node).trim() : caption];
  });
}

function isFigure(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === FIGURE;
}

/** Addresses of the web that are linked, each once. */
export function linksIn(nodes: readonly Nodes[]): StepLink[] {
  const links = new Map<string, StepLink>();
  for (const node of everyNode(nodes)) {
    if (node.type !== 'link' || !WEB.test(node.url) || links.has(node.url)) continue;
    links.set(node.url, { text: plainText(node), url: node.url });
  }
  return [...links.values()];
}

/** Items of the lists inside an item. */
export function substepsOf(item: ListItem, ids: ReadonlyMap<Nodes, string>, depth = 1): SubStep[] {
  return item.children.flatMap((list) => {
    if (list.type !== 'list') return [];
    const first = list.start ?? 1;
    return list.children.flatMap((child, index) => [
      {
        id: ids.get(child) ?? null,
        number: list.ordered === true ? first + index : null,
        depth,
        text: proseOf(child.children.filter(({ type }) => type !== 'list')),
      },
      ...substepsOf(child, ids, depth + 1),
    ]);
  });
}
