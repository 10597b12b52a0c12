import { sentencesIn } from '../claims/sentences.ts';

/** `Table 1.`, `Fig. 2:`, `Figure 3 –`: says which one it is, and not what it shows. */
const LABEL =
  /^(?:tables?|tab\.?|figures?|fig\.?)\s?(?:\d{1,3}[a-z]?|[IVX]{1,5})\s?(?:[.:–—|-](?:\s+|$)|$)/iu;

/** Longer ones stand below the title. */
export const LONGEST_TITLE = 90;
/** A sentence before one that begins with a name in lower case: `Rate on oak-1b. elm-2b is slower.` */
const BEFORE_NAME = /^.{12,90}?[^.\s]{3,}\.(?=\s+[\p{Ll}\d]+[-_.\d])/u;

/** A caption without the label before it. */
export function withoutLabel(caption: string): string {
  return caption.replace(LABEL, '');
}

/** The first sentence of a caption as a title, without its full stop, and what else it says. */
export function partCaption(caption: string): { title: string; rest: string } {
  const text = withoutLabel(caption);
  const [first] = sentencesIn(text);
  if (first === undefined) return { title: '', rest: '' };
  const long = text.slice(first.start, first.end);
  const sentence = long.length > LONGEST_TITLE ? (BEFORE_NAME.exec(long)?.[0] ?? long) : long;
  return {
    title: sentence.replace(/\.$/u, ''),
    rest: text.slice(first.start + sentence.length).trim(),
  };
}
