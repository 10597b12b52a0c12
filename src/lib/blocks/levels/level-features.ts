import type { Heading, Level } from './describe-headings.ts';
import type { HeadingForm } from './heading-form.ts';
import { share, sizeOf } from './word-stems.ts';

/** Features that depend on the levels before only through the group's key: the same key, the same features. */
export interface FeatureGroup {
  key: string;
  features(): string[];
}

/** Headings that a level would relate a heading to; -1 for none. */
interface Place {
  at: number;
  level: Level;
  last: Level | undefined;
  sibling: number;
  parent: number;
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
function closing(headings: readonly Heading[], at: number, siblings: number): string[] {
  const [before, heading, next] = [headings[at - 1], headings[at], headings[at + 1]];
  const out = [`closes ${String(Math.min(siblings, 5))}`, `closes role ${heading?.role ?? ''}`];
  if (!heading || !before || !next) return out;
  const [now, later] = [heading, next].map(({ form }) => form.lead === before.form.lead);
  return [...out, `closes alike ${String(now)} ${String(later)}`];
}

/** The step from the heading before. */
function stepFeatures(headings: readonly Heading[], { at, last, sibling }: Place): string[] {
  const [before, heading] = [headings[at - 1], headings[at]];
  const step = `step ${String(last ?? 0)}`;
  if (!before || !heading) return [step];
  const size = sizeOf(before.context.words);
  const run = sibling >= 0 ? 'run' : 'new';
  return [
    step,
    `${step} size ${size}`,
    `${step} size ${size} ${run} ${sizeOf(heading.context.words)}`,
    `${step} role ${heading.role}`,
    `${step} after ${before.role}`,
    ...likeness(before, heading).map((like) => `${step} ${like}`),
  ];
}

function siblingFeatures(headings: readonly Heading[], { at, sibling }: Place): string[] {
  const [brother, heading] = [headings[sibling], headings[at]];
  return brother && heading ? likeness(brother, heading).map((like) => `sibling ${like}`) : [];
}

function parentFeatures(headings: readonly Heading[], { at, sibling, parent }: Place): string[] {
  const kind = sibling < 0 ? 'opens' : 'stays';
  return underParent(headings, parent, at).map((sign) => `${kind} ${sign}`);
}

/** Headings before that bear on this one by their words: an open series, one of the same text. */
function wordGroups(
  headings: readonly Heading[],
  levels: readonly Level[],
  level: Level,
): FeatureGroup[] {
  const { open, twin } = headings[levels.length] ?? { open: -1, twin: -1 };
  const found: string[] = [];
  if (open >= 0) found.push(`in series ${String(level > (levels[open] ?? 2))}`);
  if (twin >= 0) found.push(`twin ${String(levels[twin] === level)}`);
  return found.map((feature) => ({ key: feature, features: () => [feature] }));
}

/** Features of giving the next heading a level, after the levels of those before. */
export function levelGroups(
  headings: readonly Heading[],
  levels: readonly Level[],
  level: Level,
): FeatureGroup[] {
  const [at, last] = [levels.length, levels.at(-1)];
  const sibling = siblingBefore(levels, level);
  const parent = parentOf(levels, level);
  const place: Place = { at, level, last, sibling, parent };
  const groups: FeatureGroup[] = [
    {
      key: `step ${String(last)} ${String(sibling >= 0)}`,
      features: () => stepFeatures(headings, place),
    },
    ...wordGroups(headings, levels, level),
  ];
  if (sibling >= 0 && sibling < at - 1)
    groups.push({
      key: `sibling ${String(sibling)}`,
      features: () => siblingFeatures(headings, place),
    });
  if (level > 2)
    groups.push({
      key: `parent ${String(parent)} ${String(sibling < 0)}`,
      features: () => parentFeatures(headings, place),
    });
  if (last && level < last) {
    const siblings = at - 1 - parentOf(levels, last);
    groups.push({
      key: `closes ${String(siblings)}`,
      features: () => closing(headings, at, siblings),
    });
  }
  return groups;
}

/** The same as one list. */
export function levelFeatures(
  headings: readonly Heading[],
  levels: readonly Level[],
  level: Level,
): string[] {
  return levelGroups(headings, levels, level).flatMap((group) => group.features());
}
