import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { parse as parseYaml } from 'yaml';
import { type DigestBlock, readDigests } from './digests.ts';

/** Languages of which nothing is at hand that could check a sample. */
const UNCHECKED = new Set(['text', 'sql', 'xml']);

/** Reads a JSON array of programs, writes one line for each that does not parse. */
const PYTHON_CHECK = `
import ast, json, sys
for place, code in json.load(sys.stdin):
    try:
        ast.parse(code)
    except SyntaxError as error:
        print(f"{place}: {error}")
`;

const PROMPT = /^\$ /gm;

const DOCKER_INSTRUCTION =
  /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|RUN|SHELL|USER|VOLUME|WORKDIR) \S/;

/** What is wrong with a sample, or null. */
type Checker = (code: string) => string | null;

const CHECKERS: Record<string, Checker> = {
  bash: (code) => {
    const run = spawnSync('bash', ['-n'], { input: code.replace(PROMPT, ''), encoding: 'utf8' });
    return run.status === 0 ? null : run.stderr;
  },
  json: (code) => thrown(() => JSON.parse(code)),
  yaml: (code) => thrown(() => parseYaml(code)),
  javascript: (code) => thrown(() => new Script(code)),
  dockerfile: dockerfileProblem,
};

function thrown(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return String(error);
  }
}

function dockerfileProblem(code: string): string | null {
  const instructions = code
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  if (!instructions[0]?.startsWith('FROM ')) return 'does not start with FROM';
  return instructions.find((line) => !DOCKER_INSTRUCTION.test(line)) ?? null;
}

/** Samples of the library by language; outputs are no programs. */
function samplesByLanguage(): Map<string, DigestBlock[]> {
  const found = new Map<string, DigestBlock[]>();
  for (const block of readDigests().flatMap((digest) => digest.blocks)) {
    const { type, role, lang } = block.gold;
    if (type !== 'code' || role !== 'code') continue;
    found.set(lang ?? '', [...(found.get(lang ?? '') ?? []), block]);
  }
  return found;
}

const samples = samplesByLanguage();

test('every Python sample parses', () => {
  const programs = (samples.get('python') ?? []).map(({ place, text }) => [place, text]);
  const input = JSON.stringify(programs);
  const run = spawnSync('python3', ['-c', PYTHON_CHECK], { input, encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.stdout, '');
});

for (const [language, blocks] of samples) {
  const check = CHECKERS[language];
  if (language === 'python' || UNCHECKED.has(language)) continue;
  test(`every ${language} sample passes its check`, () => {
    assert.ok(check, `no checker for ${language}: add one, or name it in UNCHECKED`);
    const wrong = blocks.flatMap(({ place, text }) => {
      const problem = check(text);
      return problem === null ? [] : [`${place}: ${problem}`];
    });
    assert.deepEqual(wrong, []);
  });
}

test('a broken sample does not pass', () => {
  const broken: [string, string][] = [
    ['bash', 'if true; then'],
    ['json', '{"a": 1,}'],
    ['yaml', 'a: [1'],
    ['javascript', 'function ('],
    ['dockerfile', 'FROM a\nINSTALL b'],
  ];
  for (const [language, code] of broken)
    assert.notEqual(CHECKERS[language]?.(code), null, language);
});
