import type { GoldBlock, GoldPost } from '../../../src/schemas/gold.ts';
import { inFileOrder } from '../../../src/lib/eval/structure.ts';
import type { Structure } from '../../../src/lib/eval/structure.ts';

const TYPES = ['paragraph', 'code', 'heading', 'table', 'list-item', 'none-such'];

/** A structure with mistakes of every kind a parser makes; the same seed makes the same mistakes. */
export function perturb(gold: Structure, seed: number): Structure {
  const random = randomFrom(seed);
  const blocks = gold.blocks.flatMap((block) => mistake(block, random));
  const posts = seed % 3 === 2 ? null : (gold.posts ?? []).map((post) => misread(post, random));
  return { blocks: inFileOrder(blocks), posts };
}

function mistake(block: GoldBlock, random: () => number): GoldBlock[] {
  const [first, last] = block.lines;
  const dice = Math.floor(random() * 24);
  if (dice === 0) return [];
  if (dice === 1) return [block, { ...block }];
  if (dice === 2) return [{ ...block, lines: [first, last + 1] }];
  if (dice === 3) return [{ ...block, lines: [Math.max(1, first - 2), last] }];
  if (dice === 4) return [{ ...block, type: TYPES[Math.floor(random() * TYPES.length)] ?? 'code' }];
  if (dice === 5) return [{ ...block, post: block.post + 1 }];
  if (dice === 6 && last > first) {
    const middle = Math.floor((first + last) / 2);
    return [
      { ...block, lines: [first, middle] },
      { ...block, lines: [middle + 1, last] },
    ];
  }
  return dice < 12 ? [misdescribed(block, random)] : [block];
}

function misdescribed(block: GoldBlock, random: () => number): GoldBlock {
  const { level, number, depth, rows, name } = block;
  return {
    ...block,
    ...(level === undefined ? {} : { level: level + 1 }),
    ...(typeof number === 'number' ? { number: number + Math.floor(random() * 2) } : {}),
    ...(typeof depth === 'number' ? { depth: depth + Math.floor(random() * 2) } : {}),
    ...(typeof block.lang === 'string'
      ? { lang: random() < 0.5 ? block.lang.toUpperCase() : null }
      : {}),
    ...(block.role === undefined ? {} : { role: 'output' }),
    ...(block.in_item === undefined ? {} : { in_item: !block.in_item }),
    ...(block.header === undefined ? {} : { header: !block.header }),
    ...(rows === undefined
      ? {}
      : { rows: rows.slice(1).map((row) => [...row, '\u00a0extra\u00a0 cell']) }),
    ...(typeof name === 'string' ? { name: random() < 0.5 ? ` ${name.toUpperCase()} ` : '' } : {}),
    ...(block.authors ? { authors: block.authors.slice(1) } : {}),
  };
}

function misread(post: GoldPost, random: () => number): GoldPost {
  const dice = Math.floor(random() * 8);
  if (dice === 0) return { ...post, authors: [...(post.authors ?? []), 'Nobody Known'] };
  if (dice === 1) return { ...post, publisher: 'unknown', title: ` ${post.title}\u00a0 ` };
  if (dice === 2) return { ...post, truncated: !post.truncated, duplicate_of: 1 };
  if (dice === 3) return { ...post, title: 'Another', authors: [], post: post.post + 1 };
  return post;
}

/** Numbers in [0, 1) by a linear congruence: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
