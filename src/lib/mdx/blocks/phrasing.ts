import type { PhrasingContent } from 'mdast';
import { splitMath } from './inline-math.ts';
import { linkAddresses } from './literal-links.ts';

/** The text of a block as Markdown content: lines end in hard breaks, formulas and addresses are seen. */
export function toPhrasing(text: string): PhrasingContent[] {
  const lines = inkedLines(text);
  return lines.flatMap((line, index) => {
    const content = lineContent(line, index === lines.length - 1);
    return index === 0 ? content : [{ type: 'break' }, ...content];
  });
}

/** The same for places that hold one line of plain text, such as a heading or a cell. */
export function toPhrasingLine(text: string): PhrasingContent[] {
  return linkAddresses(inkedLines(text).join(' '), 'last');
}

/** Lines without the blanks at their edges, and without those that are blank. */
function inkedLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function lineContent(line: string, isLast: boolean): PhrasingContent[] {
  const parts = splitMath(line);
  return parts.flatMap(({ kind, value }, index): PhrasingContent[] => {
    if (kind === 'math') return [{ type: 'inlineMath', value }];
    return linkAddresses(value, isLast && index === parts.length - 1 ? 'last' : 'inside');
  });
}
