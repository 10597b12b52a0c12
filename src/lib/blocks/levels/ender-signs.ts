import type { DescribedPost, Heading } from './describe-headings.ts';
import { takesStock } from './lead-in.ts';
import { asNumber, type Signs } from './sign.ts';
import { coverage } from './word-stems.ts';

/** A heading that may end a run. */
export interface Ender {
  post: DescribedPost;
  at: number;
  heading: Heading;
}

/** Words added to a length, so that short texts do not count too much. */
export const FEW_WORDS = 10;
const MANY_LEFT = 6;

function toTheClose({ post: { headings }, at }: Ender): number {
  let close = at;
  while (close < headings.length && close - at < MANY_LEFT && !headings[close]?.words.closing)
    close += 1;
  return (close - at) / MANY_LEFT;
}

/** Signs of a heading that ends a run, whichever: they are told once for all runs. */
export const ENDER_SIGNS: Signs<Ender> = [
  {
    name: 'closing',
    about: 'its words, which close a chapter',
    of: ({ heading }) => asNumber(heading.words.closing),
  },
  {
    name: 'concluding',
    about: 'its words, which conclude a post',
    of: ({ heading }) => asNumber(heading.words.concluding),
  },
  {
    name: 'left',
    about: 'what is left of the post',
    of: ({ post, at }) => Math.min(MANY_LEFT, post.headings.length - at) / MANY_LEFT,
  },
  {
    name: 'in title',
    about: 'the words that it shares with the title',
    of: ({ post, heading }) => coverage(heading.stems, post.title),
  },
  {
    name: 'takes stock',
    about: 'a beginning that looks back',
    of: ({ heading }) => asNumber(takesStock(heading.section.first)),
  },
  {
    name: 'before authors',
    about: 'the authors, who come next',
    of: ({ post, at }) => asNumber(post.headings[at + 1]?.words.authors === true),
  },
  {
    name: 'to the close',
    about: 'how near the close is',
    of: toTheClose,
  },
  {
    name: 'in intro',
    about: 'the words that it shares with the introduction',
    of: ({ post, heading }) => coverage(heading.stems, post.intro),
  },
  {
    name: 'length',
    about: 'the length of its section',
    of: ({ heading }) => Math.log(heading.section.words + FEW_WORDS),
  },
  {
    name: 'whole',
    about: 'the name of a whole',
    of: ({ heading }) => asNumber(heading.words.whole),
  },
];
