/** Lines of a block that the rules look at: the head tells the language, a long tail only costs time. */
const MOST_LINES = 40;
/** A line's length that the rules see. Bounds every pattern's cost, whatever the line holds. */
const MOST_COLUMNS = 240;

export interface CodeSample {
  /** Non-blank lines, trimmed and cut, comments included. */
  lines: string[];
  /** Of each line whether it is no comment; of all that they are none when there is nothing else. */
  plain: boolean[];
  /** The place of the first plain line; -1 when there is no line. */
  firstAt: number;
  /** That line, or `''`. */
  first: string;
  /** All of it, lines joined by `\n`. */
  text: string;
}

const COMMENT = /^(?:#(?!!|include|define|pragma|if)|\/\/|--\s|\/\*|\*)/;

/** The part of a code block by which its language is told. Reads no further than it needs to. */
export function sampleOf(code: string): CodeSample {
  const lines: string[] = [];
  let from = 0;
  while (from <= code.length && lines.length < MOST_LINES) {
    const end = code.indexOf('\n', from);
    const stop = end === -1 ? code.length : end;
    const line = code.slice(from, Math.min(stop, from + MOST_COLUMNS * 2)).trim();
    if (line !== '') lines.push(line.slice(0, MOST_COLUMNS));
    from = stop + 1;
  }
  const uncommented = lines.map((line) => !COMMENT.test(line));
  const plain = uncommented.includes(true) ? uncommented : lines.map(() => true);
  const firstAt = plain.indexOf(true);
  return { lines, plain, firstAt, first: lines[firstAt] ?? '', text: lines.join('\n') };
}
