import type { HeadingContext } from './heading-context.ts';
import { formOf, type HeadingForm } from './heading-form.ts';
import { outlineRole } from './outline-words.ts';
import { bucket, keyOf, share, sizeOf, stemsOf } from './word-stems.ts';

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
  /** A numbered heading before whose series goes on after this one; -1 for none. */
  open: number;
  /** The last heading before with the same text; -1 for none. */
  twin: number;
  /** Features that do not depend on the levels before. */
  own: string[];
}

type Bare = Omit<Heading, 'own' | 'open' | 'twin'>;

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

/** Whether a numbered heading before has its series go on later: what stands between lies below it. */
function openSeries(headings: readonly Bare[], at: number): number {
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

/** The headings of a post with their own features. */
export function describeHeadings(contexts: readonly HeadingContext[]): Heading[] {
  const bare = contexts.map(bareHeading);
  return bare.map((heading, at) => ({
    ...heading,
    open: heading.form.numbering === '' ? openSeries(bare, at) : -1,
    twin: bare.slice(0, at).findLastIndex((other) => other.key === heading.key),
    own: ownFeatures(heading, at, bare),
  }));
}
