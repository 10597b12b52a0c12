import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguages } from '../../../../src/lib/blocks/lang/detect-languages.ts';
import { isJson } from '../../../../src/lib/blocks/lang/is-json.ts';
import { namedInComment } from '../../../../src/lib/blocks/lang/named-in-comment.ts';

test('JSON may be broken over lines and carry remarks', () => {
  assert.ok(isJson('{ "lamp": "hall" }'));
  assert.ok(isJson('{\n  "say": "the lamp\n      glows",\n  "watts": 4 // as measured\n}'));
  assert.ok(isJson('[{ "url": "http://lamps.example/a" }]'));
  for (const first of ['null', 'true', 'false', '-1', '2', '[]', '"a"'])
    assert.ok(isJson(`[${first}, { "lamp": "hall" }]`), first);
});

test('a list of plain values, a cut-off object and prose are no JSON', () => {
  assert.ok(!isJson('["hall", "attic"]'));
  assert.ok(!isJson('{ "lamp": '));
  assert.ok(!isJson('{lamp}'));
  assert.ok(!isJson(''));
});

test('a first comment that is a file name tells the language', () => {
  assert.equal(namedInComment('# lamps/HALL.yaml'), 'yaml');
  assert.equal(namedInComment('// src/lamp.ts'), 'typescript');
  assert.equal(namedInComment('<!-- index.html -->'), 'html');
  assert.equal(namedInComment('# Dockerfile'), 'dockerfile');
});

test('a comment that says more, a name without an ending, an unknown ending tell none', () => {
  assert.equal(namedInComment('# see lamp.py for the rest'), null);
  assert.equal(namedInComment('# lamps'), null);
  assert.equal(namedInComment('# lamp.xyz'), null);
  assert.equal(namedInComment('lamp.py'), null);
});

function langOf(leadIn: string, code: string): string {
  return detectLanguages([{ code, leadIn, previousLang: null, inItem: false }])[0]?.lang ?? '';
}

test('a printed list with a remark behind most lines was written by somebody', () => {
  const shown =
    'array([[14.5, 8.5],# the hall\n       [15.5, 7.5],# the attic\n       [12.5, 7.5]])';
  assert.equal(langOf('The output is as follows:', shown), 'python');
  assert.equal(langOf('The output is as follows:', shown.replaceAll(/# the \w+/g, '')), 'text');
});
