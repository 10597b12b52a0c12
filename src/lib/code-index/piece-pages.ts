import type { IndexReader, Manifest, NameShard, PiecePage } from './format.ts';
import { decodePosting } from './postings.ts';

/** So many signs shared with the piece before are told by one sign from here on. */
const FIRST_SIGN = 0x30;
/** Stands in a reference to a posting, never in a posting. */
const REFERENCE = '.';

/** Sorted pieces as one text: each as the length that it shares with the one before, and the rest. */
export function frontCode(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const shared = sharedLength(piece, pieces[index - 1] ?? '');
      return String.fromCharCode(FIRST_SIGN + shared) + piece.slice(shared);
    })
    .join('\n');
}

/** The pieces of {@link frontCode}. */
export function readPieces(text: string): string[] {
  let last = '';
  return text.split('\n').map((row) => {
    last = last.slice(0, row.charCodeAt(0) - FIRST_SIGN) + row.slice(1);
    return last;
  });
}

/** Names the samples of a piece, where that is filed beside it; else null. */
export type NameList = (() => Promise<NameShard>) | null;

/** What the index says about a text. */
export type PieceAnswer =
  /** The samples that contain it are known. */
  | { kind: 'all'; isRare: boolean; places: () => Promise<number[]>; names: NameList }
  /** Few samples contain its beginning. */
  | { kind: 'some'; length: number; places: () => Promise<number[]> }
  /** It is not filed; so many signs at its beginning are frequent. */
  | { kind: 'none'; frequent: number };

/**
 * Looks a text up in the page where it would stand.
 *
 * @param text begins with no blank, not longer than a piece can be
 */
export async function lookUp(
  reader: IndexReader,
  { pages }: Manifest,
  text: string,
): Promise<PieceAnswer> {
  const number = Math.max(0, count(pages, (first) => first <= text) - 1);
  const page = await readPage(reader, number);
  const place = count(page.pieces, (piece) => piece < text);
  const before = page.pieces[place - 1] ?? '';
  const after = page.pieces[place] ?? pages[number + 1] ?? '';
  if (after.startsWith(text)) {
    const posting = page.postings[place] ?? (await readPage(reader, number + 1)).postings[0] ?? '';
    const isRare = !posting.includes(REFERENCE);
    const places = (): Promise<number[]> => readPosting(reader, posting);
    return { kind: 'all', isRare, places, names: namesOf(reader, posting) };
  }
  const posting = page.postings[place - 1] ?? '';
  if (before !== '' && text.startsWith(before) && !posting.includes(REFERENCE))
    return { kind: 'some', length: before.length, places: () => readPosting(reader, posting) };
  return {
    kind: 'none',
    frequent: Math.max(sharedLength(text, before), sharedLength(text, after)),
  };
}

interface ReadPage {
  pieces: string[];
  postings: string[];
}

async function readPage(reader: IndexReader, number: number): Promise<ReadPage> {
  const [pieces, postings]: PiecePage = await reader.pieces(number);
  return { pieces: readPieces(pieces), postings: postings.split(' ') };
}

async function readPosting(reader: IndexReader, posting: string): Promise<number[]> {
  const [file, place] = posting.split(REFERENCE);
  if (place === undefined) return decodePosting(posting);
  const postings = await reader.postings(Number(file));
  return decodePosting(postings.split(' ')[Number(place)] ?? '');
}

function namesOf(reader: IndexReader, posting: string): NameList {
  const [, , file, place] = posting.split(REFERENCE);
  if (place === undefined) return null;
  return async () => {
    const list = (await reader.lists(Number(file)))[Number(place)];
    if (list === undefined) throw new Error(`no list ${posting}`);
    return list;
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How many of a list's first ones hold, when all that hold stand before those that do not. */
function count(sorted: readonly string[], holds: (text: string) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? '')) from = middle + 1;
    else to = middle;
  }
  return from;
}
