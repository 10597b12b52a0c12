import type { HeadingContext } from './heading-context.ts';
import { formOf, type HeadingForm } from './heading-form.ts';
import { outlineRole } from './outline-words.ts';

export type Level = 2 | 3 | 4;

/** A heading with all that is known of it once per post. */
export interface Heading {
  context: HeadingContext;
  form: HeadingForm;
  role: string;
  /** Text for comparison. */
  key: string;
  /** Words with a meaning of their own, cut to their stems. */
  stems: ReadonlySet<string>;
  /** Stems of the paragraphs and items between the heading before and this one. */
  saidBefore: ReadonlySet<string>;
  /** Features that do not depend on the levels before. */
  own: string[];
}

type Bare = Omit<Heading, 'own'>;

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const EMPTY_WORDS = new Set(
  'the and for with from your our you are how what why when into using use via its this that out get not can does new about more all one two'.split(
    ' ',
  ),
);
const STEM = 5;

function stemsOf(text: string): Set<string> {
  const words = keyOf(text).split(' ');
  return new Set(
    words
      .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

const SIZES = [0, 15, 40, 80, 150, 300];
const sizeOf = (words: number): string => String(SIZES.findIndex((bound) => words <= bound));
const bucket = (value: number, bounds: readonly number[]): string =>
  String(bounds.findIndex((bound) => value <= bound));

function bareHeading(context: HeadingContext): Bare {
  return {
    context,
    form: formOf(context.text),
    role: outlineRole(context.text),
    key: keyOf(context.text),
    stems: stemsOf(context.text),
    saidBefore: stemsOf(context.announcedBy.join(' ')),
  };
}

function placeOf(at: number, total: number): string {
  if (at === 0) return 'first';
  return at === total - 1 ? 'last' : at * 2 < total ? 'early' : 'late';
}

function ownFeatures(heading: Bare, at: number, all: readonly Bare[]): string[] {
  const { context, form, role, key } = heading;
  const total = all.length;
  const same = all.filter((other) => other.key === key).length;
  const numbered = all.filter((other) => other.form.numbering === form.numbering).length / total;
  const next = all[at + 1];
  return [
    'bias',
    `role ${role}`,
    `lead ${form.lead}`,
    `end ${form.end}`,
    `style ${form.style}`,
    `numbered ${form.numbering} ${bucket(numbered, [0.35, 0.7, 1])}`,
    `length ${String(Math.min(form.words.length, 8))}`,
    `size ${sizeOf(context.words)}`,
    `next ${context.next ?? ''} ${context.glued ? 'glued' : ''}`,
    `place ${placeOf(at, total)}`,
    `title ${share(heading.stems, stemsOf(context.title))}`,
    `intro ${share(heading.stems, all[0]?.saidBefore ?? heading.stems)}`,
    `total ${bucket(total, [2, 4, 7, 11, 16, 25, 40])}`,
    `same ${String(Math.min(3, same))}`,
    `next role ${next?.role ?? 'end'}`,
    ...(context.glued && all.some((other) => !other.context.glued)
      ? [`odd glue ${context.next ?? ''}`]
      : []),
  ];
}

/** The headings of a post with their own features. */
export function describeHeadings(contexts: readonly HeadingContext[]): Heading[] {
  const bare = contexts.map(bareHeading);
  return bare.map((heading, at) => ({ ...heading, own: ownFeatures(heading, at, bare) }));
}

/** Last heading before that is a sibling at this level: no higher one stands between; -1 for none. */
function siblingBefore(levels: readonly Level[], level: Level): number {
  const at = levels.findLastIndex((other) => other <= level);
  return at >= 0 && levels[at] === level ? at : -1;
}

const parentOf = (levels: readonly Level[], level: Level): number =>
  levels.findLastIndex((other) => other < level);

function series(one: HeadingForm, two: HeadingForm): string {
  if (one.numbering !== two.numbering) return `${one.numbering}>${two.numbering}`;
  if (one.numbering === '') return 'none';
  return two.number === one.number + 1 ? 'next' : 'other';
}

/** How alike two headings are put. */
function likeness(one: Heading, two: Heading): string[] {
  const [a, b] = [one.form, two.form];
  return [
    a.lead === b.lead ? `lead ${a.lead}` : `leads differ`,
    `end ${a.end === b.end ? a.end || 'none' : `differ ${b.end}`}`,
    `first ${String(a.words[0] === b.words[0])}`,
    `last ${String(a.words.at(-1) === b.words.at(-1))}`,
    `series ${series(a, b)}`,
    `glue ${String(one.context.glued === two.context.glued)}`,
    `next ${String(one.context.next === two.context.next)}`,
    `shares ${share(two.stems, one.stems)}`,
  ];
}

/** Share of the heading's words that a text has. */
function share(stems: ReadonlySet<string>, text: ReadonlySet<string>): string {
  if (stems.size === 0) return 'none';
  const found = [...stems].filter((stem) => text.has(stem)).length / stems.size;
  return bucket(found, [0, 0.34, 0.67, 1]);
}

/** Whether a numbered heading before has its series go on later: what stands between lies below it. */
function openSeries(headings: readonly Heading[], at: number): number {
  const back = headings.slice(0, at).findLastIndex((heading) => heading.form.numbering !== '');
  const form = headings[back]?.form;
  if (!form) return -1;
  const goesOn = headings
    .slice(at + 1)
    .some(
      ({ form: later }) => later.numbering === form.numbering && later.number === form.number + 1,
    );
  return goesOn ? back : -1;
}

const ANNOUNCES =
  /\b(?:following|these|two|three|four|five|several|below|steps|ways|options|section)\b/i;

const NO_STEMS: ReadonlySet<string> = new Set();

/** Whether the section speaks of the parent's words as the section before it did. */
function kindOfEcho(headings: readonly Heading[], parent: number, at: number): string {
  const stems = headings[parent]?.stems ?? NO_STEMS;
  const here = share(stems, headings[at + 1]?.saidBefore ?? NO_STEMS);
  const before = share(stems, headings[at]?.saidBefore ?? NO_STEMS);
  return here === before ? 'same' : here > before ? 'more' : 'less';
}

/** What the text under the parent says of the child. */
function underParent(headings: readonly Heading[], parent: number, at: number): string[] {
  const [above, child, intro] = [headings[parent], headings[at], headings[parent + 1]];
  if (!above || !child || !intro) return ['no parent'];
  const last = intro.context.announcedBy.at(-1) ?? '';
  return [
    `said ${share(child.stems, intro.saidBefore)}`,
    `named ${share(child.stems, above.stems)}`,
    `parent size ${sizeOf(above.context.words)}`,
    `echoed ${share(above.stems, headings[at + 1]?.saidBefore ?? NO_STEMS)}`,
    `echo ${kindOfEcho(headings, parent, at)}`,
    `parent role ${above.role} ${child.role === '' ? '' : 'role'}`,
    `parent lead ${above.form.lead} ${child.form.lead}`,
    ...(parent === at - 1
      ? [`announces ${String(ANNOUNCES.test(last))} ${String(last.endsWith(':'))}`]
      : []),
  ];
}

/** The run of siblings that ends when the level goes up: an only child is rare. */
function closing(headings: readonly Heading[], levels: readonly Level[], level: Level): string[] {
  const last = levels.at(-1);
  if (!last || level >= last) return [];
  const at = levels.length;
  const siblings = at - 1 - parentOf(levels, last);
  const [heading, next] = [headings[at], headings[at + 1]];
  const before = headings[at - 1];
  const out = [`closes ${String(Math.min(siblings, 5))}`, `closes role ${heading?.role ?? ''}`];
  if (heading && before && next)
    out.push(
      `closes alike ${String(heading.form.lead === before.form.lead)} ${String(next.form.lead === before.form.lead)}`,
    );
  return out;
}

/** Features of giving the next heading a level, after the levels of those before. */
export function levelFeatures(
  headings: readonly Heading[],
  levels: readonly Level[],
  level: Level,
): string[] {
  const at = levels.length;
  const [heading, before, last] = [headings[at], headings[at - 1], levels.at(-1)];
  if (!heading) return [];
  const step = `${String(last ?? 0)}`;
  const out = [`step ${step}`];
  if (before) {
    const run = siblingBefore(levels, level) >= 0 ? 'run' : 'new';
    out.push(`step ${step} size ${sizeOf(before.context.words)}`);
    out.push(
      `step ${step} size ${sizeOf(before.context.words)} ${run} ${sizeOf(heading.context.words)}`,
    );
    out.push(`step ${step} role ${heading.role}`, `step ${step} after ${before.role}`);
    for (const like of likeness(before, heading)) out.push(`step ${step} ${like}`);
  }
  const sibling = siblingBefore(levels, level);
  const brother = headings[sibling];
  if (brother && sibling < at - 1)
    for (const like of likeness(brother, heading)) out.push(`sibling ${like}`);
  const parent = parentOf(levels, level);
  const kind = sibling < 0 ? 'opens' : 'stays';
  if (level > 2) for (const sign of underParent(headings, parent, at)) out.push(`${kind} ${sign}`);
  out.push(...closing(headings, levels, level));
  const open = heading.form.numbering === '' ? openSeries(headings, at) : -1;
  if (open >= 0) out.push(`in series ${String(level > (levels[open] ?? 2))}`);
  const twin = headings.slice(0, at).findLastIndex((other) => other.key === heading.key);
  if (twin >= 0) out.push(`twin ${String(levels[twin] === level)}`);
  return out;
}
