import { SHELL_COMMANDS } from '../facts/word-lists.ts';
import { KIND } from '../facts/words.ts';
import { CODE_SIGNS } from '../facts/code-signs.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { startsAsName } from '../facts/voices.ts';
import {
  around,
  type Clue,
  type Leaning,
  leaning,
  patterns,
  several,
  sign,
  type Spot,
  counts,
  figures,
  shares,
} from './clue.ts';
import { isFinished } from './result.ts';
import { TONGUE_CLUES } from './tongue.ts';

const LEAD_INS: readonly (readonly [string, RegExp])[] = [
  [
    'follows a line that announces code',
    /\b(?:code|command|commands|script|snippet|query|configuration|config|yaml|json|dockerfile|manifest|file|syntax|policy|request|run)\b[^.]{0,60}:$/i,
  ],
  [
    'follows a line that announces output',
    /\b(?:output|response|result|results|returns?|prints?|following error|looks? (?:like|similar)|similar to|as follows|should see)\b[^.]{0,60}:$/i,
  ],
  [
    'follows a line that announces steps',
    /\b(?:steps?|following:|do the following|these:|tasks)\b[^.]{0,30}:$/i,
  ],
  ['follows a line ending in a colon', /:$/],
];

const RUN_LEAD_INS = LEAD_INS.map(([says, pattern]): readonly [string, RegExp] => [
  says.replace('follows', 'is in a run below'),
  pattern,
]);

/** Only the last words of the line above are read. */
const LEAD_IN_LENGTH = 160;

/** Part of a sign's weight as evidence that counts before anything was learned. */
const LEAN = 0.3;

const SIGN_CLUE = leaning(
  several(
    'code-sign',
    CODE_SIGNS.map(({ says }) => says),
    ({ facts }) => facts.codeSigns,
  ),
  ...CODE_SIGNS.map(({ weight }): Leaning => ({ code: LEAN * weight, 'code+': LEAN * weight })),
);

const PROMPT = CODE_SIGNS.findIndex((shape) => shape.name === 'prompt');
const hasPrompt = (facts: LineFacts | null): boolean => facts?.codeSigns.includes(PROMPT) ?? false;

const similarShare = (spot: Spot): number => {
  const others = spot.before?.codeSigns ?? [];
  if (spot.facts.codeSigns.length === 0) return 0;
  return (
    spot.facts.codeSigns.filter((sign) => others.includes(sign)).length /
    spot.facts.codeSigns.length
  );
};

const LITERAL = /^(?:[[{(]|[A-Z]\w*\(?[{[(]|["']|-?\d)/;

/** A value at the left margin below a finished statement cannot belong to it: a result. */
const literalBelow = (spot: Spot): boolean =>
  spot.facts.indent === (spot.before?.indent ?? 0) &&
  spot.context.nesting === 0 &&
  LITERAL.test(spot.facts.body.slice(0, 40)) &&
  isFinished(spot.before?.body ?? '');

const GAP_SAYS = [
  'right',
  'behind one blank line',
  'behind several blank lines',
  'behind a line of spaces',
  'behind a no-break space line',
];

/** Code evidence beyond the edges of a post. */
const EDGE_SCORE = -5;
/** More than this counts no more in a mean. */
const MOST_SCORE = 6;
const NEAR = 3;

const scoreAround = (spot: Spot, step: number): number =>
  around(spot, step)?.codeScore ?? EDGE_SCORE;

/** Mean code evidence of the lines within three steps, the line itself left out. */
function meanScoreNear(spot: Spot): number {
  let sum = 0;
  for (let step = -NEAR; step <= NEAR; step += 1) {
    if (step === 0) continue;
    sum += Math.max(-MOST_SCORE, Math.min(MOST_SCORE, scoreAround(spot, step)));
  }
  return sum / (2 * NEAR);
}

/** Of a line read to its end: no more spaces than stand between its words. */
const mayHoldTwoBlanks = ({ signs, words, wordCount }: LineFacts): boolean =>
  wordCount !== words.length || signs.blanks + signs.nbsp >= words.length;

/** What makes a line code, and what keeps a block of code together. */
export const CODE_CLUES: readonly Clue[] = [
  SIGN_CLUE,
  ...TONGUE_CLUES,
  {
    name: 'value-below-statement',
    says: GAP_SAYS.map((says) => `is a value ${says} below a finished statement`),
    value: (spot) => (literalBelow(spot) ? spot.facts.gapBefore : -1),
  },
  {
    name: 'margin-below-code',
    says: GAP_SAYS.map((says) => `starts at the margin ${says} below code with nothing open`),
    value: (spot) =>
      spot.facts.indent === 0 && spot.context.nesting === 0 && (spot.before?.codeScore ?? 0) > 1
        ? spot.facts.gapBefore
        : -1,
  },
  {
    name: 'indented-below-code',
    says: GAP_SAYS.map((says) => `is indented ${says} below code`),
    value: (spot) =>
      spot.facts.indent > 0 && (spot.before?.codeScore ?? 0) > 1 ? spot.facts.gapBefore : -1,
  },
  sign(
    'colon-line-to-piece',
    'is the last line of its piece before a piece announced by a colon',
    (spot) =>
      spot.before?.endsColon === true &&
      spot.context.chunks.own.tongue > 0 &&
      spot.facts.gapBefore !== GAP.none,
  ),
  sign(
    'blank-run-in-item',
    'is indented code behind a blank line',
    (spot) => spot.facts.indent >= 4 && spot.facts.gapBefore !== GAP.none,
  ),
  figures('code evidence', {
    name: 'code-score',
    edges: [-3, -1, 0.2, 1, 2, 3, 4.5, 6, 9],
    of: (spot) => spot.facts.codeScore,
  }),
  figures('code evidence two lines above', {
    name: 'code-score-two-above',
    edges: [-3, 0.2, 2, 4.5],
    of: (spot) => scoreAround(spot, -2),
  }),
  figures('code evidence two lines below', {
    name: 'code-score-two-below',
    edges: [-3, 0.2, 2, 4.5],
    of: (spot) => scoreAround(spot, 2),
  }),
  figures('code evidence around it', {
    name: 'code-score-near',
    edges: [-4, -2, 0, 1, 2, 3, 5],
    of: meanScoreNear,
  }),
  counts('bracket(s) open above', {
    name: 'nesting',
    edges: [1, 2, 3, 4],
    of: (spot) => spot.context.nesting,
  }),
  sign(
    'nesting-across-blank',
    'follows a blank line inside open brackets',
    (spot) => spot.context.nesting > 0 && spot.facts.gapBefore !== GAP.none,
  ),
  sign(
    'leaves-open',
    'leaves a bracket open',
    (spot) => spot.facts.codeScore > 0 && spot.facts.signs.balance > 0,
  ),
  sign(
    'closes',
    'closes a bracket',
    (spot) => spot.facts.codeScore > 0 && spot.facts.signs.balance < 0,
  ),
  sign(
    'keyword-first',
    'starts with a keyword',
    ({ facts }) => (facts.firstKinds & KIND.keyword) !== 0 && !startsAsName(facts.body),
  ),
  sign(
    'command-first',
    'starts with a command',
    (spot) =>
      (spot.facts.firstKinds & KIND.command) !== 0 &&
      SHELL_COMMANDS.has(spot.facts.body.slice(0, 20).split(' ', 1)[0] ?? ''),
  ),
  sign(
    'prompt-after-other',
    'has a prompt below a line without',
    (spot) => hasPrompt(spot.facts) && !hasPrompt(spot.before),
  ),
  sign(
    'prompt-after-prompt',
    'has a prompt below a line with one',
    (spot) => hasPrompt(spot.facts) && hasPrompt(spot.before),
  ),
  sign(
    'spaces-line-below',
    'has a line of spaces below',
    (spot) => spot.facts.gapAfter === GAP.spaces,
  ),
  sign(
    'spaces-line-above',
    'has a line of spaces above',
    (spot) => spot.facts.gapBefore === GAP.spaces,
  ),
  sign('odd-indent', 'is indented by an odd number', (spot) => spot.facts.indent % 2 === 1),
  sign('raw-trailing-blank', 'ends in blanks, which only preformatted text keeps', (spot) =>
    spot.facts.line.raw.endsWith(' '),
  ),
  sign(
    'inner-double-blank',
    'has two blanks in a row, which only preformatted text keeps',
    ({ facts }) => mayHoldTwoBlanks(facts) && facts.body.includes('  '),
  ),
  sign('tab', 'has a tab, which only preformatted text keeps', (spot) =>
    spot.facts.line.raw.slice(0, 400).includes('\t'),
  ),
  patterns('lead-in', LEAD_INS, ({ before }) =>
    before?.endsColon === true ? before.line.text.slice(-LEAD_IN_LENGTH) : '',
  ),
  patterns('run-lead-in', RUN_LEAD_INS, ({ context: { run }, lines, index }) => {
    const above = run.place > 0 ? lines[index - run.place - 1] : undefined;
    return above?.endsColon === true ? above.line.text.slice(-LEAD_IN_LENGTH) : '';
  }),
  shares('signs of code in common with the line above', {
    name: 'like-above',
    edges: [0.01, 0.5, 1],
    of: similarShare,
  }),
  sign(
    'deep-above',
    'follows an indented line that is no item',
    (spot) => (spot.before?.indent ?? 0) > 0 && !spot.before?.marker?.rendered,
  ),
  sign(
    'comment-prose',
    'is a comment in words',
    (spot) => /^(?:#|\/\/)\s?[A-Za-z]/.test(spot.facts.body) && spot.facts.stopShare > 0.2,
  ),
];
