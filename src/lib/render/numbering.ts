/** Numbers sections in document order: `1`, `1.1`, `1.1a`; the third level grows no third number. */
export class SectionNumbers {
  #top = 0;
  #middle = 0;
  #low = 0;

  /** A deeper heading that stands under nothing is numbered like a top one. */
  next(level: 2 | 3 | 4): string {
    if (level === 2 || this.#top === 0) {
      this.#top += 1;
      this.#middle = 0;
      this.#low = 0;
      return String(this.#top);
    }
    if (level === 3) {
      this.#middle += 1;
      this.#low = 0;
      return `${String(this.#top)}.${String(this.#middle)}`;
    }
    this.#low += 1;
    const above =
      this.#middle === 0 ? String(this.#top) : `${String(this.#top)}.${String(this.#middle)}`;
    return above + letters(this.#low);
  }
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
