/** The marks of publishers on 14 × 14: plain shapes of our own, no logos. */
const SHAPES: Readonly<Record<string, string>> = {
  aws: 'M0 1h8v3H0zM3 5.5h8v3H3zM6 10h8v3H6z',
  nvidia: 'M7 1l7 12H0z',
  google: 'M1 1a12 12 0 0 1 12 12H1z',
  facebook: 'M1 1h12v12H1zM7 3.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z',
  tensorflow: 'M5 1h4v4h4v4H9v4H5V9H1V5h4z',
  microsoft: 'M7 0l7 7-7 7-7-7z',
  mit: 'M0 11a7 7 0 0 1 14 0z',
  apple: 'M3.5 1h7L14 7l-3.5 6h-7L0 7z',
};
const ANY_OTHER = 'M2 1h4v12H2zM8 1h4v12H8z';

/** Path of a publisher's mark. */
export function glyphPath(publisher: string): string {
  return SHAPES[publisher] ?? ANY_OTHER;
}
