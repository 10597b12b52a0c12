import { SHELL_COMMANDS } from '../facts/word-lists.ts';
import { KIND } from '../facts/words.ts';
import { CODE_SIGNS } from '../facts/code-signs.ts';
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

const similarShare = (spot: Spot): number => {
  const others = spot.before?.codeSigns ?? [];
  if (spot.facts.codeSigns.length === 0) return 0;
  return (
    spot.facts.codeSigns.filter((sign) => others.includes(sign)).length /
    spot.facts.codeSigns.length
  );
};

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

/** What makes a line code, and what keeps a block of code together. */
export const CODE_CLUES: readonly Clue[] = [
  SIGN_CLUE,
  ...TONGUE_CLUES,
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
    'command-first',
    'starts with a command',
    (spot) =>
      (spot.facts.firstKinds & KIND.command) !== 0 &&
      SHELL_COMMANDS.has(spot.facts.body.slice(0, 20).split(' ', 1)[0] ?? ''),
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
];
