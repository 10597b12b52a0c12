import { LONGEST_PIECE } from './format.ts';

const NEWLINE = 10;
const UNITS = 65_536;
/** Stands for: no piece that begins here is rare before its line ends. */
const NEVER = 255;
const BLANK = Uint8Array.from({ length: UNITS }, (_, unit) =>
  /\s/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * Is given a piece and the numbers of the texts that contain it, all of them, ascending.
 *
 * @param read makes the piece, which not everybody needs
 */
export type VisitPiece = (read: () => string, texts: readonly number[]) => void;

/**
 * Visits the pieces of lines that tell which texts contain a query. A piece is frequent when it stands
 * in at least `least` texts, else rare.
 *
 * Frequent pieces: those that end where texts differ in what comes next (the inner nodes of a suffix
 * tree, cut where pieces get rare). The texts of a frequent piece that is not visited are those of the
 * first visited one, by UTF-16 units, that begins with it.
 *
 * Rare pieces: those whose every part is frequent. Every text that stands in fewer texts than `least`
 * contains one of them, if it stands anywhere.
 *
 * No piece begins with a blank or reaches over the end of a line. All positions are sorted by what
 * follows them, sign by sign, a group of equal beginnings at a time, as long as it is frequent.
 *
 * @param visit is called in no particular order, for each piece once
 */
export function eachPiece(texts: readonly string[], least: number, visit: VisitPiece): void {
  new Sorting(texts, least, visit).run();
}

/** Positions that have the same signs behind them, ascending, as a slice of all positions. */
interface Group {
  from: number;
  to: number;
  /** So many signs are the same. */
  length: number;
  /** In so many texts. */
  texts: number;
}

class Sorting {
  readonly #all: string;
  /** Number of the text that a position lies in. */
  readonly #textAt: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #sorted: Uint32Array;
  readonly #least: number;
  readonly #visit: VisitPiece;
  /** For each position the length of the shortest rare piece that begins there. */
  readonly #rareLength: Uint8Array;
  readonly #counts = new Uint32Array(UNITS);

  constructor(texts: readonly string[], least: number, visit: VisitPiece) {
    this.#all = texts.map((text) => `${text}\n`).join('');
    this.#textAt = numbersOf(texts, this.#all.length);
    this.#positions = startsIn(this.#all);
    this.#sorted = new Uint32Array(this.#positions.length);
    this.#least = least;
    this.#visit = visit;
    this.#rareLength = new Uint8Array(this.#all.length).fill(NEVER);
  }

  run(): void {
    const rare: Group[] = [];
    const stack: Group[] = [{ from: 0, to: this.#positions.length, length: 0, texts: Infinity }];
    for (let group = stack.pop(); group !== undefined; group = stack.pop()) {
      const { from, to, length, texts } = group;
      if (texts >= this.#least) {
        stack.push(...this.#divide(group));
        continue;
      }
      rare.push(group);
      for (let at = from; at < to; at += 1) this.#rareLength[this.#positions[at] ?? 0] = length;
    }
    for (const group of rare) if (this.#isLeast(group)) this.#tell(group);
  }

  /** Sorts a group by the next sign. @returns the groups in it, those that end here left out */
  #divide(group: Group): Group[] {
    const { from, to, length, texts } = group;
    const parts = length < LONGEST_PIECE ? this.#sort(group) : [];
    // Those of the first part are those of the whole: then it speaks for both.
    const isSame = length === 0 || parts[0]?.texts === texts;
    if (!isSame) this.#tell(group);
    if (parts.length > 0) this.#positions.set(this.#sorted.subarray(from, to), from);
    return parts;
  }

  /** Leaves the group sorted in `#sorted`. */
  #sort({ from, to, length }: Group): Group[] {
    const counts = this.#counts;
    const units: number[] = [];
    for (let at = from; at < to; at += 1) {
      const unit = this.#all.charCodeAt((this.#positions[at] ?? 0) + length);
      if (counts[unit] === 0) units.push(unit);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
    units.sort((a, b) => a - b);
    const parts: Group[] = [];
    let next = from;
    for (const unit of units) {
      const end = next + (counts[unit] ?? 0);
      counts[unit] = next;
      if (unit !== NEWLINE) parts.push({ from: next, to: end, length: length + 1, texts: 0 });
      next = end;
    }
    for (let at = from; at < to; at += 1) {
      const position = this.#positions[at] ?? 0;
      const unit = this.#all.charCodeAt(position + length);
      const place = counts[unit] ?? 0;
      this.#sorted[place] = position;
      counts[unit] = place + 1;
    }
    for (const unit of units) counts[unit] = 0;
    for (const part of parts) part.texts = this.#countTexts(this.#sorted, part);
    return parts;
  }

  #countTexts(positions: Uint32Array, { from, to }: Group): number {
    let count = 0;
    let last = -1;
    for (let at = from; at < to; at += 1) {
      const text = this.#textAt[positions[at] ?? 0] ?? 0;
      if (text !== last) count += 1;
      last = text;
    }
    return count;
  }

  /** Whether a rare piece is frequent without its first sign. */
  #isLeast({ from, length }: Group): boolean {
    const start = this.#positions[from] ?? 0;
    const end = start + length;
    let next = start + 1;
    while (next < end && BLANK[this.#all.charCodeAt(next)] === 1) next += 1;
    const rare = this.#rareLength[next] ?? NEVER;
    return next >= end || rare === NEVER || next + rare > end;
  }

  #tell({ from, to, length }: Group): void {
    const start = this.#positions[from] ?? 0;
    const texts: number[] = [];
    for (let at = from; at < to; at += 1) {
      const text = this.#textAt[this.#positions[at] ?? 0] ?? 0;
      if (texts.at(-1) !== text) texts.push(text);
    }
    this.#visit(() => this.#all.slice(start, start + length), texts);
  }
}

function numbersOf(texts: readonly string[], length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  let from = 0;
  texts.forEach((text, number) => {
    const end = from + text.length + 1;
    numbers.fill(number, from, end);
    from = end;
  });
  return numbers;
}

/** Where a piece can begin. */
function startsIn(all: string): Uint32Array {
  const starts = new Uint32Array(all.length);
  let count = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (BLANK[all.charCodeAt(at)] === 1) continue;
    starts[count] = at;
    count += 1;
  }
  return starts.slice(0, count);
}
