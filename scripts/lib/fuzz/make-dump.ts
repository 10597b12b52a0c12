import { fragment, longLine } from './fragments.ts';
import { mutate } from './mutations.ts';
import type { Random } from './random.ts';

/** Lines of one real post each: what mutations begin with. */
export type Material = readonly (readonly string[])[];

/** Dumps are short, so that many can be tried: what breaks on a long one nearly always breaks on a piece of it. */
const MOST_LINES = 30;
const MOST_MUTATIONS = 6;
const WHOLE_POST = 0.01;
const CONCATENATED = 0.1;
const RANDOM_TEXT = 0.4;
const BROKEN_BYTES = 0.08;

/** The bytes of a hostile dump. */
export function makeDump(material: Material, random: Random): Uint8Array {
  const parts = [makeLines(material, random)];
  if (random.chance(CONCATENATED)) parts.push(makeLines(material, random));
  const text = parts.map((lines) => lines.join('\n')).join(random.chance(0.5) ? '\n' : '');
  const bytes = Buffer.from(random.chance(0.02) ? text.replaceAll('\n', '\r\n') : text);
  return random.chance(BROKEN_BYTES) ? breakBytes(bytes, random) : bytes;
}

function makeLines(material: Material, random: Random): string[] {
  const post = material[random.below(material.length)];
  if (post === undefined || random.chance(RANDOM_TEXT)) return randomLines(random);
  const length = random.chance(WHOLE_POST) ? post.length : 1 + random.below(MOST_LINES);
  const start = random.below(post.length - length + 1);
  const lines = post.slice(Math.max(0, start), Math.max(0, start) + length);
  const mutations = 1 + random.below(MOST_MUTATIONS);
  for (let done = 0; done < mutations; done += 1) mutate(lines, random);
  return lines;
}

function randomLines(random: Random): string[] {
  return Array.from({ length: 1 + random.below(MOST_LINES) }, () => randomLine(random));
}

const WORDS = [
  'the',
  'model',
  'Data',
  'is',
  'of',
  'train(x)',
  'AWS',
  '3.5',
  '10%',
  'for',
  'Step 1',
  'a:',
] as const;
const INDENTS = ['', '', '', '', '  ', '    ', '      ', '\t', '\u00a0', '   '] as const;
const MARKERS = ['', '', '', '', '• ', '1. ', '2. ', '10. ', '[3] ', '$ ', '>>> ', '# '] as const;

function randomLine(random: Random): string {
  if (random.chance(0.35)) return random.pick(['', '', '', '    ', '\u00a0', '  ']);
  if (random.chance(0.005)) return longLine(random);
  const lead = random.pick(INDENTS) + random.pick(MARKERS);
  const length = random.chance(0.5) ? random.below(4) : random.below(16);
  const parts = Array.from({ length }, () =>
    random.chance(0.2) ? fragment(random) : random.pick(WORDS),
  );
  return lead + parts.join(random.chance(0.9) ? ' ' : '');
}

/** Bytes lost at the start or the end, or changed: characters of several bytes break. */
function breakBytes(bytes: Buffer, random: Random): Uint8Array {
  const cut = random.below(3);
  if (cut === 0) return bytes.subarray(random.below(bytes.length));
  if (cut === 1) return bytes.subarray(0, random.below(bytes.length));
  const changed = Buffer.from(bytes);
  for (let done = 0; done < 4; done += 1) changed[random.below(changed.length)] = random.below(256);
  return changed;
}
