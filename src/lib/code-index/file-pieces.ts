import { eachPiece } from './each-piece.ts';
import { fold, isFolded } from './fold.ts';
import { FREQUENT } from './format.ts';
import type { NameShard, PiecePage } from './format.ts';
import { frontCode } from './piece-pages.ts';
import { encodePosting } from './postings.ts';
import type { WriteNames } from './sample-lists.ts';
import { wholeWords } from './whole-words.ts';

/** A page holds pieces and postings of about this many characters. */
const PAGE_SIZE = 4_000;
/** Files of postings of frequent pieces hold about this many characters. */
const POSTINGS_SIZE = 14_000;
/** Files of lists hold about so many samples. */
const LISTS_SIZE = 1_500;
/** Fewer samples are named by fewer bytes together with their neighbours. */
const LEAST_LISTED = 40;

export interface FiledPieces {
  pages: PiecePage[];
  /** First piece of each page. */
  firsts: string[];
  /** Postings of frequent pieces, a blank between two. */
  postings: string[];
  /** Names of the samples of frequent pieces that one asks for. */
  lists: NameShard[][];
}

/** What a piece is filed with: its posting, or where that of a frequent one is kept. */
type Filed = string | { posting: string; list: string };

/**
 * Files samples under the pieces of their code: folded, and those that are not as they stand.
 *
 * @param codes code of the samples in their order
 * @param names names samples
 */
export function filePieces(codes: readonly string[], names: WriteNames): FiledPieces {
  const shelf = new Shelf(names);
  const isWhole = wholeWords(codes);
  const filed: [piece: string, filed: Filed][] = [];
  const file = (piece: string, places: readonly number[]): void => {
    filed.push([piece, shelf.add(places, isWhole(piece))]);
  };
  eachPiece(codes.map(fold), FREQUENT, (read, places) => file(read(), places));
  eachPiece(codes, FREQUENT, (read, places) => {
    const piece = read();
    if (!isFolded(piece)) file(piece, places);
  });
  filed.sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = cutPages(filed.map(([piece, one]) => [piece, written(one)]));
  return {
    pages: pages.map((page) => [
      frontCode(page.map(([piece]) => piece)),
      page.map(([, posting]) => posting).join(' '),
    ]),
    firsts: pages.map(([first]) => first?.[0] ?? ''),
    postings: shelf.postings.all.map((file) => file.join(' ')),
    lists: shelf.lists.all,
  };
}

function written(filed: Filed): string {
  return typeof filed === 'string' ? filed : filed.posting + filed.list;
}

type Row = [piece: string, posting: string];

function cutPages(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [];
  let size = Infinity;
  for (const row of rows) {
    if (size >= PAGE_SIZE) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(row);
    size += row[0].length + row[1].length;
  }
  return pages;
}

/** Postings of frequent pieces; pieces in the same samples share one. */
class Shelf {
  readonly postings = new Files<string>(POSTINGS_SIZE);
  readonly lists = new Files<NameShard>(LISTS_SIZE);
  readonly #names: WriteNames;
  readonly #known = new Map<string, { posting: string; list: string }>();

  constructor(names: WriteNames) {
    this.#names = names;
  }

  /** @param isListed whether the samples of the piece, if it is frequent, are named beside it */
  add(places: readonly number[], isListed: boolean): Filed {
    const posting = encodePosting(places);
    if (places.length < FREQUENT) return posting;
    const known = this.#known.get(posting);
    const filed = known ?? { posting: this.postings.add(posting, posting.length), list: '' };
    if (known === undefined) this.#known.set(posting, filed);
    if (isListed && filed.list === '' && places.length >= LEAST_LISTED)
      filed.list = `.${this.lists.add(this.#names(places), places.length)}`;
    return filed;
  }
}

/** Things in files of about one size; what is larger has a file of its own. */
class Files<Kept> {
  readonly all: Kept[][] = [];
  readonly #size: number;
  #open: { number: number; left: number } = { number: -1, left: 0 };

  constructor(size: number) {
    this.#size = size;
  }

  /** @returns number of the file and place in it */
  add(kept: Kept, size: number): string {
    const isLarge = size >= this.#size;
    if (isLarge || size > this.#open.left) this.all.push([]);
    const number = isLarge || size > this.#open.left ? this.all.length - 1 : this.#open.number;
    if (!isLarge) {
      const left = number === this.#open.number ? this.#open.left : this.#size;
      this.#open = { number, left: left - size };
    }
    const place = (this.all[number]?.push(kept) ?? 1) - 1;
    return `${String(number)}.${String(place)}`;
  }
}
