import type { AuthorBio, Block } from '../blocks/block.ts';
import type { Author } from '../../schemas/post.ts';
import { bioName, splitNames } from './names.ts';

/** A byline that names a post's authors stands above its text: among the first blocks … */
const FIRST_BLOCKS = 8;
/** … or at its end: among the last. */
const LAST_BLOCKS = 4;

/** The bylines of the post itself, not those of the single items of a digest. */
function ownBylines(blocks: readonly Block[]): string[] {
  const bylines = blocks.flatMap((block, index) =>
    block.type === 'byline' ? [{ block, index }] : [],
  );
  if (bylines.length > 1 && bylines.some(({ index }) => blocks[index - 1]?.type === 'heading')) {
    return [];
  }
  return bylines
    .filter(({ index }) => index < FIRST_BLOCKS || index >= blocks.length - LAST_BLOCKS)
    .flatMap(({ block }) => (block.authors.length > 0 ? block.authors : splitNames(block.text)));
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
