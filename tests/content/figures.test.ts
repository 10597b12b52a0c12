import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sharedFolder } from '../shared.ts';
import { type Digest, type DigestBlock, readDigests } from './digests.ts';

/**
 * A digest may say no figure that its source post does not say. Compared are all numbers of prose, lists
 * and tables; of code and formulas, where indices, defaults and status codes are our own, only numbers of
 * three digits or more without those of OWN_IN_CODE. A number is the same with or without thousands
 * separators and trailing zeros; a source may spell numbers up to twenty as words. List markers, inline
 * TeX and digits at the end of a name (boto3, S3) are no figures.
 */
const NUMBER = /(?<![A-Za-z_\d])\d[\d.,]*/g;

const LIST_MARKER = /^\d+\. /;

const INLINE_TEX = /\\\(.*?\\\)/g;

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Literals of three digits and more that our own code brings along, by what they are. */
const OWN_IN_CODE = new Set([
  '200', // HTTP status: done
  '204', // HTTP status: done, nothing to say
  '256', // edge of a resized picture, in pixels
  '1000', // default number of rounds
]);

const THREE_DIGITS = /\d{3}/;

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map(plain);
}

/** `30,600` and `5.0.` as `30600` and `5`. */
function plain(number: string): string {
  const digits = number.replaceAll(',', '').replace(/\.+$/, '');
  return digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

function figuresOf({ gold, text }: DigestBlock): string[] {
  if (gold.type === 'code' || gold.type === 'math') {
    return numbersIn(text).filter((n) => THREE_DIGITS.test(n) && !OWN_IN_CODE.has(n));
  }
  return numbersIn(text.replace(LIST_MARKER, '').replaceAll(INLINE_TEX, ' '));
}

/** The numbers of each source post, by its title; of two posts with one title, the first. */
function sourceNumbers(shared: string): Map<string, Set<string>> {
  const folder = join(shared, 'seeds');
  const sources = new Map<string, Set<string>>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const posts = readFileSync(join(folder, name), 'utf8').split(/^Read More$/m);
    for (const post of posts.map((text) => text.trim()).filter((text) => text !== '')) {
      const title = post.split('\n', 1)[0] ?? '';
      const spelled = post.toLowerCase().match(/[a-z]+/g) ?? [];
      const words = spelled.flatMap((word) => (WORDS.includes(word) ? [WORDS.indexOf(word)] : []));
      if (sources.has(title)) continue;
      sources.set(title, new Set([...numbersIn(post), ...words.map(String)]));
    }
  }
  return sources;
}

function foreignFigures({ post, blocks }: Digest, source: ReadonlySet<string>): string[] {
  return blocks.flatMap((block) =>
    figuresOf(block)
      .filter((number) => !source.has(number))
      .map((number) => `${block.place}: ${number} is not in “${post.title}”`),
  );
}

test('every figure of a digest stands in its source post', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  const sources = sourceNumbers(shared);
  const foreign = readDigests().flatMap((digest) => {
    const source = sources.get(digest.post.title ?? '');
    assert.ok(source, `no source post is called “${digest.post.title}”`);
    return foreignFigures(digest, source);
  });
  assert.deepEqual(foreign, []);
});

test('numbers are compared by value', () => {
  assert.deepEqual(numbersIn('30,600 images at 5.0 in S3, then 0.10.'), ['30600', '5', '0.1']);
});
