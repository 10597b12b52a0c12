import type { Block } from '../../../src/lib/blocks/block.ts';

const BASE = {
  lines: [1, 1] as const,
  evidence: { rule: 'test', reason: 'made for a test', margin: 1 },
};

type TextType = Exclude<
  Block['type'],
  'byline' | 'heading' | 'list-item' | 'item-paragraph' | 'code' | 'table' | 'author-bio' | 'math'
>;

/** A block that is nothing but text. */
export function block(type: TextType, text: string): Block {
  return { ...BASE, type, text };
}

/** A byline whose names were not read yet. */
export function byline(text: string, authors: string[] = []): Block {
  return { ...BASE, type: 'byline', text, authors };
}

/** A biography; without a name it was not read yet. */
export function bio(text: string, name = ''): Block {
  return { ...BASE, type: 'author-bio', text, name };
}

/** A heading of the first level. */
export function heading(text: string): Block {
  return { ...BASE, type: 'heading', level: 2, text };
}

/** A step of a procedure. */
export function step(number: number, text: string): Block {
  return { ...BASE, type: 'list-item', ordered: true, depth: 1, number, text };
}

/** A sample of code. */
export function code(text: string, lang = 'python', role: 'code' | 'output' = 'code'): Block {
  return { ...BASE, type: 'code', code: text, lang, role, in_item: false, depth: 0 };
}

/** A table without a head. */
export function table(rows: string[][]): Block {
  return { ...BASE, type: 'table', rows, header: false };
}

/** A post that the separator closes. */
export function post(title: string, ...body: Block[]): Block[] {
  return [block('title', title), ...body, block('end', 'Read More')];
}
