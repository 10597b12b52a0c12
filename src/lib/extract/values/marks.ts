/** `*`, `**`, `†`, `‡`, `§`, `[2]` behind a figure. */
const SIGNS = /\s?((?:[*†‡§¶]{1,3}|\[\d{1,2}\])+)$/u;
/** `92.1²`: a footnote; of an integer it may be a power. */
const RAISED = /(?<=[.,]\d{1,15}|[%‰])\s?([¹²³⁴-⁹]{1,2}|[ᵃ-ᶻ])$/u;

/** Parts footnote marks from the figure before them. */
export function partMarks(text: string): { text: string; marks: string } {
  const found = SIGNS.exec(text) ?? RAISED.exec(text);
  if (found === null || found.index === 0) return { text, marks: '' };
  return { text: text.slice(0, found.index), marks: found[1] ?? '' };
}
