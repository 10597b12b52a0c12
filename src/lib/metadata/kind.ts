import type { Block } from '../blocks/block.ts';
import { type Kind, KindSchema } from '../../schemas/kind.ts';
import { type Place, type WordSign, WORD_SIGNS } from './kind-signs.ts';
import { MatchCounter } from '../patterns/match-counter.ts';
import { blocksOf, countWords, proseOf, titleOf } from './post-text.ts';

/** So many paragraphs are the lead. */
const LEAD_PARAGRAPHS = 3;
/** Of a long text this much is read; the rest says no more. */
const LONGEST_TEXT = 60_000;

/** What can be counted of a post's form. */
interface Form {
  samples: number;
  /** Numbered items that tell the reader to do something. */
  steps: number;
  questions: number;
  formulas: number;
  references: number;
  /** Share of the biographies that name another employer. */
  guests: number;
  /** Times per hundred words that the reader is spoken to: counted only when it is asked. */
  addressed: () => number;
  /** The byline, the footer or the source of a teaser names a research group. */
  fromResearch: boolean;
}

/** A question of an interview is a short paragraph that ends with its mark, or is marked `Q:`. */
const QUESTION = /^(?:Q\d*\s?[:.]|.{3,300}\?$)/;
const isQuestion = (text: string): boolean =>
  (text.endsWith('?') || text.startsWith('Q')) && QUESTION.test(text);
const SECOND_PERSON = /\b(?:you|your)\b/gi;
/** A numbered item opens with what to do, or with where to do it. */
const IS_INSTRUCTION =
  /^(?:(?:then|next|first|now|finally|optionally),? )?(?:choose|click|select|open|enter|type|press|create|make|add|install|run|start|launch|stop|deploy|build|set|configure|use|go|navigate|log|sign|download|upload|copy|paste|clone|save|edit|update|change|replace|import|export|write|define|specify|provide|review|check|verify|test|wait|see|delete|remove|clean|connect|attach|put|move|give|take|turn|train|load|call|send|leave|keep|confirm|register|pull|push|switch|expand|name|note|repeat|activate|prepare|fetch|mount|unzip|on the|in the|under|for \p{Lu}|to \p{L}+)\b/iu;
/** A biography that names an employer … */
const EMPLOYED = /\b(?:at|with|by|joined|founder of|CEO of|CTO of) \p{Lu}/u;
/** … which is one of the publishers. */
const IN_HOUSE = /\b(?:AWS|Amazon|NVIDIA|Google|Facebook|Meta|Microsoft|Apple|MIT|TensorFlow)\b/;

function isGuest(bio: string): boolean {
  const [first = ''] = bio.split(/(?<=[.!?]) /, 1);
  return EMPLOYED.test(first) && !IN_HOUSE.test(bio);
}

const RESEARCH_BYLINE = /\bResearch\b/;
const RESEARCH_BLOG = /(?:\bappeared first on|…)[\w ]{0,40}\bResearch\.?$/;

function isFromResearch(blocks: readonly Block[]): boolean {
  const last = blocks.findLast(({ type }) => type !== 'end');
  const closing = last?.type === 'footer' || last?.type === 'paragraph' ? last.text.trim() : '';
  const byline = blocksOf(blocks, 'byline').some(({ text }) => RESEARCH_BYLINE.test(text));
  return byline || RESEARCH_BLOG.test(closing.slice(-90));
}

function addressedIn(prose: string): number {
  const words = Math.max(1, countWords(prose));
  return ((prose.match(SECOND_PERSON)?.length ?? 0) / words) * 100;
}

function formOf(blocks: readonly Block[], prose: string): Form {
  const bios = blocksOf(blocks, 'author-bio');
  const guests = bios.filter(({ text }) => isGuest(text)).length;
  return {
    samples: blocksOf(blocks, 'code').filter(({ role }) => role === 'code').length,
    steps: blocksOf(blocks, 'list-item').filter(
      (item) => item.ordered && IS_INSTRUCTION.test(item.text),
    ).length,
    questions: blocksOf(blocks, 'paragraph').filter(({ text }) => isQuestion(text.trim())).length,
    formulas: blocksOf(blocks, 'math').length,
    references: blocksOf(blocks, 'reference').length,
    guests: bios.length === 0 ? 0 : guests / bios.length,
    addressed: () => addressedIn(prose),
    fromResearch: isFromResearch(blocks),
  };
}

/** How much the form of a post speaks for each kind. */
const FORM_SIGNS: readonly [kind: Kind, weight: number, holds: (form: Form) => boolean][] = [
  ['walkthrough', 1, ({ samples }) => samples >= 1],
  ['walkthrough', 1, ({ samples }) => samples >= 2],
  ['walkthrough', 2, ({ samples }) => samples >= 4],
  ['walkthrough', 2, ({ samples }) => samples >= 10],
  ['walkthrough', 2, ({ steps }) => steps >= 3],
  ['walkthrough', 3, ({ steps }) => steps >= 10],
  ['walkthrough', 2, ({ addressed, samples, steps }) => samples + steps >= 3 && addressed() >= 1.5],
  ['research', 2, ({ fromResearch }) => fromResearch],
  ['research', 2, ({ formulas }) => formulas >= 1],
  ['research', 2, ({ references }) => references >= 3],
  ['interview', 4, ({ questions, samples, steps }) => questions >= 4 && samples + steps <= 2],
  ['customer-story', 6, ({ guests }) => guests >= 0.5],
  // Samples stand in every kind of post: among equals it is not a walkthrough.
  ['walkthrough', -0.5, () => true],
  // Where nothing else speaks.
  ['announcement', 1, ({ samples }) => samples === 0],
];

function textsOf(blocks: readonly Block[]): Record<Place, string> {
  const lead = blocksOf(blocks, 'paragraph').slice(0, LEAD_PARAGRAPHS);
  return {
    title: titleOf(blocks),
    headings: blocksOf(blocks, 'heading')
      .map(({ text }) => text)
      .join('\n'),
    lead: lead.map(({ text }) => text).join('\n'),
    prose: proseOf(blocks).join('\n').slice(0, LONGEST_TEXT),
  };
}

/** Those in the prose are looked for in one reading. */
const PROSE_SIGNS = WORD_SIGNS.filter(({ place }) => place === 'prose');
const IN_PROSE = new MatchCounter(PROSE_SIGNS);

/** How often a pattern is found, counted up to `most`; one that is not global once at most. */
function usesOf({ pattern, most = 1 }: WordSign, text: string): number {
  if (!pattern.global) return pattern.test(text) ? 1 : 0;
  let uses = 0;
  pattern.lastIndex = 0;
  while (uses < most && pattern.test(text)) uses += 1;
  pattern.lastIndex = 0;
  return uses;
}

/** How much speaks for each kind. */
function kindScores(blocks: readonly Block[]): Map<Kind, number> {
  const texts = textsOf(blocks);
  const form = formOf(blocks, texts.prose);
  const scores = new Map<Kind, number>(KindSchema.options.map((kind) => [kind, 0]));
  const add = (kind: Kind, weight: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  const inProse = IN_PROSE.countsIn(texts.prose);
  for (const sign of WORD_SIGNS) {
    const place = PROSE_SIGNS.indexOf(sign);
    const uses = place < 0 ? usesOf(sign, texts[sign.place]) : (inProse[place] ?? 0);
    add(sign.kind, sign.weight * uses);
  }
  for (const [kind, weight, holds] of FORM_SIGNS) if (holds(form)) add(kind, weight);
  return scores;
}

/** Less than this decides nothing. */
const LEAST = 1.5;

/** What a reader gets from the post; an announcement when little speaks for anything. */
export function kindOf(blocks: readonly Block[]): Kind {
  const [first] = [...kindScores(blocks)].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST ? first[0] : 'announcement';
}
