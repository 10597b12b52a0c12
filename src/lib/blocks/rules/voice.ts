import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { type Voice, VOICE, VOICE_COUNT, VOICE_SAYS } from '../facts/voices.ts';
import { type Clue, leaning, type Leaning, type Spot } from './clue.ts';

/** What of a program's output is told from the code above by its first line. */
const PRINTED: readonly Voice[] = [VOICE.object, VOICE.error, VOICE.head, VOICE.value];
/** What is typed, not printed. */
export const TYPED: readonly Voice[] = [VOICE.statement, VOICE.other];
/** Where a line stands below another. */
export const WHERE = ['right', 'apart'] as const;

/** Position in `WHERE` of a line. */
export const apart = ({ gapBefore }: LineFacts): number => (gapBefore === GAP.none ? 0 : 1);

/** What a program printed, below what was typed, neither behind a prompt: the page had two blocks. */
function printedBelowTyped(spot: Spot): number {
  const { own, above, session } = spot.context.voice;
  const kind = PRINTED.indexOf(own);
  if (session || kind < 0) return -1;
  const typed = own === VOICE.head ? above === VOICE.command : TYPED.includes(above);
  return typed ? WHERE.length * kind + apart(spot.facts) : -1;
}

/** A first line of code that cannot go on from the code above. */
export const OPENS: Leaning = { code: 3, 'code+': -3 };
const MAY_OPEN: Leaning = { code: 1, 'code+': -1 };
/** A bare value right below a name may as well be a row of data. */
const PRINTED_LEANS = PRINTED.flatMap((voice) => [voice === VOICE.value ? MAY_OPEN : OPENS, OPENS]);

/** What a voice says before anything was learned. */
const VOICE_LEANS: ReadonlyMap<number, Leaning> = new Map<number, Leaning>([
  [VOICE.prose, { code: -1, 'code+': -1 }],
  [VOICE.error, { code: 1.5, 'code+': 1.5 }],
]);

/** Who speaks in lines of code: the writer or the program. */
export const VOICE_CLUES: readonly Clue[] = [
  leaning(
    {
      name: 'voice',
      says: VOICE_SAYS.map((voice) => `reads as ${voice}`),
      value: (spot) => spot.context.voice.own,
    },
    ...VOICE_SAYS.map((_, voice) => VOICE_LEANS.get(voice) ?? {}),
  ),
  {
    name: 'voice-change',
    says: WHERE.flatMap((where) =>
      VOICE_SAYS.flatMap((above) =>
        VOICE_SAYS.map((own) => `reads as ${own} ${where} below ${above}`),
      ),
    ),
    value: (spot) => {
      const { own, above } = spot.context.voice;
      if (own === VOICE.inner) return -1;
      return (apart(spot.facts) * VOICE_COUNT + above) * VOICE_COUNT + own;
    },
  },
  {
    name: 'voice-below',
    says: VOICE_SAYS.flatMap((own) => VOICE_SAYS.map((below) => `reads as ${own} above ${below}`)),
    value: ({ context, contextAfter }) =>
      contextAfter ? context.voice.own * VOICE_COUNT + contextAfter.voice.own : -1,
  },
  {
    name: 'voice-alone',
    says: VOICE_SAYS.map((voice) => `reads as ${voice}, with blank lines around it`),
    value: (spot) =>
      apart(spot.facts) === 1 && spot.facts.gapAfter !== GAP.none ? spot.context.voice.own : -1,
  },
  leaning(
    {
      name: 'printed-below-typed',
      says: PRINTED.flatMap((voice) =>
        WHERE.map((where) => `is ${VOICE_SAYS[voice] ?? ''} ${where} below what prints it`),
      ),
      value: printedBelowTyped,
    },
    ...PRINTED_LEANS,
  ),
];
