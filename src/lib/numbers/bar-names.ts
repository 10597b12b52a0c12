import type { NumberPost, NumberRow } from './number-row.ts';
import { asFirst } from './mid-line.ts';

/** Longer names take three lines on a phone. */
const LONGEST_QUOTE = 56;
const OPENING = /^[^,\d]{12,}(?=, )/u;

/**
 * Names for figures that are drawn beside each other, no two alike: whose figure it is, or the words of
 * its sentence; where that is the same, what tells them apart: the measure, the place, the post.
 */
export function barNames(rows: readonly NumberRow[], posts: readonly NumberPost[]): string[] {
  const tellers: readonly ((row: NumberRow) => string)[] = [
    ({ title }) => title,
    ({ place }) => place,
    ({ post }) => posts[post]?.title ?? '',
    ({ text }) => text,
  ];
  const names = rows.map((row) => ownName(row));
  return tellers.reduce<string[]>((before, teller) => toldApart(before, rows.map(teller)), names);
}

/** Whose figure it is; null where nothing names it. */
export function subjectName({ subject }: NumberRow): string | null {
  return subject === '' ? null : asFirst(subject);
}

function ownName(row: NumberRow): string {
  return subjectName(row) ?? (row.sentence === '' ? row.title : quoted(row.sentence));
}

/** The beginning of a sentence, up to its first comma where that says enough: `With seven clerks`. */
function quoted(sentence: string): string {
  const opening = OPENING.exec(sentence)?.[0] ?? sentence;
  if (opening.length <= LONGEST_QUOTE) return opening;
  const cut = opening.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, cut.lastIndexOf(' '))}\u00A0…`;
}

/** Adds what differs to names that several have; what is the same for all of these tells nothing. */
function toldApart(names: readonly string[], additions: readonly string[]): string[] {
  const groups = Map.groupBy(names.keys(), (at) => names[at] ?? '');
  return names.map((name, at) => {
    const alike = groups.get(name) ?? [];
    const said = new Set(alike.map((other) => additions[other]));
    return alike.length < 2 || said.size < 2 ? name : `${name}, ${additions[at] ?? ''}`;
  });
}
