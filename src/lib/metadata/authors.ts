import type { AuthorBio, Block } from '../blocks/block.ts';
import type { Author } from '../../schemas/post.ts';
import { bioName, opensAsByline, splitNames } from './names.ts';

/** A byline that names a post's authors stands above its text: among the first blocks … */
const FIRST_BLOCKS = 8;
/** … or at its end: among the last. */
const LAST_BLOCKS = 4;
/** A line this high up that opens as a byline is one, whatever the parser took it for. */
const TOP_BLOCKS = 4;

function namesIn(block: Block, index: number): string[] {
  if (block.type === 'byline') {
    return block.authors.length > 0 ? block.authors : splitNames(block.text);
  }
  const isText = block.type !== 'code' && block.type !== 'table' && block.type !== 'title';
  return isText && index < TOP_BLOCKS && opensAsByline(block.text) ? splitNames(block.text) : [];
}

/** In a digest each item has its own authors, under its heading: none is the author of the post. */
function isDigest(blocks: readonly Block[]): boolean {
  const bylines = blocks.flatMap(({ type }, index) => (type === 'byline' ? [index] : []));
  return bylines.length > 1 && bylines.some((index) => blocks[index - 1]?.type === 'heading');
}

function ownBylines(blocks: readonly Block[]): string[] {
  if (isDigest(blocks)) return [];
  return blocks.flatMap((block, index) =>
    index < FIRST_BLOCKS || index >= blocks.length - LAST_BLOCKS ? namesIn(block, index) : [],
  );
}

function nameOf(bio: AuthorBio): string | null {
  return bio.name === '' ? bioName(bio.text) : bio.name;
}

/** `Ada M. Novak` and `Ada Novak` are one person: first and last word agree. */
function samePerson(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().split(' '));
  return left?.[0] === right?.[0] && left?.at(-1) === right?.at(-1);
}

/**
 * The authors as the post itself gives them, in its order: those of its byline, else those of its
 * biographies; each with the biography where there is one.
 */
export function authorsOf(blocks: readonly Block[]): Author[] {
  const bios = blocks.flatMap((block) => {
    const name = block.type === 'author-bio' ? nameOf(block) : null;
    return block.type === 'author-bio' && name !== null ? [{ name, bio: block.text }] : [];
  });
  const named = [...new Set(ownBylines(blocks))];
  if (named.length === 0) return mergeBios(bios);
  return named.map((name) => bios.find((bio) => samePerson(bio.name, name)) ?? { name });
}

function mergeBios(bios: readonly Author[]): Author[] {
  return bios.filter((bio, index) => bios.findIndex((other) => other.name === bio.name) === index);
}
