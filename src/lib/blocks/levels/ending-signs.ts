import type { DescribedPost, Heading } from './describe-headings.ts';
import { takesStock } from './lead-in.ts';
import { goesOn, likeness } from './likeness.ts';
import { asNumber, type Signs } from './sign.ts';
import { cohesion, coverage } from './word-stems.ts';

/** A run of headings below a parent and the heading that may end it. */
export interface Ending {
  post: DescribedPost;
  at: number;
  heading: Heading;
  parent: Heading;
  /** The headings directly below the parent so far. */
  run: readonly Heading[];
  last: Heading;
  /** The run is below a heading that is itself below another. */
  deep: boolean;
  /** Headings so far that have some below them. */
  parents: number;
}

const FEW_WORDS = 10;
const MANY_LEFT = 6;
const SHORT_RUN = 2;

/** A section as long as the last of the run goes on with it. */
const lengthChange = ({ heading, last }: Ending): number =>
  Math.abs(Math.log((heading.section.words + FEW_WORDS) / (last.section.words + FEW_WORDS)));

function trace({ parent: { stems }, last }: Ending): number {
  let found = 0;
  for (const stem of stems) if (last.said.has(stem) || last.stems.has(stem)) found += 1;
  return stems.size === 0 ? 0 : found / stems.size;
}

function likestOfRun({ heading, run }: Ending): number {
  let most = -Infinity;
  for (const other of run) most = Math.max(most, likeness(other, heading));
  return most;
}

function sameKinds({ heading, run }: Ending): number {
  let same = 0;
  for (const { section } of run) if (section.kinds === heading.section.kinds) same += 1;
  return same / run.length;
}

/** Likeness of the heading after this one to the run. */
function runGoesOn({ post, at, last }: Ending): number {
  const next = post.headings[at + 1];
  return next && !next.words.authors ? likeness(last, next) : 0;
}

function toTheClose({ post: { headings }, at }: Ending): number {
  let close = at;
  while (close < headings.length && close - at < MANY_LEFT && !headings[close]?.words.closing)
    close += 1;
  return (close - at) / MANY_LEFT;
}

/** The run is numbered, this heading is not, and none of the next ones takes the numbers up again. */
function numbersStop({ post, at, heading, last }: Ending): boolean {
  if (last.form.numbering === '' || heading.form.numbering !== '') return false;
  return !post.headings.slice(at + 1).some((later) => goesOn(last, later));
}

/** Whether it speaks of what the parent's text does more than the last section; 0 where one has no text. */
function nearerTheParent({ heading, parent, last }: Ending): number {
  if (parent.said.size === 0 || last.said.size === 0) return 0;
  return cohesion(parent.said, heading.said) - cohesion(last.said, heading.said);
}

/** Signs that a heading ends the run before it and stands beside the run's parent. */
export const ENDING_SIGNS: Signs<Ending> = [
  {
    name: 'like parent',
    about: 'its likeness to the heading above the run',
    of: ({ heading, parent, last }) => likeness(parent, heading) - likeness(last, heading),
  },
  {
    name: 'like run',
    about: 'its likeness to the run',
    of: likestOfRun,
  },
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
    name: 'length change',
    about: 'the change of length',
    of: lengthChange,
  },
  {
    name: 'same subject',
    about: 'what it speaks of',
    of: nearerTheParent,
  },
  {
    name: 'left',
    about: 'what is left of the post',
    of: ({ post, at }) => Math.min(MANY_LEFT, post.headings.length - at) / MANY_LEFT,
  },
  {
    name: 'only child',
    about: 'a run of one',
    of: ({ run }) => asNumber(run.length === 1),
  },
  {
    name: 'trace',
    about: 'the parent’s words in the last section of the run',
    of: trace,
  },
  {
    name: 'in title',
    about: 'the words that it shares with the title',
    of: ({ post, heading }) => coverage(heading.stems, post.title),
  },
  {
    name: 'same noun',
    about: 'the noun that it shares with the heading above the run',
    of: ({ heading, parent }) =>
      asNumber(heading.form.noun !== '' && heading.form.noun === parent.form.noun),
  },
  {
    name: 'takes stock',
    about: 'a beginning that looks back',
    of: ({ heading }) => asNumber(takesStock(heading.section.first)),
  },
  {
    name: 'deep',
    about: 'the depth reached',
    of: ({ deep }) => asNumber(deep),
  },
  {
    name: 'other mood',
    about: 'a change between questions and statements',
    of: ({ heading, last }) => asNumber(heading.form.question !== last.form.question),
  },
  {
    name: 'other numbering',
    about: 'numbers unlike those of the heading above the run',
    of: ({ heading, parent }) => asNumber(heading.form.numbering !== parent.form.numbering),
  },
  {
    name: 'before authors',
    about: 'the authors, who come next',
    of: ({ post, at }) => asNumber(post.headings[at + 1]?.words.authors === true),
  },
  {
    name: 'parents',
    about: 'how the post is divided so far',
    of: ({ parents }) => parents,
  },
  {
    name: 'numbers stop',
    about: 'the end of the numbers',
    of: (ending) => asNumber(numbersStop(ending)),
  },
  {
    name: 'next number',
    about: 'the number that comes next',
    of: ({ heading, parent, last }) =>
      asNumber(goesOn(parent, heading)) - asNumber(goesOn(last, heading)),
  },
  {
    name: 'like first',
    about: 'its likeness to the first of the run',
    of: ({ heading, run }) => (run[0] ? likeness(run[0], heading) : 0),
  },
  {
    name: 'run goes on',
    about: 'the likeness of what comes next to the run',
    of: runGoesOn,
  },
  {
    name: 'to the close',
    about: 'how near the close is',
    of: toTheClose,
  },
  {
    name: 'same kinds',
    about: 'what its section is made of',
    of: sameKinds,
  },
  {
    name: 'in intro',
    about: 'the words that it shares with the introduction',
    of: ({ post, heading }) => coverage(heading.stems, post.intro),
  },
  {
    name: 'named above',
    about: 'its words in the text above the run',
    of: ({ heading, parent, last }) =>
      coverage(heading.stems, parent.said) - coverage(last.stems, parent.said),
  },
  {
    name: 'other form',
    about: 'the change of form',
    of: ({ heading, last }) => asNumber(heading.form.lead !== last.form.lead),
  },
  {
    name: 'same first word',
    about: 'its first word',
    of: ({ heading, last }) => asNumber(heading.form.words[0] === last.form.words[0]),
  },
  {
    name: 'text above',
    about: 'the length of the text above the run',
    of: ({ parent }) => Math.log(parent.section.words + FEW_WORDS),
  },
  {
    name: 'length',
    about: 'the length of its section',
    of: ({ heading }) => Math.log(heading.section.words + FEW_WORDS),
  },
  {
    name: 'short run',
    about: 'the length of the run',
    of: ({ run }) => asNumber(run.length <= SHORT_RUN),
  },
  {
    name: 'whole',
    about: 'the name of a whole',
    of: ({ heading }) => asNumber(heading.words.whole),
  },
  {
    name: 'starts again',
    about: 'numbers that start again',
    of: ({ heading, last }) =>
      asNumber(heading.form.number === 1 && heading.form.numbering === last.form.numbering),
  },
  {
    name: 'parent named',
    about: 'the words that it shares with the heading above the run',
    of: ({ heading, parent }) => coverage(heading.stems, parent.stems),
  },
  {
    name: 'last subject',
    about: 'what it has in common with the section before',
    of: ({ heading, last }) => cohesion(last.said, heading.said),
  },
];
