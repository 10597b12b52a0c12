import type { WalkthroughFile } from '../../schemas/walkthrough-file.ts';
import { toTick } from '../../lib/extract/procedures/to-tick.ts';
import { element } from './marked.ts';

type Cell = readonly (Node | string)[];
type Names = ReadonlyMap<string, string>;

/** Two walkthroughs side by side: how long they are, what they use, make and leave. */
export function comparisonTable(a: WalkthroughFile, b: WalkthroughFile, names: Names): Node[] {
  const both = shared(a, b, names);
  const rows: [label: string, one: Cell, other: Cell][] = [
    ['Length', ...each(a, b, (file) => [lengthOf(file)])],
    ['Services', ...lists(a.walkthrough.services, b.walkthrough.services)],
    ['Languages', ...lists(languagesOf(a, names), languagesOf(b, names))],
    ['Tools', ...lists(a.walkthrough.tools, b.walkthrough.tools, 'bare run')],
    [
      'Needed before',
      ...each(a, b, ({ slug, walkthrough }) => quotes(slug, walkthrough.prerequisites)),
    ],
    ['Made on the way', ...each(a, b, made)],
    ['Costs', ...each(a, b, ({ slug, walkthrough }) => quotes(slug, walkthrough.costs))],
    ['Cleaning up', ...each(a, b, ({ slug, walkthrough }) => quotes(slug, walkthrough.cleanUp))],
  ];
  const body = rows
    .filter(([, one, other]) => one.length + other.length > 0)
    .map(([label, one, other]) => row(label, one, other));
  const head = element('tr', {}, [
    element('td', {}),
    ...[a, b].map((file) => element('th', { scope: 'col' }, [titleLink(file)])),
  ]);
  const table = element('table', { class: 'comparison' }, [
    element('thead', {}, [head]),
    element('tbody', {}, body),
  ]);
  const close = element('button', { class: 'button', type: 'button', 'data-close': '' }, ['Close']);
  return [
    element('div', { class: 'list-head' }, [element('h2', {}, ['Side by side']), close]),
    element('p', { class: 'both' }, [both]),
    table,
  ];
}

function shared(a: WalkthroughFile, b: WalkthroughFile, names: Names): string {
  const uses = (file: WalkthroughFile): string[] => [
    ...file.walkthrough.services,
    ...languagesOf(file, names),
    ...file.walkthrough.tools,
  ];
  const others = new Set(uses(b));
  const both = uses(a).filter((name) => others.has(name));
  return both.length === 0 ? 'They share nothing that they name.' : `Both use ${listed(both)}.`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function each(
  a: WalkthroughFile,
  b: WalkthroughFile,
  cellOf: (file: WalkthroughFile) => Cell,
): [Cell, Cell] {
  return [cellOf(a), cellOf(b)];
}

/** Names that only one has stand out; those of both are grey. */
function lists(one: readonly string[], other: readonly string[], className = 'bare'): [Cell, Cell] {
  const list = (own: readonly string[], others: ReadonlySet<string>): Cell => {
    const items = own.map((name) =>
      others.has(name)
        ? element('li', { class: 'in-both' }, [name, element('small', {}, [' (both)'])])
        : element('li', {}, [name]),
    );
    return items.length === 0 ? [] : [element('ul', { class: className }, items)];
  };
  return [list(one, new Set(other)), list(other, new Set(one))];
}

function languagesOf({ walkthrough }: WalkthroughFile, names: Names): string[] {
  return walkthrough.languages.map((key) => names.get(key) ?? key);
}

function lengthOf({ procedures, readingMinutes }: WalkthroughFile): string {
  const ticked = toTick(procedures);
  const count = ticked.flatMap(({ steps }) => steps).length;
  const within = ticked.length > 1 ? ` in ${String(ticked.length)} procedures` : '';
  return `${String(count)} ${count === 1 ? 'step' : 'steps'}${within}, ${String(readingMinutes)}\u202fmin`;
}

/** What the post says, each a link to its place. */
function quotes(slug: string, said: readonly { text: string; anchor: string }[]): Cell {
  if (said.length === 0) return [];
  const items = said.map(({ text, anchor }) =>
    element('li', {}, [element('a', { class: 'quiet', href: addressOf(slug, anchor) }, [text])]),
  );
  return [element('ul', { class: 'bare' }, items)];
}

function made({ slug, walkthrough }: WalkthroughFile): Cell {
  if (walkthrough.creates.length === 0) return [];
  const items = walkthrough.creates.map(({ what, anchor, keepsCosting }) =>
    element('li', {}, [
      element('a', { href: addressOf(slug, anchor) }, [what]),
      ...(keepsCosting ? [element('span', { class: 'remark' }, [' billed while it exists'])] : []),
    ]),
  );
  return [element('ul', { class: 'bare' }, items)];
}

function titleLink({ slug, title }: WalkthroughFile): HTMLElement {
  return element('a', { href: addressOf(slug, '') }, [title]);
}

function addressOf(slug: string, anchor: string): string {
  return `../posts/${slug}.html${anchor === '' ? '' : `#${anchor}`}`;
}

function row(label: string, one: Cell, other: Cell): HTMLElement {
  return element('tr', {}, [
    element('th', { scope: 'row' }, [label]),
    ...[one, other].map((cell) =>
      cell.length === 0
        ? element('td', {}, [element('span', { class: 'remark' }, ['Not named'])])
        : element('td', {}, cell),
    ),
  ]);
}
