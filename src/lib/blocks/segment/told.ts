import { COPY } from '../facts/copies.ts';
import type { Spot } from '../rules/clue.ts';
import { isCitedWork } from './cited.ts';
import { type LabelSet, setOf } from './labels.ts';
import {
  closesWithCredit,
  describesPicture,
  endsInPicture,
  namesWhatIsShown,
  notesPicture,
} from './pictures.ts';
import { isSaying } from './sayings.ts';
import { isSignature } from './signatures.ts';

/** From this evidence on a line is rather code than words. */
const CODE_LIKE = 1.5;
/** Fewer words are said twice by chance. */
const COPIED_WORDS = 4;

const LETTER = /\p{L}/u;

/** Inside an item a line that says a sentence of the line above again is the alt text of a picture. */
function repeatsItem({ facts, context, before }: Spot): boolean {
  if (facts.indent === 0 || facts.marker || facts.wordCount < COPIED_WORDS) return false;
  if (context.copyDistance !== 1 || !before || !LETTER.test(facts.body.charAt(0))) return false;
  return context.copyAbove === COPY.sentences || context.copyAbove === COPY.start;
}

/** A rule that tells from a line's words what it is. */
export interface WordRule {
  name: string;
  test: (spot: Spot) => boolean;
  labels: LabelSet;
}

/** The first that holds decides. */
export const WORD_RULES: readonly WordRule[] = [
  { name: 'signature', test: isSignature, labels: setOf('byline') },
  { name: 'repeats its item', test: repeatsItem, labels: setOf('alt') },
  {
    name: 'closes with a credit',
    test: ({ facts }) => closesWithCredit(facts),
    labels: setOf('caption'),
  },
  {
    name: 'describes a picture',
    test: ({ facts }) => describesPicture(facts),
    labels: setOf('alt'),
  },
  { name: 'notes a picture', test: ({ facts }) => notesPicture(facts), labels: setOf('alt') },
  {
    name: 'ends in a picture',
    test: ({ facts }) => endsInPicture(facts),
    labels: setOf('caption', 'alt'),
  },
  {
    name: 'names what is shown',
    test: ({ facts }) => namesWhatIsShown(facts),
    labels: setOf('caption', 'alt'),
  },
  { name: 'saying', test: isSaying, labels: setOf('quote') },
  { name: 'cited work', test: ({ facts }) => isCitedWork(facts), labels: setOf('reference') },
];

/** What a line below the title surely is, as its words tell, or null. */
export function toldByWords(spot: Spot): LabelSet | null {
  const { facts } = spot;
  if (facts.codeScore >= CODE_LIKE || facts.marker?.rendered) return null;
  return WORD_RULES.find(({ test }) => test(spot))?.labels ?? null;
}
