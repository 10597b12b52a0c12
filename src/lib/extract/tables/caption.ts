import { sentencesIn } from '../claims/sentences.ts';

/** `Table 1.`, `Fig. 2:`, `Figure 3 –`: says which one it is, and not what it shows. */
const LABEL =
  /^(?:tables?|tab\.?|figures?|fig\.?)\s?(?:\d{1,3}[a-z]?|[IVX]{1,5})\s?(?:[.:–—|-](?:\s+|$)|$)/iu;

/** A caption without the label before it. */
export function withoutLabel(caption: string): string {
  return caption.replace(LABEL, '');
}

/** The first sentence of a caption as a title, without its full stop, and what else it says. */
export function partCaption(caption: string): { title: string; rest: string } {
  const text = withoutLabel(caption);
  const [first] = sentencesIn(text);
  if (first === undefined) return { title: '', rest: '' };
  return {
    title: text.slice(first.start, first.end).replace(/\.$/u, ''),
    rest: text.slice(first.end).trim(),
  };
}
