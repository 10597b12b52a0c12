import { MOST_PIECES, piecesOf } from './run-key.ts';

/** Stands for no run. */
const NONE = -1;

/** All pieces of all texts in a row, a gap behind each text; runs never reach over blanks. */
interface Row {
  /** Number of the text that a piece stands in. */
  texts: Uint32Array;
  /** Number of the run that begins at a piece. */
  runs: Int32Array;
  /** Piece by its place in the row; undefined where there is a blank or a gap. */
  pieces: (string | undefined)[];
}

/**
 * Runs of up to eight pieces without blanks that stand in at least so many texts. A run can only be
 * frequent when the two runs are that are one piece shorter (Agrawal and Srikant's Apriori, 1994).
 *
 * @param written how a piece stands in a run, e.g. folded
 */
export function frequentRuns(
  texts: readonly string[],
  least: number,
  written: (piece: string) => string = (piece) => piece,
): string[] {
  const row = rowOf(texts, written);
  let names = numberRuns(row, ({ pieces }, at) => pieces[at]);
  // `TrayLift` and `traylift` are cut differently, and are the same once they are folded.
  const found = new Set<string>();
  for (let length = 1; length <= MOST_PIECES && names.length > 0; length += 1) {
    names = keepFrequent(row, names, least);
    for (const name of names) found.add(name);
    names = lengthen(row, names, length);
  }
  return [...found];
}

function rowOf(texts: readonly string[], written: (piece: string) => string): Row {
  const pieces: (string | undefined)[] = [];
  const places: number[] = [];
  texts.forEach((text, place) => {
    for (const piece of piecesOf(text)) {
      pieces.push(/\s/.test(piece) ? undefined : written(piece));
      places.push(place);
    }
    pieces.push(undefined);
    places.push(place);
  });
  return {
    pieces,
    texts: Uint32Array.from(places),
    runs: new Int32Array(pieces.length).fill(NONE),
  };
}

/** Numbers what begins at each place of the row. @returns names by number */
function numberRuns(row: Row, nameAt: (row: Row, at: number) => string | undefined): string[] {
  const numbers = new Map<string, number>();
  for (let at = 0; at < row.runs.length; at += 1) {
    const name = nameAt(row, at);
    if (name === undefined) continue;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    row.runs[at] = number;
  }
  return [...numbers.keys()];
}

/** Takes runs out that stand in too few texts. @returns names of the others by their new number */
function keepFrequent({ runs, texts }: Row, names: readonly string[], least: number): string[] {
  const counts = new Uint32Array(names.length);
  const last = new Int32Array(names.length).fill(NONE);
  runs.forEach((run, at) => {
    const text = texts[at] ?? 0;
    if (run === NONE || last[run] === text) return;
    last[run] = text;
    counts[run] = (counts[run] ?? 0) + 1;
  });
  const kept: string[] = [];
  const numbers = Int32Array.from(names, (name, run) =>
    (counts[run] ?? 0) < least ? NONE : kept.push(name) - 1,
  );
  runs.forEach((run, at) => {
    if (run !== NONE) runs[at] = numbers[run] ?? NONE;
  });
  return kept;
}

/** Makes each run one piece longer, where the run that begins one piece later is there as well. */
function lengthen({ runs, pieces }: Row, names: readonly string[], length: number): string[] {
  const numbers = new Map<number, number>();
  const longer: string[] = [];
  runs.forEach((run, at) => {
    const next = runs[at + 1] ?? NONE;
    const piece = pieces[at + length];
    runs[at] = NONE;
    if (run === NONE || next === NONE || piece === undefined) return;
    const pair = run * names.length + next;
    let number = numbers.get(pair);
    if (number === undefined) {
      number = longer.push((names[run] ?? '') + piece) - 1;
      numbers.set(pair, number);
    }
    runs[at] = number;
  });
  return longer;
}
