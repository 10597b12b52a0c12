import type { InlineMath, Math } from 'mdast-util-math';
import type { Element, ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { toMathMl } from '../formula.ts';
import { h } from '../hast.ts';
import type { RenderContext } from '../context.ts';

/** So many signs of a formula may be wider than the line of an item on a phone: no browser breaks MathML. */
const LONG = 18;
/** What MathML shows: neither its tags nor the TeX that it holds beside. */
const NOT_SHOWN = /<annotation.*?<\/annotation>|<[^>]*>|\s/gs;
const REFERENCE = /&[^;]+;/g;

const isLong = (mathMl: string): boolean =>
  mathMl.replace(NOT_SHOWN, '').replace(REFERENCE, '.').length >= LONG;

/** Formulas as MathML; one that cannot be read shows its source. Those that may be too wide can be scrolled. */
export function formulaHandlers(context: RenderContext): Handlers {
  const scroller = (tagName: string, content: ElementContent): Element => {
    context.formulas += 1;
    const label = `formula ${String(context.formulas)}`;
    const properties = { className: ['formula'], tabIndex: 0, role: 'group', ariaLabel: label };
    return h(tagName, properties, [content]);
  };
  const inlineMath: Handler = (_state: State, node: InlineMath) => {
    const content = formula(node.value, false);
    const isWide = content.type === 'raw' && isLong(content.value);
    return isWide ? scroller('span', content) : content;
  };
  const math: Handler = (_state: State, node: Math) => scroller('div', formula(node.value, true));
  return { math, inlineMath };
}

function formula(tex: string, display: boolean): ElementContent {
  const mathMl = toMathMl(tex, display);
  return mathMl === null
    ? h('code', { className: ['tex'] }, [tex])
    : { type: 'raw', value: mathMl };
}
