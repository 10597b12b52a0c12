import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../../scripts/lib/root.ts';
import { type CodeSample, sampleOf } from '../../../../src/lib/blocks/lang/code-sample.ts';
import type { LanguageRule } from '../../../../src/lib/blocks/lang/language-rule.ts';
import { LANGUAGES } from '../../../../src/lib/blocks/lang/languages.ts';
import { scoreLanguages } from '../../../../src/lib/blocks/lang/score-languages.ts';

const DUMPS = join(ROOT, 'content', 'dumps');
/** Runs of lines of our own dumps, prose and code, and texts with nothing to see. */
const TEXTS = readdirSync(DUMPS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(DUMPS, name), 'utf8').split(/\n(?=\S.*\n\n)/))
  .concat('', '\n\n', '# a remark', 'ls\u2028-l', 'İx = 1\r;', '– “”\n├── a');

/** What a rule gives when it is run on every line. */
function scoreOf({ scope, pattern, weight, most = 2 }: LanguageRule, sample: CodeSample): number {
  if (scope === 'first') return pattern.test(sample.first) ? weight : 0;
  if (scope === 'line')
    return weight * Math.min(most, sample.lines.filter((line) => pattern.test(line)).length);
  const plain = sample.lines.filter((_, at) => sample.plain[at]);
  return (weight * plain.filter((line) => pattern.test(line)).length) / Math.max(1, plain.length);
}

function scoresOf(sample: CodeSample): [string, number][] {
  return LANGUAGES.flatMap(({ lang, trigger, rules }) => {
    if (trigger?.test(sample.text) === false) return [];
    const score = rules.reduce((sum, rule) => sum + scoreOf(rule, sample), 0);
    return score > 0 ? [[lang, score]] : [];
  });
}

test('a language scores as if each of its rules were run on every line', () => {
  const seen = new Set<string>();
  for (const text of TEXTS) {
    const sample = sampleOf(text);
    const scores = scoresOf(sample);
    assert.deepEqual([...scoreLanguages(sample)], scores, text);
    for (const [lang] of scores) seen.add(lang);
  }
  assert.ok(TEXTS.length > 500 && seen.size > 12, `${TEXTS.length} ${[...seen].join()}`);
});
