import type { PhrasingContent } from 'mdast';
import { splitMath } from './inline-math.ts';
import type { MathPart } from './inline-math.ts';
import { linkAddresses } from './literal-links.ts';

/** The text of a block as Markdown content: lines end in hard breaks, formulas and addresses are seen. */
export function toPhrasing(text: string): PhrasingContent[] {
  return inkedLines(text).flatMap((line, index) => {
    const content = splitMath(line).flatMap(toNodes);
    return index === 0 ? content : [{ type: 'break' }, ...content];
  });
}

/** The same for places that hold one line of plain text, such as a heading or a cell. */
export function toPhrasingLine(text: string): PhrasingContent[] {
  return linkAddresses(inkedLines(text).join(' '));
}

/** Lines without the blanks at their edges, and without those that are blank. */
function inkedLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function toNodes({ kind, value }: MathPart): PhrasingContent[] {
  return kind === 'math' ? [{ type: 'inlineMath', value }] : linkAddresses(value);
}
