/** A line that starts so opens no block of another kind, wherever it stands. */
const PLAIN_START =
  /^(?:[^\0-\x7f]|[A-Za-z"'(@/.,;?%^!&$~}\]\\]|\d+(?![\d.)])|`(?!``)|\*\*[^\0- *])/;
/** At the left margin these start a program. */
const PROGRAM = /^(?:import|export)\b/;

/** Whether a line of text at the left margin can be nothing but running text. */
export function startsPlain(line: string): boolean {
  return PLAIN_START.test(line) && !PROGRAM.test(line);
}
