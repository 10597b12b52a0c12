import type { InlineMath, Math } from 'mdast-util-math';
import type { ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { toMathMl } from '../formula.ts';
import { h } from '../hast.ts';
import type { RenderContext } from '../context.ts';

/** Formulas as MathML; one that cannot be read shows its source. */
export function formulaHandlers(context: RenderContext): Handlers {
  const inlineMath: Handler = (_state: State, node: InlineMath) => formula(node.value, false);
  const math: Handler = (_state: State, node: Math) => {
    context.formulas += 1;
    const label = `formula ${String(context.formulas)}`;
    const properties = { className: ['formula'], tabIndex: 0, role: 'group', ariaLabel: label };
    return h('div', properties, [formula(node.value, true)]);
  };
  return { math, inlineMath };
}

function formula(tex: string, display: boolean): ElementContent {
  const mathMl = toMathMl(tex, display);
  return mathMl === null
    ? h('code', { className: ['tex'] }, [tex])
    : { type: 'raw', value: mathMl };
}
