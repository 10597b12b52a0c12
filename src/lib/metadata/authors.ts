import type { AuthorBio, Block, Paragraph } from '../blocks/block.ts';
import type { Author } from '../../schemas/post.ts';
import { likelyByline } from './likely-byline.ts';
import { bioName } from './bio-name.ts';
import { splitNames } from './names.ts';
import { countWords } from './post-text.ts';

/** A byline that names a post's authors stands above its text: among the first blocks … */
const FIRST_BLOCKS = 8;
/** … or at its end: among the last. */
const LAST_BLOCKS = 4;
/** In a digest each item has its own authors, under its heading: none is the author of the post. */
function isDigest(blocks: readonly Block[]): boolean {
  const bylines = blocks.flatMap(({ type }, index) => (type === 'byline' ? [index] : []));
  return bylines.length > 1 && bylines.some((index) => blocks[index - 1]?.type === 'heading');
}

function ownBylines(blocks: readonly Block[]): string[] {
  if (isDigest(blocks)) return [];
  return blocks.flatMap((block, index) => {
    const inPlace = index < FIRST_BLOCKS || index >= blocks.length - LAST_BLOCKS;
    if (block.type !== 'byline' || !inPlace) return [];
    return block.authors.length > 0 ? block.authors : splitNames(block.text);
  });
}

const ABOUT = /^about the (?:\w+ )?(?:authors?|contributors?)\b/i;
/** A biography is a sentence. */
const FEWEST_WORDS = 8;

/** The biographies, and what stands below their heading and opens with a name as they do. */
function biosOf(blocks: readonly Block[]): Author[] {
  const about = blocks.findIndex((block) => block.type === 'heading' && ABOUT.test(block.text));
  return blocks.flatMap((block, index) => {
    const below = about >= 0 && index > about && block.type === 'paragraph';
    if (block.type !== 'author-bio' && !(below && countWords(block.text) >= FEWEST_WORDS))
      return [];
    const name = nameOf(block);
    return name === null ? [] : [{ name, bio: block.text }];
  });
}

function nameOf(block: AuthorBio | Paragraph): string | null {
  if (block.type === 'author-bio') return block.name === '' ? bioName(block.text) : block.name;
  const name = bioName(block.text);
  return name?.includes(' ') === true ? name : null;
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
  const bios = biosOf(blocks);
  const named = [...new Set(ownBylines(blocks))];
  if (named.length === 0 && bios.length > 0) return mergeBios(bios);
  if (named.length === 0) return splitNames(likelyByline(blocks) ?? '').map((name) => ({ name }));
  return named.map((name) => bios.find((bio) => samePerson(bio.name, name)) ?? { name });
}

function mergeBios(bios: readonly Author[]): Author[] {
  return bios.filter((bio, index) => bios.findIndex((other) => other.name === bio.name) === index);
}
