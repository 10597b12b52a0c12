import { WatchedPatterns } from '../../patterns/watched-patterns.ts';
import type { CodeSample } from './code-sample.ts';
import type { LanguageRule } from './language-rule.ts';
import { LANGUAGES } from './languages.ts';

const DEFAULT_MOST = 2;

/** A rule and the place of its language. */
interface Entry {
  rule: LanguageRule;
  language: number;
}

const RULES: readonly Entry[] = LANGUAGES.flatMap(({ rules }, language) =>
  rules.map((rule) => ({ rule, language })),
);
/** Languages that are scored on a sign only. */
const TRIGGERED = LANGUAGES.flatMap(({ trigger }, language) =>
  trigger ? [{ trigger, language }] : [],
);
/** The patterns of the rules, in their order, and behind them the triggers. */
const WATCHED = new WatchedPatterns([
  ...RULES.map(({ rule }) => rule.pattern),
  ...TRIGGERED.map(({ trigger }) => trigger),
]);
const NEEDS_TRIGGER = Uint8Array.from(LANGUAGES, ({ trigger }) => (trigger ? 1 : 0));

/** What was found in a sample. */
interface Found {
  /** In how many lines each rule matches. */
  counts: Uint8Array;
  plainLines: number;
}

/** Which rules may match in which lines of a sample. */
class Chances {
  /** A line and a rule that may match in it, pair after pair. */
  readonly lines: number[] = [];
  readonly rules: number[] = [];
  /** Languages whose trigger may match or that need none, and those for which a rule may speak. */
  private readonly triggered = NEEDS_TRIGGER.map((needs) => 1 - needs);
  private readonly spoken = new Uint8Array(LANGUAGES.length);

  constructor({ lines, firstAt }: CodeSample) {
    lines.forEach((line, at) => {
      for (const place of WATCHED.thatMayMatch(line)) this.note(at, place, at === firstAt);
    });
  }

  private note(line: number, place: number, isFirst: boolean): void {
    const entry = RULES[place];
    if (entry === undefined) {
      this.triggered[TRIGGERED[place - RULES.length]?.language ?? 0] = 1;
      return;
    }
    if (entry.rule.scope === 'first' && !isFirst) return;
    this.lines.push(line);
    this.rules.push(place);
    if (entry.rule.weight > 0) this.spoken[entry.language] = 1;
  }

  /** Whether a language may score above 0. */
  has(language: number): boolean {
    return this.triggered[language] === 1 && this.spoken[language] === 1;
  }
}

/** In how many lines each rule matches, of the languages that may score; as far as it counts. */
function countMatches(sample: CodeSample, chances: Chances): Uint8Array {
  const counts = new Uint8Array(RULES.length);
  for (let index = 0; index < chances.rules.length; index += 1) {
    const place = chances.rules[index] ?? 0;
    const entry = RULES[place];
    if (entry === undefined || !chances.has(entry.language)) continue;
    const { scope, pattern, most = DEFAULT_MOST } = entry.rule;
    const at = chances.lines[index] ?? 0;
    const count = counts[place] ?? 0;
    const isCounted = scope === 'share' ? sample.plain[at] : count < most;
    if (isCounted && pattern.test(sample.lines[at] ?? '')) counts[place] = count + 1;
  }
  return counts;
}

/** What the rules of a language, of which `from` is the place of the first, say together. */
function sumOf(rules: readonly LanguageRule[], from: number, found: Found): number {
  return rules.reduce((sum, { scope, weight }, at) => {
    const matches = found.counts[from + at] ?? 0;
    return sum + (scope === 'share' ? (weight * matches) / found.plainLines : weight * matches);
  }, 0);
}

const BY_NAME = new Map(LANGUAGES.map((language) => [language.lang, language]));

/** What the rules say against a language, whatever speaks for it: 0 or less. */
export function objectionsTo(lang: string, { lines, plain }: CodeSample): number {
  const plainLines = plain.filter(Boolean).length;
  let sum = 0;
  for (const { scope, pattern, weight, most = DEFAULT_MOST } of BY_NAME.get(lang)?.rules ?? []) {
    if (weight >= 0 || scope === 'first') continue;
    const isShare = scope === 'share';
    const matches = lines.filter(
      (line, at) => (!isShare || plain[at]) && pattern.test(line),
    ).length;
    sum += isShare ? (weight * matches) / plainLines : weight * Math.min(matches, most);
  }
  return sum;
}

/** Positive scores of the languages whose rules speak for the sample, by name. */
export function scoreLanguages(sample: CodeSample): Map<string, number> {
  const chances = new Chances(sample);
  const counts = countMatches(sample, chances);
  const plainLines = sample.plain.filter(Boolean).length;
  const scores = new Map<string, number>();
  let from = 0;
  LANGUAGES.forEach(({ lang, trigger, rules }, place) => {
    const score = chances.has(place) ? sumOf(rules, from, { counts, plainLines }) : 0;
    if (score > 0 && trigger?.test(sample.text) !== false) scores.set(lang, score);
    from += rules.length;
  });
  return scores;
}
