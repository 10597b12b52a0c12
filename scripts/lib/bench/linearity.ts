import { cpuSeconds } from './measure.ts';
import { repeated } from './corpus.ts';
import { toCheckedEntries } from './pipeline.ts';

/** Time per byte of a text eight times as long, as a multiple of that of the short one: 1 is linear. */
export interface Growth {
  name: string;
  factor: number;
}

const TIMES = 8;
const SHORT_DUMP = 400_000;
const SHORT_LINE = 250_000;

/** Lines that make a reader go back and forth when it is written without care. */
const LINES: Readonly<Record<string, string>> = {
  prose: 'The lamp in the hall listens, and it glows when somebody comes near. ',
  'open brackets': '(',
  'open quotes and braces': '"{',
  digits: '1',
  blanks: ' \u00a0',
  'one word': 'a',
  'half addresses': 'http://a.b/c?d=',
  'half formulas': '$x ',
};

/** How time grows with the length of a dump, and with the length of its longest line. */
export function growth(text: string): Growth[] {
  const dumps = factorOf((bytes) => repeated(text, bytes), SHORT_DUMP);
  const lines = Object.entries(LINES).map(([name, unit]) => ({
    name: `one line of ${name}`,
    factor: factorOf((bytes) => lineOf(unit, bytes), SHORT_LINE),
  }));
  return [{ name: 'more posts', factor: dumps }, ...lines];
}

function lineOf(unit: string, bytes: number): string {
  const line = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  return `A lamp for the hall\n\n${line}x\n\nRead More\n`;
}

function factorOf(textOf: (bytes: number) => string, bytes: number): number {
  const [short, long] = [textOf(bytes), textOf(TIMES * bytes)].map((text) => {
    const seconds = cpuSeconds(() => {
      toCheckedEntries(text);
    }, 2);
    return seconds / Buffer.byteLength(text);
  });
  return (long ?? 0) / (short ?? 1);
}
