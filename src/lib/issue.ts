/** A remark about somebody's text or files. Text is never wrong: an issue is reported, work goes on. */
export interface Issue {
  /** Stable kebab-case name of the kind, e.g. `no-separator`. */
  code: string;
  /** `error` makes a command exit non-zero; `warning` does not. */
  severity: 'error' | 'warning';
  /** Path of the dump or entry, as the caller named it. */
  file: string;
  /** Line in that file, from 1; 0 when the file as a whole is meant. */
  line: number;
  /** What was found. */
  message: string;
  /** What the reader can do about it. */
  hint: string;
}
