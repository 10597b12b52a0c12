import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Handlers } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import type { OutlineItem } from '../../schemas/post-view.ts';
import { createContext } from './context.ts';
import type { NodeIds, RenderContext } from './context.ts';
import type { ClaimIds } from './mark-claims.ts';
import type { Highlighter } from './highlighter.ts';
import { anchorAliases } from './aliases.ts';
import type { DrawChart } from '../charts/draw-chart.ts';
import { tableTexts } from '../extract/tables/table-texts.ts';
import { codeHandlers } from './handlers/code.ts';
import { componentHandlers } from './handlers/components.ts';
import type { Unit } from '../extract/unit.ts';
import { foldSteps } from './fold-steps.ts';
import { formulaHandlers } from './handlers/formulas.ts';
import { headingHandlers } from './handlers/headings.ts';
import { linkHandlers } from './handlers/links.ts';
import { listHandlers } from './handlers/lists.ts';
import { tableHandlers } from './handlers/tables.ts';
import { textHandlers } from './handlers/text.ts';

export interface RenderedEntry {
  html: string;
  outline: OutlineItem[];
}

export interface RenderOptions {
  ids: NodeIds;
  /** Its parts: what belongs to a step is drawn inside it. */
  units?: readonly Unit[];
  /** Id of the post. */
  post?: string;
  /** Address of the original, if known. */
  original?: string | undefined;
  /** Ids of the figures that its sentences claim. */
  claims?: ClaimIds;
  /** Ids that parts once had, by the id that now stands for them: old links go on working. */
  aliases?: ReadonlyMap<string, readonly string[]>;
  highlighter: Highlighter;
  /** Draws the charts of tables; without it there are none. */
  draw?: DrawChart | undefined;
}

/**
 * HTML of an entry's body. Everything in the tree is data: text is escaped, HTML and links of
 * other schemes come out as text, components other than the closed list cannot occur.
 */
export function renderEntry(tree: Root, options: RenderOptions): RenderedEntry {
  const folded = foldSteps(tree, options.units ?? [], options.ids);
  const context = createContext(folded.ids, options.highlighter, {
    outlines: folded.outlines,
    original: options.original,
    texts: tableTexts(tree),
    claims: options.claims,
    draw: options.draw,
  });
  const hast = toHast(folded.tree, { handlers: handlersFor(context) });
  const { aliases, post = '' } = options;
  if (aliases !== undefined && aliases.size > 0 && hast.type === 'root')
    anchorAliases(hast, post, aliases);
  // Raw nodes hold MathML that the formula handler made; no other handler makes any.
  const html = toHtml(hast, { allowDangerousHtml: true });
  return { html, outline: context.outline };
}

function handlersFor(context: RenderContext): Handlers {
  return {
    ...textHandlers(context),
    ...linkHandlers(),
    ...headingHandlers(context),
    ...listHandlers(context),
    ...codeHandlers(context),
    ...tableHandlers(context),
    ...formulaHandlers(context),
    ...componentHandlers(context),
  };
}
