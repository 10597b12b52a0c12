import assert from 'node:assert/strict';
import test from 'node:test';
import { splitLines, toLine } from '../../../../src/lib/dump/line.ts';
import { allFacts, factsOf, GAP } from '../../../../src/lib/blocks/facts/line-facts.ts';
import { NestingTracker } from '../../../../src/lib/blocks/facts/nesting.ts';
import {
  VOICE,
  type Voice,
  type Voiced,
  voiceOf,
  voicesOf,
} from '../../../../src/lib/blocks/facts/voices.ts';

const voice = (text: string): Voice => voiceOf(factsOf(toLine(text, 1), GAP.none, GAP.none));

function voices(text: string): Voiced[] {
  const all = allFacts(splitLines(text));
  const tracker = new NestingTracker();
  return voicesOf(
    all,
    all.map((facts) => tracker.before(facts)),
  );
}

void test('what was typed is told from what was printed', () => {
  assert.equal(voice('gauge = tide.read("north")'), VOICE.statement);
  assert.equal(voice('gauge.is_open'), VOICE.statement);
  assert.equal(voice('rows[12:20]'), VOICE.statement);
  assert.equal(voice('kubectl get gauges -o wide'), VOICE.command);
  assert.equal(voice('NAME      READY   STATUS    AGE'), VOICE.head);
  assert.equal(voice('tensor([[0.25, 0.75]])'), VOICE.object);
  assert.equal(voice('TideError: no gauge of that name'), VOICE.error);
  assert.equal(voice("[{'gauge': 'north', 'rate=': 4}]"), VOICE.value);
  assert.equal(voice('-12.5'), VOICE.value);
});

void test('a list that is taken apart is no value, a sentence no code', () => {
  assert.equal(voice("['north', 'south']"), VOICE.value);
  assert.notEqual(voice("['north', first] = gauges"), VOICE.value);
  assert.equal(
    voice('You can give the read_rows reader to a loop and it will wait for each of them'),
    VOICE.prose,
  );
  assert.equal(voice('harbour.example'), VOICE.other);
});

void test('a name that begins as a command or a keyword is neither', () => {
  assert.equal(voice('python read.py'), VOICE.command);
  assert.notEqual(voice('Python gauges'), VOICE.command);
  assert.equal(voice('import tides'), VOICE.statement);
  assert.notEqual(voice('Import tides'), VOICE.statement);
});

void test('a prompt may follow a path; TeX between dollars is none', () => {
  assert.equal(voice('~/work$ make tide'), VOICE.prompt);
  assert.equal(voice('$ make tide'), VOICE.prompt);
  assert.notEqual(voice('$ x_t = a x_{t-1} + b $'), VOICE.prompt);
});

void test('comments and inner lines do not hide what was typed above', () => {
  const [, , inner, value] = voices('read(\n# both\n    "north",\n)\n12');
  assert.equal(inner?.own, VOICE.inner);
  assert.equal(value?.own, VOICE.inner);
  assert.equal(voices('read(\n    "north",\n)\n12').at(-1)?.above, VOICE.statement);
});

void test('a prompt makes a session, until prose ends the stretch', () => {
  const sentence = 'That is all that we had to say about the gauges of the harbour.';
  const [, shown, , after] = voices(`>>> read()\n12\n\n${sentence}\n\nread()`);
  assert.equal(shown?.session, true);
  assert.equal(after?.session, false);
  assert.equal(after?.above, VOICE.prose);
});

void test('an echo begins with what the code above has in quotes', () => {
  const code = 'print(f"gauges in the north: {n}")';
  assert.equal(voices(`${code}\ngauges in the north: 4`)[1]?.echo, true);
  assert.equal(voices(`${code}\ngauges in the south: 4`)[1]?.echo, false);
  assert.equal(voices(`${code}\ngau`)[1]?.echo, false);
});
