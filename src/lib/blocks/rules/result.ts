import { type Voice, VOICE, VOICE_SAYS } from '../facts/voices.ts';
import { type Clue, leaning, sign, type Spot } from './clue.ts';
import { apart, OPENS, TYPED, WHERE } from './voice.ts';

/** What a statement prints, or a name with what it stands for. */
const RESULTS: readonly Voice[] = [VOICE.object, VOICE.value, VOICE.pair, VOICE.data, VOICE.log];
/** A call, a name or an element alone, a remark behind it or not. */
const FINISHED = /^(?:[\w.]+(?:\[.*\])?|.*\))(?: {0,2}#.*)?$/;
/** So much of a statement is read. */
const READ = 200;

/** Whether a line is a finished statement, so that what follows at the margin is no part of it. */
const isFinished = (body: string): boolean => FINISHED.test(body.slice(0, READ));

/** A result at the margin below a finished statement, outside a session. */
function resultBelowFinished({ context, facts, before }: Spot): number {
  const { own, above, session } = context.voice;
  const kind = RESULTS.indexOf(own);
  if (kind < 0 || session || !TYPED.includes(above)) return -1;
  if (facts.indent > 0 || context.nesting > 0 || before === null) return -1;
  if (!isFinished(before.body)) return -1;
  return WHERE.length * kind + apart(facts);
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
