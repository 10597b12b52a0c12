import type { PostView } from './posts.ts';
import { amount, counted } from './wording.ts';

type Holding = Pick<PostView, 'counts' | 'sampleLanguages'>;

/**
 * What the samples of a post are in, so that the counts add up: `17 Python, 6 Shell, 2 others, 3 outputs`.
 *
 * @param most so many languages are named
 */
export function sampleKinds({ counts, sampleLanguages }: Holding, most: number): string {
  const total = (rows: readonly { count: number }[]): number =>
    rows.reduce((sum, { count }) => sum + count, 0);
  const others = total(sampleLanguages.slice(most));
  const outputs = counts.samples - total(sampleLanguages);
  const [only] = sampleLanguages;
  if (sampleLanguages.length === 1 && outputs === 0) return only?.label ?? '';
  const parts = [
    ...sampleLanguages.slice(0, most).map(({ label, count }) => `${amount(count)} ${label}`),
    ...(others > 0 ? [counted(others, 'other')] : []),
    ...(outputs > 0 ? [counted(outputs, 'output')] : []),
  ];
  // No line breaks between a count and what it counts.
  return parts.map((part) => part.replace(' ', '\u00A0')).join(', ');
}
