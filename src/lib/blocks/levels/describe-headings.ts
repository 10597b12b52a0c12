import { formOf, type HeadingForm } from './heading-form.ts';
import { outlineWords, type OutlineWords } from './outline-words.ts';
import type { PostOutline, Section } from './post-outline.ts';
import { stemsOf, type Stem } from './word-stems.ts';

/** A heading with all that is known of it alone. */
export interface Heading {
  section: Section;
  form: HeadingForm;
  words: OutlineWords;
  stems: ReadonlySet<Stem>;
  /** Stems of its section's prose. */
  said: ReadonlySet<Stem>;
  /** First three words of its section. */
  opening: string;
}

/** The headings of a post and what they are compared with. */
export interface DescribedPost {
  title: ReadonlySet<Stem>;
  intro: ReadonlySet<Stem>;
  headings: readonly Heading[];
  /** Median of the sections' words, the authors' one left out. */
  usualWords: number;
}

function describeHeading(section: Section): Heading {
  const { heading, first, prose } = section;
  return {
    section,
    form: formOf(heading),
    words: outlineWords(heading),
    stems: stemsOf(heading),
    said: stemsOf(prose),
    opening: first.toLowerCase().trim().split(/\s+/, 3).join(' '),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function describePost({ title, intro, sections }: PostOutline): DescribedPost {
  const headings = sections.map(describeHeading);
  const own = headings.filter(({ words }) => !words.authors);
  return {
    title: stemsOf(title),
    intro: stemsOf(intro),
    headings,
    usualWords: median(own.map(({ section }) => section.words)),
  };
}
