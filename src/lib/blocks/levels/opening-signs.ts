import type { DescribedPost, Heading } from './describe-headings.ts';
import { endsWithColon, namesSections, promises, refersBack, speaksOfSeveral } from './lead-in.ts';
import { likeness } from './likeness.ts';
import { asNumber, type Signs } from './sign.ts';
import { coverage } from './word-stems.ts';

/** A heading, the next one, which may open below it, and the one after that. */
export interface Opening {
  post: DescribedPost;
  at: number;
  upper: Heading;
  lower: Heading;
  third: Heading | undefined;
}

export function openingAt(post: DescribedPost, at: number): Opening | undefined {
  const [upper, lower, third] = post.headings.slice(at, at + 3);
  return upper && lower ? { post, at, upper, lower, third } : undefined;
}

/** Words added to both sides of a ratio of lengths, so that short texts do not count too much. */
const FEW_WORDS = 10;
const SHORT_TEXT = 100;
/** A longer text does more than lead in. */
const LEAD_IN = 120;
const SHORT_POST = 4;
const LONG_POST = 20;
const MOST_GAIN = 3;
/** Share of a heading's stems that counts as naming it. */
const NAMED = 0.6;
const MOST_NAMED = 4;
const LONG_WORD = 5;

function likenessGain({ upper, lower, third }: Opening): number {
  const further = third && !third.words.authors ? likeness(lower, third) : 0;
  return Math.max(-MOST_GAIN, Math.min(MOST_GAIN, further - likeness(upper, lower)));
}

function namedInRow({ post, at, upper }: Opening): number {
  const next = post.headings.slice(at + 1, at + 1 + MOST_NAMED);
  const end = next.findIndex(({ stems }) => coverage(stems, upper.said) < NAMED);
  return end < 0 ? next.length : end;
}

function namedNext({ upper, lower, third }: Opening): number {
  return third ? (coverage(lower.stems, upper.said) + coverage(third.stems, upper.said)) / 2 : 0;
}

function repeated({ upper, lower }: Opening): boolean {
  const beginning = lower.section.first.toLowerCase();
  return upper.form.words.some((word) => word.length >= LONG_WORD && beginning.includes(word));
}

const startsSeries = ({ upper, lower }: Opening): boolean =>
  lower.form.number === 1 && lower.form.numbering !== upper.form.numbering;

const onlyText = ({ section }: Heading): boolean => section.kinds === 'text';

const isShort = ({ section }: Heading): boolean => section.words > 0 && section.words <= SHORT_TEXT;

/** Signs that a heading opens below the one before it. */
export const OPENING_SIGNS: Signs<Opening> = [
  {
    name: 'length',
    about: 'the length of the text between them',
    of: ({ post, upper }) =>
      Math.log((upper.section.words + FEW_WORDS) / (post.usualWords + FEW_WORDS)),
  },
  {
    name: 'no text',
    about: 'the missing text between them',
    of: ({ upper }) => asNumber(upper.section.words === 0),
  },
  {
    name: 'short text',
    about: 'the short text between them',
    of: ({ upper }) => asNumber(isShort(upper)),
  },
  {
    name: 'only text',
    about: 'plain text above and more than text below',
    of: ({ upper, lower }) => asNumber(onlyText(upper) && !onlyText(lower)),
  },
  {
    name: 'likeness',
    about: 'the likeness of the next headings',
    of: likenessGain,
  },
  {
    name: 'series',
    about: 'a series of numbers that starts here',
    of: (opening) => asNumber(startsSeries(opening)),
  },
  {
    name: 'named next',
    about: 'the next headings’ words in the text before',
    of: namedNext,
  },
  {
    name: 'named in row',
    about: 'several headings named in the text before',
    of: namedInRow,
  },
  {
    name: 'promise',
    about: 'a promise of what follows',
    of: ({ upper }) => asNumber(promises(upper.section.last)),
  },
  {
    name: 'colon',
    about: 'a colon at the end of the text before',
    of: ({ upper }) => asNumber(endsWithColon(upper.section.last)),
  },
  {
    name: 'names sections',
    about: 'talk of sections in the text before',
    of: ({ upper }) => asNumber(namesSections(upper.section.prose)),
  },
  {
    name: 'refers back',
    about: 'a beginning that takes up what was said',
    of: ({ lower }) => asNumber(refersBack(lower.section.first)),
  },
  {
    name: 'repeats',
    about: 'the upper heading’s words at the beginning of the lower section',
    of: (opening) => asNumber(repeated(opening)),
  },
  {
    name: 'echo',
    about: 'the upper heading’s words further below',
    of: ({ upper, third }) => (third ? coverage(upper.stems, third.said) : 0),
  },
  {
    name: 'in intro',
    about: 'the words that it shares with the introduction',
    of: ({ post, lower }) => coverage(lower.stems, post.intro),
  },
  {
    name: 'leading',
    about: 'the kind of section above',
    of: ({ upper }) => asNumber(upper.words.leading),
  },
  {
    name: 'closing above',
    about: 'the closing section above',
    of: ({ upper }) => asNumber(upper.words.closing),
  },
  {
    name: 'closing below',
    about: 'its words, which close a chapter',
    of: ({ lower }) => asNumber(lower.words.closing),
  },
  {
    name: 'whole above',
    about: 'the name of a whole above',
    of: ({ upper }) => asNumber(upper.words.whole),
  },
  {
    name: 'whole below',
    about: 'its own name of a whole',
    of: ({ lower }) => asNumber(lower.words.whole),
  },
  {
    name: 'part after',
    about: 'the name of a part after it',
    of: ({ third }) => asNumber(third?.words.part === true),
  },
  {
    name: 'place',
    about: 'the place in the post',
    of: ({ post, at }) => (at + 1) / post.headings.length,
  },
  {
    name: 'headings',
    about: 'the number of headings',
    of: ({ post }) => Math.min(post.headings.length, LONG_POST) / FEW_WORDS,
  },
  {
    name: 'few headings',
    about: 'the small number of headings',
    of: ({ post }) => asNumber(post.headings.length <= SHORT_POST),
  },
  {
    name: 'platform',
    about: 'the name of a platform',
    of: ({ lower }) => asNumber(lower.words.platform),
  },
  {
    name: 'code above',
    about: 'the code between them',
    of: ({ upper }) => asNumber(upper.section.kinds.includes('code')),
  },
  {
    name: 'longer',
    about: 'the lengths of both sections',
    of: ({ upper, lower }) =>
      Math.log((upper.section.words + FEW_WORDS) / (lower.section.words + FEW_WORDS)),
  },
  {
    name: 'title above',
    about: 'the title’s words above',
    of: ({ post, upper }) => coverage(post.title, upper.stems),
  },
  {
    name: 'intro above',
    about: 'the upper heading’s words in the introduction',
    of: ({ post, upper }) => coverage(upper.stems, post.intro),
  },
  {
    name: 'named',
    about: 'the words that both headings have',
    of: ({ upper, lower }) => coverage(lower.stems, upper.stems),
  },
  {
    name: 'plural',
    about: 'a plural above',
    of: ({ upper }) => asNumber(/[^s]s$/.test(upper.form.noun)),
  },
  {
    name: 'activity',
    about: 'its form',
    of: ({ lower }) => asNumber(lower.form.lead === 'gerund'),
  },
  {
    name: 'leading below',
    about: 'the kind of section below',
    of: ({ lower }) => asNumber(lower.words.leading),
  },
  {
    name: 'several',
    about: 'several things spoken of above',
    of: ({ upper }) =>
      asNumber(upper.section.words < LEAD_IN && speaksOfSeveral(upper.section.prose)),
  },
];
