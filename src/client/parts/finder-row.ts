import { element } from './marked.ts';

interface Row {
  href: string;
  /** A row that asks something instead of leading away. */
  query?: string;
  /** Hook for tests and programs: the post or the sample of the row. */
  data?: Readonly<Record<string, string>>;
  sign?: Node;
  lines: readonly HTMLElement[];
}

let rows = 0;

/** A row of the dialog: a link that the arrows of the field choose; Tab passes it by. */
export function optionRow({ href, query, data = {}, sign, lines }: Row): HTMLElement {
  rows += 1;
  const asks: Record<string, string> = query === undefined ? {} : { 'data-query': query };
  const attributes = {
    class: 'option',
    role: 'option',
    'aria-selected': 'false',
    id: `option-${String(rows)}`,
    tabindex: '-1',
    href,
    ...asks,
    ...data,
  };
  return element('a', attributes, [...(sign === undefined ? [] : [sign]), ...lines]);
}

interface Group {
  name: string;
  title: string;
  /** What stands at the right of the title. */
  all: HTMLElement;
  rows: readonly HTMLElement[];
}

/** A titled list of rows. */
export function rowGroup({ name, title, all, rows: children }: Group): HTMLElement {
  const id = `finder-${name}`;
  return element('section', { 'data-group': name }, [
    element('div', { class: 'group-head' }, [element('h2', { id }, [title]), all]),
    element('div', { role: 'listbox', id: `${id}-list`, 'aria-labelledby': id }, children),
  ]);
}
