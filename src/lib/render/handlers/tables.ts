import type { Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Element, Properties } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { isNumericCell, isNumericColumn } from '../cells.ts';
import { h, mark } from '../hast.ts';
import type { RenderContext } from '../context.ts';
import { inline } from './components.ts';

/** Tables that scroll by themselves; numbers stand at the right, an empty head is left out. */
export function tableHandlers(context: RenderContext): Handlers {
  const table: Handler = (state: State, node: Table): Element => {
    context.tables += 1;
    const name = `table ${String(context.tables)}`;
    const id = context.ids.get(node);
    const [head, ...body] = node.children;
    const rows = h(
      'tbody',
      {},
      body.map((row) => bodyRow(state, row)),
    );
    const title = context.captions.get(node);
    const caption = [
      ...(id === undefined ? [] : [mark(id, `Link to ${name}`, name)]),
      ...(title === undefined ? [] : [h('span', {}, inline(state, title))]),
    ];
    const scroll = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: name };
    return h('figure', { className: ['table'], ...(id === undefined ? {} : { id }) }, [
      caption.length === 0 ? null : h('figcaption', {}, caption),
      h('div', scroll, [
        h('table', {}, [
          head === undefined || isEmpty(head) ? null : tableHead(state, head, body),
          rows,
        ]),
      ]),
    ]);
  };
  return { table };
}

function tableHead(state: State, head: TableRow, body: readonly TableRow[]): Element {
  const cells = head.children.map((cell, column) => {
    const below = body.map((row) => textOf(row.children[column]));
    const properties: Properties = { scope: 'col', ...numeric(isNumericColumn(below)) };
    return h('th', properties, state.all(cell));
  });
  return h('thead', {}, [tableRow(cells)]);
}

function bodyRow(state: State, row: TableRow): Element {
  const cells = row.children.map((cell) =>
    h('td', numeric(isNumericCell(textOf(cell))), state.all(cell)),
  );
  return tableRow(cells);
}

/** Blanks between cells keep their words apart where only the text is read: search, copying. */
function tableRow(cells: readonly Element[]): Element {
  return h(
    'tr',
    {},
    cells.flatMap((cell, index) => (index === 0 ? [cell] : [' ', cell])),
  );
}

function numeric(isNumber: boolean): Properties {
  return isNumber ? { className: ['n'] } : {};
}

function isEmpty(row: TableRow): boolean {
  return row.children.every((cell) => textOf(cell) === '');
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? '' : toString(cell).trim();
}
