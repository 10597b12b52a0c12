import { isBlank } from '../../blank.ts';

/** A run of text without blanks, freed of the punctuation around it. */
export interface Token {
  /** What is left of the run. */
  text: string;
  /** Where it starts in its line, in UTF-16 units. */
  start: number;
  /** Words before it, nearest last, in lower case; at most three. */
  before: string[];
  /** Words after it, nearest first, in lower case; at most three. */
  after: string[];
  /** The signs that were taken off in front and behind. */
  opening: string;
  closing: string;
}

/** Longer runs are data, not names; they are never marked. */
const LONGEST_TOKEN = 200;
/** How far a call may run over blanks until its bracket closes. */
const LONGEST_CALL = 120;

const OPENING = /^[("'“‘[*<]+/;
const CLOSING = /[.,;:!?"'”’*>…]+$/;

/** Signs that names of code have and words of prose have not; a plain word can only be a command. */
const SUSPICIOUS = /[_=()/\\{}[\]<>@#:]|\w\.\w|--|[a-z0-9][A-Z]|["'“‘]\w/;
const EACH_SUSPICIOUS = new RegExp(SUSPICIOUS, 'g');
const COMMAND = /^commands?\b/i;
const MAY_NAME_COMMAND = /command/i;

/** Where a run begins and ends. */
interface Run {
  at: number;
  end: number;
}

/** The tokens of one line that may be code, in order. A call with blanks in its brackets is one token. */
export function tokensOf(line: string): Token[] {
  if (!SUSPICIOUS.test(line) && !line.includes('command')) return [];
  const runs = runsOf(line);
  const isSuspect = suspectsIn(line, runs);
  const tokens: Token[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.end - run.at > LONGEST_TOKEN || !isSuspect(run, index)) continue;
    const last = endOfCall(line, runs, index) ?? index;
    const until = runs[last] ?? run;
    tokens.push({
      ...trimmed(line.slice(run.at, until.end), run.at),
      before: wordsOf(line, runs.slice(Math.max(0, index - 3), index)),
      after: wordsOf(line, runs.slice(last + 1, last + 4)),
    });
    index = last;
  }
  return tokens;
}

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let at = 0; at <= line.length; at += 1) {
    const inked = at < line.length && !isBlank(line.charCodeAt(at));
    if (inked && start < 0) start = at;
    if (inked || start < 0) continue;
    runs.push({ at: start, end: at });
    start = -1;
  }
  return runs;
}

/** Whether a run may be code, to be asked run by run in order: the line is searched once for all. */
function suspectsIn(line: string, runs: readonly Run[]): (run: Run, index: number) => boolean {
  const namesCommand = MAY_NAME_COMMAND.test(line);
  let sign = -1;
  return ({ at, end }, index) => {
    if (sign < at) {
      EACH_SUSPICIOUS.lastIndex = at;
      sign = EACH_SUSPICIOUS.exec(line)?.index ?? Infinity;
    }
    if (sign < end) return true;
    const next = runs[index + 1];
    return namesCommand && next !== undefined && COMMAND.test(line.slice(next.at, next.end));
  };
}

function wordsOf(line: string, runs: readonly Run[]): string[] {
  return runs.map(({ at, end }) => bareWord(line.slice(at, end)));
}

function bareWord(text: string): string {
  const inner = text.slice(0, LONGEST_TOKEN).replace(OPENING, '').replace(CLOSING, '');
  return inner.toLowerCase();
}

function trimmed(text: string, at: number): Pick<Token, 'text' | 'start' | 'opening' | 'closing'> {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const inner = withoutClosing(rest);
  return {
    text: inner,
    start: at + opening.length,
    opening,
    closing: rest.slice(inner.length),
  };
}

/** Takes punctuation off the end, and brackets that were opened before the token. */
function withoutClosing(text: string): string {
  let inner = text;
  for (;;) {
    const shorter = inner.replace(CLOSING, '');
    const bracket = /[)\]]$/.exec(shorter)?.[0];
    if (bracket === undefined || isBalanced(shorter)) return shorter;
    inner = shorter.slice(0, -1);
    if (inner === '') return '';
  }
}

function isBalanced(text: string): boolean {
  return depthOf(text, '(', ')') === 0 && depthOf(text, '[', ']') === 0;
}

function depthOf(text: string, open: string, close: string): number {
  let depth = 0;
  for (const sign of text) depth += sign === open ? 1 : sign === close ? -1 : 0;
  return depth;
}

/** A name with an underscore or a dot inside, and a bracket. */
const CALL_START = /^[("'“‘]*[A-Za-z]\w*(?:[._]\w+)+\(/;

function endOfCall(line: string, runs: readonly Run[], first: number): number | null {
  const start = runs[first];
  if (start === undefined || !CALL_START.test(line.slice(start.at, start.end))) return null;
  for (let index = first; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined) return null;
    const call = line.slice(start.at, run.end);
    if (call.length > LONGEST_CALL) return null;
    if (depthOf(call.replace(OPENING, ''), '(', ')') <= 0) return index;
  }
  return null;
}
