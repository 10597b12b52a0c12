import { endsAsSentence, trailingNumbers, wordsOf } from './row-signs.ts';

/** A longer line is a row or a sentence, not one cell of a grid. */
const LONGEST_CELL = 16;
/** Names of columns. */
const LONGEST_NAME = 4;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 3;
/** The columns must tell this much of the lines' lengths apart. */
const LEAST_GAIN = 0.12;

const NEARLY = 0.75;
/** Some cell of a table is shorter than its shortest row. */
const FEWEST_IN_ROW = 3;

interface LineShape {
  words: number;
  capital: boolean;
  value: boolean;
}

function shapeOf(line: string): LineShape {
  const words = wordsOf(line);
  return { words: words.length, capital: /^\p{Lu}/u.test(line), value: /^[\d✔✅❌$]/u.test(line) };
}

/** Mean squared distance of the lines' shapes from those of their column. */
function spread(shapes: readonly LineShape[], columns: number): number {
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    const own = shapes.filter((_, at) => at % columns === column);
    sum += distance(own);
  }
  return sum / Math.max(1, shapes.length);
}

function distance(shapes: readonly LineShape[]): number {
  const mean = (of: (shape: LineShape) => number): number =>
    shapes.reduce((total, shape) => total + of(shape), 0) / Math.max(1, shapes.length);
  const size = (shape: LineShape): number => Math.log2(1 + shape.words);
  const value = (shape: LineShape): number => (shape.value ? 2 : 0);
  const [meanSize, meanValue] = [mean(size), mean(value)];
  return shapes.reduce(
    (sum, shape) => sum + (size(shape) - meanSize) ** 2 + (value(shape) - meanValue) ** 2,
    0,
  );
}

/** Words, then a value, in half of the lines: each is a row. */
function rowsEndInValues(cells: readonly string[]): boolean {
  const rows = cells.filter((cell) => {
    const words = wordsOf(cell);
    return trailingNumbers(words) > 0 && trailingNumbers(words) < words.length;
  });
  return rows.length * 2 >= cells.length;
}

/**
 * A table whose cells each came on a line of their own (`p` in `td`, or cells set apart by the markup):
 * the lines' shapes repeat with a period, and the first period is a head of short names. Null otherwise.
 */
export function cellPerLine(lines: readonly string[]): string[][] | null {
  const cells = lines.map((line) => line.trim());
  const shapes = cells.map(shapeOf);
  if (shapes.some((shape) => shape.words > LONGEST_CELL)) return null;
  if (cells.some((cell, at) => endsAsSentence(cell, shapes[at]?.words ?? 0))) return null;
  if (rowsEndInValues(cells)) return null;
  if (shapes.every(({ words }) => words >= FEWEST_IN_ROW)) return null;
  const all = spread(shapes.slice(1), 1);
  const gains: { columns: number; gain: number }[] = [];
  for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
    if (cells.length % columns !== 0 || cells.length < columns * FEWEST_ROWS) continue;
    const head = shapes.slice(0, columns);
    if (head.some((shape) => shape.words > LONGEST_NAME || !shape.capital)) continue;
    gains.push({ columns, gain: 1 - spread(shapes.slice(columns), columns) / Math.max(0.01, all) });
  }
  const most = gains.reduce((best, { gain }) => Math.max(best, gain), -Infinity);
  // Twice the period fits as well: the shortest good one counts.
  const period =
    gains.find(({ gain }) => gain >= LEAST_GAIN && gain >= NEARLY * most)?.columns ?? 0;
  if (period === 0) return null;
  return Array.from({ length: cells.length / period }, (_, row) =>
    cells.slice(row * period, (row + 1) * period),
  );
}
