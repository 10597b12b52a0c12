import { GAP } from '../facts/line-facts.ts';
import { type Voice, VOICE, VOICE_SAYS } from '../facts/voices.ts';
import { type Clue, leaning, type Leaning, sign, type Spot } from './clue.ts';

/** What a statement prints, or a name with what it stands for. */
const RESULTS: readonly Voice[] = [VOICE.object, VOICE.value, VOICE.pair, VOICE.data, VOICE.log];
const TYPED: readonly Voice[] = [VOICE.statement, VOICE.other];
/** A call, a name or an element alone: what follows at the margin is no part of it. */
const FINISHED = /^(?:[\w.]+(?:\[.*\])?|.*\))(?: {0,2}#.*)?$/;
/** So much of a statement is read. */
const READ = 200;
const WHERE = ['right', 'apart'] as const;
const OPENS: Leaning = { code: 3, 'code+': -3 };

/** A result at the margin below a finished statement, outside a session. */
function resultBelowFinished({ context, facts, before }: Spot): number {
  const { own, above, session } = context.voice;
  const kind = RESULTS.indexOf(own);
  if (kind < 0 || session || !TYPED.includes(above)) return -1;
  if (facts.indent > 0 || context.nesting > 0 || before === null) return -1;
  if (!FINISHED.test(before.body.slice(0, READ))) return -1;
  return WHERE.length * kind + (facts.gapBefore === GAP.none ? 0 : 1);
}

/** Braces right below a call may as well be its body. */
const RESULT_LEANS = RESULTS.flatMap((voice) =>
  voice === VOICE.data ? [{}, OPENS] : [OPENS, OPENS],
);

/** The first line that says what code above has in quotes: what it printed starts here. */
function startsEcho({ context, contextBefore }: Spot): boolean {
  const { own, echo, session } = context.voice;
  if (!echo || session || own === VOICE.statement || context.nesting > 0) return false;
  return contextBefore?.voice.echo !== true;
}

/** Where code ends and what it printed begins: the page had two blocks. */
export const RESULT_CLUES: readonly Clue[] = [
  leaning(
    {
      name: 'result-below-finished',
      says: RESULTS.flatMap((voice) =>
        WHERE.map((where) => `is ${VOICE_SAYS[voice] ?? ''} ${where} below a finished statement`),
      ),
      value: resultBelowFinished,
    },
    ...RESULT_LEANS,
  ),
  leaning(
    sign(
      'echo-starts',
      'is the first line to begin with what code above has in quotes',
      startsEcho,
    ),
    OPENS,
  ),
];
