import type { Heading } from './describe-headings.ts';
import { ENDER_SIGNS, FEW_WORDS, type Ender } from './ender-signs.ts';
import type { Run } from './level-path.ts';
import { goesOn, likeness } from './likeness.ts';
import { asNumber, type Signs } from './sign.ts';
import { cohesion, coverage, hasStem } from './word-stems.ts';

/** A run of headings below a parent and the heading that may end it. */
export interface Ending extends Ender {
  parent: Heading;
  /** The headings directly below the parent so far. */
  run: Run;
  last: Heading;
  /** How much the heading and the last of the run speak of the same. */
  inCommon: number;
  /** The run is below a heading that is itself below another. */
  deep: boolean;
  /** Headings so far that have some below them. */
  parents: number;
}

const SHORT_RUN = 2;

/** A section as long as the last of the run goes on with it. */
const lengthChange = ({ heading, last }: Ending): number =>
  Math.abs(Math.log((heading.section.words + FEW_WORDS) / (last.section.words + FEW_WORDS)));

function trace({ parent: { stems }, last }: Ending): number {
  let found = 0;
  for (const number of stems.numbers)
    if (hasStem(last.said, number) || hasStem(last.stems, number)) found += 1;
  return stems.numbers.length === 0 ? 0 : found / stems.numbers.length;
}

function likestOfRun({ post: { headings }, heading, run }: Ending): number {
  let most = -Infinity;
  for (let step: Run | null = run; step; step = step.before) {
    const other = headings[step.last];
    if (other) most = Math.max(most, likeness(other, heading));
  }
  return most;
}

function sameKinds({ post: { headings }, heading, run }: Ending): number {
  const { kinds } = heading.section;
  let same = 0;
  for (let step: Run | null = run; step; step = step.before)
    if (headings[step.last]?.section.kinds === kinds) same += 1;
  return same / run.count;
}

function likeFirst({ post, heading, run }: Ending): number {
  const first = post.headings[run.first];
  return first ? likeness(first, heading) : 0;
}

/** Likeness of the heading after this one to the run. */
function runGoesOn({ post, at, last }: Ending): number {
  const next = post.headings[at + 1];
  return next && !next.words.authors ? likeness(last, next) : 0;
}

/** The run is numbered, this heading is not, and none of the next ones takes the numbers up again. */
function numbersStop({ post, at, heading, last }: Ending): boolean {
  if (last.form.numbering === '' || heading.form.numbering !== '') return false;
  return !post.headings.slice(at + 1).some((later) => goesOn(last, later));
}

/** Whether it speaks of what the parent's text does more than the last section; 0 where one has no text. */
function nearerTheParent({ heading, parent, last, inCommon }: Ending): number {
  if (parent.said.numbers.length === 0 || last.said.numbers.length === 0) return 0;
  return cohesion(parent.said, heading.said) - inCommon;
}

/** Those that tell of the heading and the run. */
export const RUN_SIGNS: Signs<Ending> = [
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
    name: 'only child',
    about: 'a run of one',
    of: ({ run }) => asNumber(run.count === 1),
  },
  {
    name: 'trace',
    about: 'the parent’s words in the last section of the run',
    of: trace,
  },
  {
    name: 'same noun',
    about: 'the noun that it shares with the heading above the run',
    of: ({ heading, parent }) =>
      asNumber(heading.form.noun !== '' && heading.form.noun === parent.form.noun),
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
    of: likeFirst,
  },
  {
    name: 'run goes on',
    about: 'the likeness of what comes next to the run',
    of: runGoesOn,
  },
  {
    name: 'same kinds',
    about: 'what its section is made of',
    of: sameKinds,
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
    name: 'short run',
    about: 'the length of the run',
    of: ({ run }) => asNumber(run.count <= SHORT_RUN),
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
    of: ({ inCommon }) => inCommon,
  },
];

/** Signs that a heading ends the run before it and stands beside the run's parent. */
export const ENDING_SIGNS: Signs<Ending> = [...ENDER_SIGNS, ...RUN_SIGNS];
