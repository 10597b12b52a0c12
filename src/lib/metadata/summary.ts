import type { Block } from '../blocks/block.ts';
import { countWords, titleOf } from './post-text.ts';

/** Two lines of a list. */
const LONGEST = 180;
/** A shorter summary takes in the next paragraph. */
const SHORT = 70;
/** A paragraph of fewer words is a label, no lead. */
const FEWEST_WORDS = 6;

/** Paragraphs about the post, and lead-ins to what is lost: none says what it is about. */
const NO_LEAD = [
  /^(?:editor[’']?s? note|note|update[ds]?|disclaimer|edit(?:ed)?)\b[^.]{0,30}:/i,
  /^(?:this|the following) (?:blog |guest )?(?:post|article|tutorial|story|work) (?:is|was|has been|originally|appeared)\b/i,
  /^(?:cross-?posted|reposted|originally (?:posted|published)|posted|written|photo|image)\b/i,
  /^[([]/,
  /:$/,
];

/** Opens a lead without being part of it. */
const LABEL = /^(?:tl;?dr|summary|abstract)\s?[:.–—-]\s*/i;

/** Where a sentence may end: a mark, what closes it, a space, a sign that opens the next one. */
const SENTENCE_END = /[.!?…]["”’)\]]*(?=\s+["“‘([]?[\p{Lu}\p{N}])/gu;
/** Words with a full stop that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|dr|mr|mrs|ms|prof|st|sr|jr|inc|vs|etc|e\.g|i\.e|u\.s|u\.k|no|fig|approx|al)\.$/iu;

function isLead(text: string, title: string): boolean {
  if (text === title || countWords(text) < FEWEST_WORDS) return false;
  return !NO_LEAD.some((pattern) => pattern.test(text));
}

function plain(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LABEL, '');
}

/** The longest run of whole sentences that fits, or null when the first one is too long. */
function wholeSentences(text: string): string | null {
  if (text.length <= LONGEST) return text;
  const ends = [...text.slice(0, LONGEST + 2).matchAll(SENTENCE_END)]
    .map((match) => text.slice(0, match.index + match[0].length))
    .filter((sentence) => sentence.length <= LONGEST && !ABBREVIATION.test(sentence));
  return ends.at(-1) ?? null;
}

/** The text up to the last word that fits, with the mark of a cut. */
function cutAtWord(text: string): string {
  const room = text.slice(0, LONGEST);
  const space = room.lastIndexOf(' ');
  const kept = space > LONGEST / 2 ? room.slice(0, space) : Array.from(room).slice(0, -1).join('');
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The text of a paragraph or quote; null of every other block. */
function textOf(block: Block | undefined): string | null {
  return block?.type === 'paragraph' || block?.type === 'quote' ? plain(block.text) : null;
}

/**
 * One or two lines from the post's own lead, cut where a sentence or a word ends. Notes of the editor
 * and lead-ins are passed over. Empty when the post has no prose.
 */
export function summaryOf(blocks: readonly Block[]): string {
  const title = titleOf(blocks);
  const texts = blocks.map(textOf);
  const at = texts.findIndex((text) => text !== null && isLead(text, title));
  const lead = texts[at] ?? texts.find((text) => text !== null && text !== '') ?? '';
  const sentences = wholeSentences(lead);
  if (sentences === null) return cutAtWord(lead);
  const next = texts[at + 1] ?? null;
  if (at < 0 || sentences.length >= SHORT || next === null || !isLead(next, title))
    return sentences;
  return wholeSentences(`${sentences} ${next}`) ?? sentences;
}
