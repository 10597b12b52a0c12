import { CODE_KEYWORDS, SHELL_COMMANDS } from '../facts/word-lists.ts';
import { CODE_SIGNS } from '../facts/code-signs.ts';
import { bracketBalance } from '../facts/nesting.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { type Clue, patterns, sign, steps, type Spot } from './clue.ts';

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

/** Only the last words of the line above are read. */
const LEAD_IN_LENGTH = 160;

const codeSign = (index: number): Clue => {
  const shape = CODE_SIGNS[index];
  return sign(`code-${shape?.name ?? ''}`, shape?.says ?? '', (spot) =>
    spot.facts.codeSigns.includes(index),
  );
};

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

/** What makes a line code, and what keeps a block of code together. */
export const CODE_CLUES: readonly Clue[] = [
  ...CODE_SIGNS.map((_, index) => codeSign(index)),
  steps(
    'code-score',
    'code evidence',
    [-3, -1, 0.2, 1, 2, 3, 4.5, 6, 9],
    (spot) => spot.facts.codeScore,
  ),
  steps('code-score-two-above', 'code evidence two lines above', [-3, 0.2, 2, 4.5], (spot) =>
    spot.scoreAround(-2),
  ),
  steps('code-score-two-below', 'code evidence two lines below', [-3, 0.2, 2, 4.5], (spot) =>
    spot.scoreAround(2),
  ),
  steps(
    'code-score-near',
    'code evidence around',
    [-4, -2, 0, 1, 2, 3, 5],
    (spot) =>
      [-3, -2, -1, 1, 2, 3].reduce(
        (sum, step) => sum + Math.max(-6, Math.min(6, spot.scoreAround(step))),
        0,
      ) / 6,
  ),
  steps('nesting', 'brackets open above', [1, 2, 3, 4], (spot) => spot.context.nesting),
  sign(
    'nesting-across-blank',
    'follows a blank line inside open brackets',
    (spot) => spot.context.nesting > 0 && spot.facts.gapBefore !== GAP.none,
  ),
  sign(
    'leaves-open',
    'leaves a bracket open',
    (spot) => spot.facts.codeScore > 0 && bracketBalance(spot.facts.body) > 0,
  ),
  sign(
    'closes',
    'closes a bracket',
    (spot) => spot.facts.codeScore > 0 && bracketBalance(spot.facts.body) < 0,
  ),
  sign('keyword-first', 'starts with a keyword', (spot) =>
    CODE_KEYWORDS.has(spot.facts.words[0] ?? ''),
  ),
  sign('command-first', 'starts with a command', (spot) =>
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
    / $/.test(spot.facts.line.raw.slice(-1)),
  ),
  sign(
    'inner-double-blank',
    'has two blanks in a row, which only preformatted text keeps',
    (spot) => spot.facts.body.includes('  '),
  ),
  sign('tab', 'has a tab, which only preformatted text keeps', (spot) =>
    spot.facts.line.raw.slice(0, 400).includes('\t'),
  ),
  patterns('lead-in', LEAD_INS, (spot) => spot.before?.line.text.slice(-LEAD_IN_LENGTH) ?? ''),
  steps('like-above', 'code signs shared with the line above', [0.01, 0.5, 1], similarShare),
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
