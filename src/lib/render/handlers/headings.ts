import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h, mark } from '../hast.ts';
import type { RenderContext } from '../context.ts';

/** Section headings with their number in the margin; each goes into the contents. */
export function headingHandlers(context: RenderContext): Handlers {
  const heading: Handler = (state: State, node: Heading) => {
    const level = sectionLevel(node.depth);
    const number = context.sections.next(level);
    const tag = `h${String(level)}`;
    const id = context.ids.get(node);
    if (id === undefined) return h(tag, {}, state.all(node));
    const shown = `§${number}`;
    context.outline.push({ id, mark: shown, text: toString(node), level });
    const { headed } = context;
    context.headed = null;
    if (headed !== null) {
      const address = mark(
        `step-${headed.id}`,
        `Link to step ${String(headed.number)}`,
        String(headed.number),
      );
      return h(tag, { id }, [address, ...state.all(node)]);
    }
    return h(tag, { id }, [mark(id, `Link to section ${number}`, shown), ...state.all(node)]);
  };
  return { heading };
}

/** The page's title is the only first level; entries written by hand may go deeper than four. */
function sectionLevel(depth: Heading['depth']): 2 | 3 | 4 {
  if (depth <= 2) return 2;
  return depth === 3 ? 3 : 4;
}
