import type { Table } from 'mdast';
import type { Element, ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { chartOf } from '../../charts/chart-of.ts';
import { readTable } from '../../extract/tables/tables-of.ts';
import type { TableContent } from '../../extract/tables/tables-of.ts';
import { h, mark } from '../hast.ts';
import { chartElement } from '../chart-element.ts';
import { hasBest, tableElement } from '../table-body.ts';
import type { RenderContext } from '../context.ts';
import { inline } from './components.ts';

/** Tables that scroll by themselves, with their captions and footnotes and what one can do with them. */
export function tableHandlers(context: RenderContext): Handlers {
  const table: Handler = (state: State, node: Table): Element => {
    context.tables += 1;
    const name = `table ${String(context.tables)}`;
    const id = context.ids.get(node);
    const content = readTable(node);
    const inside = (row: number | null, column: number): ElementContent[] => {
      const cell = node.children[row === null ? 0 : row + 1]?.children[column];
      return cell === undefined ? [] : state.all(cell);
    };
    const scroll = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: name };
    return h('figure', { className: ['table'], ...(id === undefined ? {} : { id }) }, [
      caption(state, node, name, context),
      h('div', scroll, [tableElement({ content, id, inside })]),
      ...notes(state, node, context),
      id === undefined ? null : foot(id, content),
      chart(content, context),
    ]);
  };
  return { table };
}

function caption(
  state: State,
  node: Table,
  name: string,
  { ids, texts }: RenderContext,
): Element | null {
  const id = ids.get(node);
  const title = texts.captions.get(node);
  if (id === undefined && title === undefined) return null;
  return h('figcaption', {}, [
    id === undefined ? null : mark(id, `Link to ${name}`, name),
    title === undefined ? null : h('span', {}, inline(state, title)),
  ]);
}

/** Footnotes that the entry holds as figures; those in paragraphs stand where they are. */
function notes(state: State, node: Table, { texts }: RenderContext): Element[] {
  return (texts.notes.get(node) ?? []).flatMap((note) =>
    note.type === 'mdxJsxFlowElement' ? h('p', { className: ['note'] }, inline(state, note)) : [],
  );
}

/** A post with many tables leaves the rest of the charts to their own pages. */
const MOST_BARS = 120;

function chart(content: TableContent, context: RenderContext): Element | null {
  const found = context.draw === undefined ? null : chartOf(content);
  if (found === null || context.draw === undefined) return null;
  context.bars += found.panels.length * found.items.length;
  return context.bars > MOST_BARS ? null : chartElement(found, context.draw);
}

function foot(id: string, content: TableContent): Element {
  const to = (extension: string): string => `../metrics/${id}.${extension}`;
  const among = content.measures === 'rows' ? 'row' : 'column';
  return h('p', { className: ['table-foot'], dataPagefindIgnore: 'all' }, [
    hasBest(content) ? h('span', { className: ['best-key'] }, [`best of its ${among}`]) : null,
    h('a', { href: to('csv'), download: true }, ['CSV']),
    h('a', { href: to('json'), download: true }, ['JSON']),
    h('a', { href: to('html') }, ['Table page']),
  ]);
}
