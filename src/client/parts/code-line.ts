import type { ExcerptLine } from './excerpt.ts';
import { element } from './marked.ts';
import { tintsOf } from './tint.ts';

/**
 * A line of code in colours, and above them the marks: inside a match everything takes the colour of ink.
 *
 * @param from first sign that is drawn
 */
export function drawLine(
  { text, marks }: Pick<ExcerptLine, 'text' | 'marks'>,
  lang: string,
  from = 0,
): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = from;
  for (const { start, end } of marks) {
    nodes.push(...tinted(text, at, start, lang));
    nodes.push(element('mark', {}, [text.slice(start, end)]));
    at = end;
  }
  return [...nodes, ...tinted(text, at, text.length, lang)];
}

function tinted(text: string, from: number, to: number, lang: string): (Node | string)[] {
  return tintsOf(text, lang).flatMap(({ start, end, name }) => {
    const piece = text.slice(Math.max(start, from), Math.min(end, to));
    if (piece === '' || start >= to || end <= from) return [];
    return [name === null ? piece : element('span', { class: name }, [piece])];
  });
}
