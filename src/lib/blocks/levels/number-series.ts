import type { Heading } from './describe-headings.ts';
import { goesOn } from './likeness.ts';

/** Position of the latest heading before this one whose number it goes on from; -1 for none. */
export function goesOnFrom(headings: readonly Heading[], at: number): number {
  const heading = headings[at];
  let before = heading && heading.form.number > 0 ? at - 1 : -1;
  for (let other = headings[before]; heading && other; other = headings[before]) {
    if (goesOn(other, heading)) break;
    before -= 1;
  }
  return before;
}
