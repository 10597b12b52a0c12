import { isAside, longestRun, paragraphOf, texOf } from './markdown-inline.ts';
import type { Step } from './walkthrough.ts';

const BLOCKS = /^(?:p|figure|ul|ol|blockquote|div|section|table|h[2-4]|hr)$/;
const SHORTEST_FENCE = 3;

type StepBlocks = Pick<Step, 'number' | 'element' | 'rest'>;

/**
 * A step as an item of a Markdown list, with its number, its sub-steps and what belongs to it. Code
 * comes out character by character.
 */
export function stepMarkdown({ number, element, rest }: StepBlocks): string {
  // What a sign means depends on its neighbours, which have to be in one piece of text.
  for (const block of [element, ...rest]) block.normalize();
  return item(`${String(number)}. `, [...blocksIn(element), ...rest.flatMap(blocksOf)]);
}

function item(marker: string, blocks: readonly string[]): string {
  return marker + indented(blocks.join('\n\n'), ' '.repeat(marker.length));
}

function indented(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

/** Blocks inside an element; text between them is a paragraph of its own. */
function blocksIn(parent: Element): string[] {
  const blocks: string[] = [];
  let text: Node[] = [];
  const endParagraph = (): void => {
    const paragraph = paragraphOf(text);
    if (paragraph !== '') blocks.push(paragraph);
    text = [];
  };
  for (const node of parent.childNodes) {
    const isBlock = node instanceof Element && BLOCKS.test(node.localName) && !isAside(node);
    if (!isBlock) {
      text.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...blocksOf(node));
  }
  endParagraph();
  return blocks;
}

function blocksOf(block: Element): string[] {
  switch (block.localName) {
    case 'p':
      return block.matches('.remark') ? [] : [paragraphOf([...block.childNodes])];
    case 'figure':
      return figure(block);
    case 'ul':
    case 'ol':
      return [list(block)];
    case 'blockquote':
      return [`> ${indented(blocksIn(block).join('\n\n'), '> ').replaceAll('\n\n', '\n>\n')}`];
    case 'hr':
      return ['---'];
    case 'h2':
    case 'h3':
    case 'h4':
      return [`${'#'.repeat(Number(block.localName[1]))} ${paragraphOf([...block.childNodes])}`];
    default:
      return formula(block) ?? blocksIn(block);
  }
}

function figure(block: Element): string[] {
  const code = block.querySelector('pre code');
  if (code !== null) return [fenced(code.textContent, block.getAttribute('data-lang') ?? '')];
  const table = block.querySelector('table');
  const caption = block.querySelector('figcaption');
  const title = caption === null ? '' : paragraphOf([...caption.childNodes]);
  const rest =
    table === null ? [...block.querySelectorAll('.alt')].flatMap(blocksOf) : [rows(table)];
  return [title, ...rest].filter((part) => part !== '');
}

function fenced(code: string, lang: string): string {
  const fence = '`'.repeat(Math.max(SHORTEST_FENCE, longestRun(code) + 1));
  return `${fence}${lang === 'text' ? '' : lang}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function list(block: Element): string {
  const first = Number(block.getAttribute('start') ?? '1');
  const marker = (place: number): string =>
    block.localName === 'ol' ? `${String(first + place)}. ` : '- ';
  return [...block.children].map((entry, place) => item(marker(place), blocksIn(entry))).join('\n');
}

function rows(table: Element): string {
  const cells = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) =>
      paragraphOf([...cell.childNodes])
        .replaceAll('|', '\\|')
        .replace(/\\?\n/g, ' '),
    ),
  );
  const width = Math.max(...cells.map((row) => row.length));
  const head =
    table.querySelector('thead') === null ? Array<string>(width).fill('') : cells.shift();
  const lines = [head ?? [], Array<string>(width).fill('---'), ...cells];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function formula(block: Element): string[] | null {
  const tex = block.matches('.formula') ? texOf(block) : null;
  return tex === null ? null : [`$$\n${tex}\n$$`];
}
