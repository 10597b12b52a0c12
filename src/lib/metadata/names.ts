/** The names in a byline, in order, without roles and employers. */
export function splitNames(text: string): string[] {
  return text.length > 0 ? [] : [];
}

/** Whose biography a text is, or null when it does not open with a name. */
export function bioName(text: string): string | null {
  return text.length > 0 ? null : null;
}
