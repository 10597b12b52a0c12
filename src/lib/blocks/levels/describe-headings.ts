import { formOf, type HeadingForm } from './heading-form.ts';
import { outlineWords, type OutlineWords } from './outline-words.ts';
import type { PostOutline, Section } from './post-outline.ts';
import { NO_STEMS, stemsOfTexts, type Stems } from './word-stems.ts';

/** A heading with all that is known of it alone. */
export interface Heading {
  section: Section;
  form: HeadingForm;
  words: OutlineWords;
  stems: Stems;
  /** Stems of its section's prose. */
  said: Stems;
  /** First three words of its section. */
  opening: string;
}

/** The headings of a post and what they are compared with. */
export interface DescribedPost {
  title: Stems;
  intro: Stems;
  headings: readonly Heading[];
  /** Median of the sections' words, the authors' one left out. */
  usualWords: number;
}

const OPENING = /\S+(?:\s+\S+){0,2}/;

function describeHeading(section: Section, stems: Stems, said: Stems): Heading {
  const { heading, first } = section;
  return {
    section,
    form: formOf(heading),
    words: outlineWords(heading),
    stems,
    said,
    opening: OPENING.exec(first)?.[0].toLowerCase() ?? '',
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function describePost({ title, intro, sections }: PostOutline): DescribedPost {
  const texts = [title, intro];
  for (const { heading, prose } of sections) texts.push(heading, prose);
  const [ofTitle = NO_STEMS, ofIntro = NO_STEMS, ...stems] = stemsOfTexts(texts);
  const headings = sections.map((section, at) =>
    describeHeading(section, stems[2 * at] ?? NO_STEMS, stems[2 * at + 1] ?? NO_STEMS),
  );
  const own = headings.filter(({ words }) => !words.authors);
  return {
    title: ofTitle,
    intro: ofIntro,
    headings,
    usualWords: median(own.map(({ section }) => section.words)),
  };
}
