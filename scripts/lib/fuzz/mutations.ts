import { fragment, longLine } from './fragments.ts';
import type { Random } from './random.ts';

/** Changes the lines of a dump in place, in one way. */
type Mutation = (lines: string[], random: Random) => void;

const MOST_BLANKS = 4;
const DEEPEST_INDENT = 9;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  deleteLine,
  repeatLine,
  swapLines,
  joinLines,
  cutLine,
  indentLine,
  spliceFragment,
  spliceFragment,
  insertFragment,
  insertBlanks,
  insertLongLine,
  closePost,
];

/** One random change. */
export function mutate(lines: string[], random: Random): void {
  random.pick(MUTATIONS)(lines, random);
}

function deleteLine(lines: string[], random: Random): void {
  lines.splice(random.below(lines.length), 1 + random.below(2));
}

function repeatLine(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  lines.splice(random.below(lines.length), 0, lines[at] ?? '');
}

function swapLines(lines: string[], random: Random): void {
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
}

function joinLines(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  lines.splice(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? ''));
}

function cutLine(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const place = random.below(line.length);
  lines.splice(at, 1, line.slice(0, place), line.slice(place));
}

function indentLine(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  lines[at] = ' '.repeat(random.below(DEEPEST_INDENT)) + (lines[at] ?? '');
}

function spliceFragment(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const place = random.below(line.length + 1);
  lines[at] = line.slice(0, place) + fragment(random) + line.slice(place);
}

function insertFragment(lines: string[], random: Random): void {
  lines.splice(random.below(lines.length + 1), 0, fragment(random));
}

function insertBlanks(lines: string[], random: Random): void {
  const blank = random.pick(['', '', '  ', '    ', '\u00a0', '\t', '\u200b']);
  const blanks = Array.from({ length: 1 + random.below(MOST_BLANKS) }, () => blank);
  lines.splice(random.below(lines.length + 1), 0, ...blanks);
}

function insertLongLine(lines: string[], random: Random): void {
  if (random.chance(0.1)) lines.splice(random.below(lines.length + 1), 0, longLine(random));
}

function closePost(lines: string[], random: Random): void {
  lines.splice(random.below(lines.length + 1), 0, 'Read More');
}
