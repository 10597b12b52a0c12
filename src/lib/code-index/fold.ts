/** The only letter whose lower form depends on its neighbours; both forms count as one. */
const SIGMA = /[Σς]/g;

/**
 * Lower case sign by sign, so that a part of a text folds like the same part alone, and offsets in
 * the folded text are offsets in the text: a sign whose lower form is longer stays as it is (`İ`).
 */
export function fold(text: string): string {
  const plain = text.replace(SIGMA, 'σ');
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return Array.from(plain, (sign) => {
    const small = sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  }).join('');
}

/** Whether folding changes nothing: there is no capital and no sign with a smaller form. */
export function isFolded(text: string): boolean {
  return fold(text) === text;
}

const CAPITAL = /\p{Lu}/u;

/** Whether a query asks for case: as soon as it holds a capital. */
export function asksForCase(query: string): boolean {
  return CAPITAL.test(query);
}
