import { sampleOf, type CodeSample } from './code-sample.ts';
import { isJson } from './is-json.ts';
import { leadInScores } from './lead-in-words.ts';
import { namedInComment } from './named-in-comment.ts';
import { outputScore } from './output-signs.ts';
import { parsesAsPython } from './parses-as-python.ts';
import { objectionsTo, scoreLanguages } from './score-languages.ts';

/** What is known about a code block before its language is. */
export interface CodeContext {
  /** Its text, the item's indentation taken off. */
  code: string;
  /** Text of the block before it (the code, when that is a code block), `''` if there is none. */
  leadIn: string;
  /** Language of the code block before it, when already known for sure. */
  previousLang: string | null;
  inItem: boolean;
}

export interface DetectedLanguage {
  lang: string;
  role: 'code' | 'output';
  reason: string;
}

interface Candidate {
  context: CodeContext;
  sample: CodeSample;
  scores: Map<string, number>;
  output: number;
}

/** Below this the rules alone do not name a language. */
const SURE = 3;
/** The next best language is this near: the context decides. */
const CLOSE = 1.5;
/** Below this nothing is named. */
const LEAST = 1.4;
/** Programs print these as well as people write them. */
const DATA_LANGUAGES: ReadonlySet<string> = new Set(['json', 'text', 'diff', 'xml', 'ini']);
/** Against output: the block is surely in a language that programs do not print. */
const WRITTEN = 2.5;
/** What all sure blocks of the post in one language add to an unsure one. */
const MAJORITY = 2.4;
/** What the block before adds to an unsure one in the same language. */
const NEIGHBOUR = 0.8;
const CLEAN_PARSE = 1.2;
const WHOLE_JSON = 6;
/** The block says itself which file it is. */
const NAMED_FILE = 6;
/** Without an operator, a bracket or a keyword a clean parse means nothing: any word is an expression. */
const HAS_SYNTAX = /[=()[\]{}.:]/;

function best(scores: ReadonlyMap<string, number>): { lang: string; score: number; gap: number } {
  let [lang, score, second] = ['text', 0, 0];
  for (const [name, value] of scores) {
    if (value > score) [lang, score, second] = [name, value, score];
    else if (value > second) second = value;
  }
  return { lang, score, gap: score - second };
}

function add(scores: Map<string, number>, lang: string, weight: number): void {
  scores.set(lang, (scores.get(lang) ?? 0) + weight);
}

function candidate(context: CodeContext, previousCode: string | null): Candidate {
  const sample = sampleOf(context.code);
  const scores = scoreLanguages(sample);
  if (isJson(context.code)) add(scores, 'json', WHOLE_JSON);
  const named = namedInComment(sample.lines[0] ?? '');
  if (named !== null) add(scores, named, NAMED_FILE);
  const before = previousCode !== null && context.leadIn === previousCode ? previousCode : null;
  const { lang, score } = best(scores);
  // Below code, a program's output may hold what reads as a statement; a command is typed.
  const written = score >= SURE && (before === null ? !DATA_LANGUAGES.has(lang) : lang === 'bash');
  const output = outputScore(sample, context.leadIn, before) - (written ? WRITTEN : 0);
  return { context, sample, scores, output };
}

/** Shares of the sure languages among the post's blocks. */
function sureShares(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  let sure = 0;
  for (const { scores, output } of candidates) {
    const { lang, score, gap } = best(scores);
    if (output > 0 || score < SURE || gap < 1) continue;
    add(counts, lang, 1);
    sure += 1;
  }
  return new Map([...counts].map(([lang, count]) => [lang, count / sure]));
}

/** The language with the most signs, or null when they are too few. */
function named(scores: ReadonlyMap<string, number>): string | null {
  const { lang, score } = best(scores);
  return score < LEAST ? null : lang;
}

/** Whether the code parses as Python and that names another language. Parsing is dear and comes last. */
function cleanParseDecides(scores: ReadonlyMap<string, number>, one: Candidate): boolean {
  const parsed = new Map(scores);
  add(parsed, 'python', CLEAN_PARSE);
  if (named(parsed) === named(scores)) return false;
  return HAS_SYNTAX.test(one.sample.text) && parsesAsPython(one.context.code);
}

/** A program and what it is told: no brackets, no assignment. */
const COMMAND = /^[\w./~$!@%#:-]+(?: [^(){}=;]*)?$/;

/** Whether a block without a sign of a language may be in it, as the others of its post are. */
function mayBe(lang: string, sample: CodeSample, weight: number): boolean {
  if (lang === 'bash') return sample.lines.every((line) => COMMAND.test(line));
  return weight + objectionsTo(lang, sample) > 0;
}

/** Adds what the other blocks of the post tell, those left out in whose language this one hardly is. */
function addMajority(
  scores: Map<string, number>,
  { sample }: Candidate,
  shares: ReadonlyMap<string, number>,
): void {
  for (const [lang, share] of shares) {
    const weight = MAJORITY * share;
    if (scores.has(lang) || mayBe(lang, sample, weight)) add(scores, lang, weight);
  }
}

/** Languages that read like another one, of which a post with that one hardly shows any. */
const READ_LIKE: Readonly<Record<string, string>> = { javascript: 'typescript', c: 'cpp' };

/** The language itself, or the one that it reads like where the post surely has that one. */
function inPost(lang: string, { context }: Candidate, shares: ReadonlyMap<string, number>): string {
  const like = READ_LIKE[lang];
  if (like === undefined || !shares.has(like)) return lang;
  return leadInScores(context.leadIn).has(lang) ? lang : like;
}

function decide(
  one: Candidate,
  shares: ReadonlyMap<string, number>,
  previous: string | null,
): DetectedLanguage {
  const { context, output } = one;
  if (output > 0) return outputBlock(one);
  const scores = new Map(one.scores);
  const own = best(scores);
  for (const [lang, weight] of leadInScores(context.leadIn)) add(scores, lang, weight);
  const unsure = own.score < SURE || own.gap < CLOSE;
  if (unsure) {
    addMajority(scores, one, shares);
    if (previous !== null && previous !== 'text') add(scores, previous, NEIGHBOUR);
    if (cleanParseDecides(scores, one)) add(scores, 'python', CLEAN_PARSE);
  }
  const lang = named(scores);
  if (lang === null) return { lang: 'text', role: 'code', reason: 'no language has enough signs' };
  return {
    lang: inPost(lang, one, shares),
    role: 'code',
    reason: unsure
      ? 'few signs of its own; words before it and the post decided'
      : 'signs in its lines',
  };
}

/** A remark behind a value: no program prints one, somebody wrote them into what Python had shown. */
const REMARK = /[\])},\d]\s{0,8}# ?\p{L}/u;

function languageOfOutput({ context: { code }, sample }: Candidate): string {
  if (isJson(code)) return 'json';
  const remarks = sample.lines.filter((line) => REMARK.test(line)).length;
  return remarks * 2 > sample.lines.length ? 'python' : 'text';
}

function outputBlock(one: Candidate): DetectedLanguage {
  const lang = languageOfOutput(one);
  return { lang, role: 'output', reason: 'reads as what a program printed' };
}

/** Language and role of every code block of one post, in order. */
export function detectLanguages(contexts: readonly CodeContext[]): DetectedLanguage[] {
  const candidates = contexts.map((context, at) =>
    candidate(context, contexts[at - 1]?.code ?? null),
  );
  const shares = sureShares(candidates);
  const found: DetectedLanguage[] = [];
  for (const one of candidates) {
    const previous = found.at(-1)?.lang ?? one.context.previousLang;
    found.push(decide(one, shares, previous));
  }
  return found;
}
