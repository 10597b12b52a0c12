import type { CodeSample } from './code-sample.ts';
import type { Language, LanguageRule } from './language-rule.ts';
import { LANGUAGES } from './languages.ts';

const DEFAULT_MOST = 2;

function linesMatching(lines: readonly string[], pattern: RegExp, most: number): number {
  let found = 0;
  for (const line of lines) {
    if (pattern.test(line)) found += 1;
    if (found >= most) break;
  }
  return found;
}

const inText = new Map<RegExp, RegExp>();

/** The pattern for a whole text: it finds something wherever the pattern finds something in a line. */
export function anywhereIn(pattern: RegExp): RegExp {
  const known = inText.get(pattern);
  if (known !== undefined) return known;
  const whole = new RegExp(pattern.source, `${pattern.flags}m`);
  inText.set(pattern, whole);
  return whole;
}

function ruleScore(rule: LanguageRule, sample: CodeSample): number {
  if (rule.scope === 'first') return rule.pattern.test(sample.first) ? rule.weight : 0;
  if (!anywhereIn(rule.pattern).test(sample.text)) return 0;
  if (rule.scope === 'line')
    return rule.weight * linesMatching(sample.lines, rule.pattern, rule.most ?? DEFAULT_MOST);
  const all = linesMatching(sample.plain, rule.pattern, sample.plain.length);
  return (rule.weight * all) / Math.max(1, sample.plain.length);
}

function languageScore(language: Language, sample: CodeSample): number {
  if (language.trigger !== undefined && !language.trigger.test(sample.text)) return 0;
  return language.rules.reduce((sum, rule) => sum + ruleScore(rule, sample), 0);
}

/** Positive scores of the languages whose rules speak for the sample, by name. */
export function scoreLanguages(sample: CodeSample): Map<string, number> {
  const scores = new Map<string, number>();
  for (const language of LANGUAGES) {
    const score = languageScore(language, sample);
    if (score > 0) scores.set(language.lang, score);
  }
  return scores;
}
