import { codesOf } from '../../characters.ts';
import { CODE_SIGNS } from './code-signs.ts';
import type { LineFacts } from './line-facts.ts';
import { KIND } from './words.ts';

/** Who speaks in a line, if it is code: what was typed, or what a program printed. */
export const VOICE = {
  prose: 0,
  prompt: 1,
  comment: 2,
  object: 3,
  error: 4,
  head: 5,
  log: 6,
  value: 7,
  data: 8,
  command: 9,
  statement: 10,
  markup: 11,
  pair: 12,
  words: 13,
  inner: 14,
  other: 15,
} as const;
export type Voice = (typeof VOICE)[keyof typeof VOICE];
export const VOICE_SAYS: readonly string[] = [
  'prose',
  'a prompt',
  'a comment',
  'a shown object',
  'an error',
  'the head of a listing',
  'a log',
  'a bare value',
  'data',
  'a command',
  'a statement',
  'markup',
  'a name with a value',
  'words',
  'an inner line',
  'something else',
];
export const VOICE_COUNT = VOICE_SAYS.length;

/** The voice of a line and what the stretch of code above it tells. */
export interface Voiced {
  own: Voice;
  /** Voice of the last line above that is neither a comment nor an inner line; prose at the start of a stretch. */
  above: Voice;
  /** Some line above in the stretch has a prompt: what is printed stands in the same block. */
  session: boolean;
  /** Code above holds, in quotes, what the line begins with. */
  echo: boolean;
}

/** So much of a line is read. */
const READ = 200;

const ASSIGNMENT = /^[A-Za-z_$][\w.$[\]'", ]{0,80}(?:: ?[\w[\].]{1,40} )? ?(?:[-+*/|:]?=)(?!=)/;

/** In this order; the first that matches counts. */
const SHAPES: readonly (readonly [Voice, RegExp])[] = [
  [VOICE.error, /^(?:Traceback \(most recent|\w*(?:Error|Exception|Warning)\b ?[:(]|error:)/],
  [
    VOICE.object,
    /^(?:<class |<tf\.|<xarray|(?:tensor|array|device|torch\.Size|TensorShape|Dataset\w*|DataFrame|Index|\w+Output|dask\.\w+|xarray\.\w+|\w+Array|OrderedDict|\w+Encoding)[([{<])/,
  ],
  [VOICE.head, /^[A-Z]{3,}(?:[ -][A-Z]+)*\s{2,}[A-Z]{2,}|^[A-Za-z-]+(?: {2,}[\w-]+){2,}/],
  [
    VOICE.log,
    /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d|^\[?(?:INFO|WARN|DEBUG|ERROR)\b|^Epoch \d|\d+%\||^[+|][-=]{3,}|^[─┌└│├]|^-{4,}|^={4,}|^_{4,}/,
  ],
  [
    VOICE.value,
    /^(?:-?\d[\d.,e+-]*%?|True|False|None|true|false|null|['"][^'"]*['"],?|[[(]+(?:-?\d|['"]|None|\{')(?!.*\] =).*|\{(?:'[^']*'|\d+): .*)$/,
  ],
  [VOICE.data, /^(?:[{[]\s*$|[{[]\s*"|"[^"]{1,60}"\s*:)/],
  [VOICE.markup, /^<[/!?]?[a-zA-Z]/],
  [VOICE.statement, /^[\w.]+\(|^@\w|^[a-z]\w*(?:\.\w+)*(?:\[[^\]]+\]|\.\w*_\w*|\.\w+\.\w+)$/],
  [VOICE.pair, /^[\w"'./ -]{1,40}: +\S/],
];

const signsNamed = (...names: string[]): ReadonlySet<number> =>
  new Set(CODE_SIGNS.flatMap(({ name }, at) => (names.includes(name) ? [at] : [])));
const PROMPTS = signsNamed('prompt', 'notebook-prompt');
const STATEMENTS = signsNamed(
  'python-import',
  'definition',
  'block-keyword',
  'statement',
  'decorator',
  'ends-semicolon',
  'sql',
  'docker',
  'bang',
);
const COMMENT_STARTS = codesOf('#/*-');
const COMMENT = /^(?:#|\/\/|\/\*|\*\/|\* |--\s)/;
const CLOSING = codesOf(')]}');
/** Some words in a row, the first perhaps with a capital. */
const WORDS = /^[A-Z][a-z]|^[a-z]+ [a-z]+ [a-z]+/;

const PROSE_WORDS = 8;
const PROSE_STOPS = 0.3;
/** A name of a program in a sentence takes some of its stop words away. */
const NAMING_SCORE = 2;
const NAMING_STOPS = 0.25;
const CAPITAL_AND_WORD = /^[A-Z][a-z]* [a-z]/;
/** A statement has fewer stop words than this. */
const STATEMENT_STOPS = 0.15;

function isProse(facts: LineFacts): boolean {
  if (facts.signs.curlyQuotes > 0) return true;
  if (facts.wordCount < PROSE_WORDS) return false;
  if (facts.codeScore <= 0) return facts.stopShare >= PROSE_STOPS;
  if (facts.codeScore > NAMING_SCORE || facts.stopShare < NAMING_STOPS) return false;
  return CAPITAL_AND_WORD.test(facts.body);
}

/** A capital and a small letter: “Python UDFs”, “For beginners”. Commands and keywords are of one case. */
const startsAsName = (body: string): boolean => /^[A-Z][a-z]/.test(body);

/** The voice of a line by itself; never an inner line, which only its neighbours tell. */
export function voiceOf(facts: LineFacts): Voice {
  const { body, codeSigns, stopShare } = facts;
  if (codeSigns.some((sign) => PROMPTS.has(sign))) return VOICE.prompt;
  if (COMMENT_STARTS.includes(facts.first) && COMMENT.test(body)) return VOICE.comment;
  if (facts.marker?.rendered || isProse(facts)) return VOICE.prose;
  const named = startsAsName(body);
  if ((facts.firstKinds & KIND.command) !== 0 && !named) return VOICE.command;
  const head = body.slice(0, READ);
  const shape = SHAPES.find(([, pattern]) => pattern.test(head));
  if (head.includes('=') && ASSIGNMENT.test(head) && (shape?.[0] ?? VOICE.pair) >= VOICE.statement)
    return VOICE.statement;
  if (shape) return shape[0];
  if (codeSigns.some((sign) => STATEMENTS.has(sign))) return VOICE.statement;
  if ((facts.firstKinds & KIND.keyword) !== 0 && !named && stopShare < STATEMENT_STOPS)
    return VOICE.statement;
  return facts.codeScore < 1 && WORDS.test(head) ? VOICE.words : VOICE.other;
}

const SHORTEST_ECHO = 6;
const LONGEST_ECHO = 24;
/** Lines of code with quotes that may have printed a line below. */
const REMEMBERED = 16;

function echoes(body: string, code: readonly string[]): boolean {
  if (code.length === 0) return false;
  const start = /^[A-Za-z>][A-Za-z >]*/.exec(body)?.[0].trim().slice(0, LONGEST_ECHO) ?? '';
  if (start.length < SHORTEST_ECHO) return false;
  return code.some((line) => line.includes(`"${start}`) || line.includes(`'${start}`));
}

/** Follows stretches of code, line by line. */
class VoiceTracker {
  private above: Voice = VOICE.prose;
  private session = false;
  private base = 0;
  private code: string[] = [];

  /** The line with what stands above it; then takes it in. `nesting`: what is open above it. */
  next(facts: LineFacts, nesting: number): Voiced {
    const alone = voiceOf(facts);
    const opens = this.above === VOICE.prose;
    if (opens) this.base = facts.indent;
    const inner = alone !== VOICE.prose && !opens && this.isInside(facts, nesting);
    const own = inner ? VOICE.inner : alone;
    const { above, session } = this;
    const voiced: Voiced = { own, above, session, echo: echoes(facts.body, this.code) };
    if (own === VOICE.prose) this.reset();
    else this.take(own, opens, facts);
    return voiced;
  }

  private isInside(facts: LineFacts, nesting: number): boolean {
    return nesting > 0 || facts.indent > this.base || CLOSING.includes(facts.first);
  }

  private reset(): void {
    this.above = VOICE.prose;
    this.session = false;
    this.code = [];
  }

  private take(own: Voice, opens: boolean, { body, signs }: LineFacts): void {
    if (own !== VOICE.inner && (own !== VOICE.comment || opens)) this.above = own;
    if (own === VOICE.prompt) this.session = true;
    if (signs.straightQuotes === 0) return;
    this.code.push(body.slice(0, READ));
    if (this.code.length > REMEMBERED) this.code.shift();
  }
}

/** Voices of all lines; `nesting` says of each what is open above it. */
export function voicesOf(all: readonly LineFacts[], nesting: readonly number[]): Voiced[] {
  const tracker = new VoiceTracker();
  return all.map((facts, index) => tracker.next(facts, nesting[index] ?? 0));
}
