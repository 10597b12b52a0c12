import { fold, isFolded } from './fold.ts';
import { FREQUENT, LONGEST_PIECE } from './format.ts';
import type { IndexReader, Manifest } from './format.ts';
import { lookUp } from './piece-pages.ts';
import type { NameList, PieceAnswer } from './piece-pages.ts';
import { intersect } from './postings.ts';

/** So few candidates are read at once; looking further would cost more than it saves. */
const FEW = 6;
/** A part of a long query that is shorter than this says little. */
const LEAST_PART = 4;
/** Rare pieces are short: where their beginning is looked for first, counted from their end. */
const LIKELY_LENGTH = 5;
const BLANK = /\s/;

/** Samples that can contain a query. */
export interface Candidates {
  /** A superset of the truth, ascending. */
  places: number[];
  /** Whether they are the truth. */
  isExact: boolean;
  /** Names them, if they are the truth. */
  names: NameList;
}

/**
 * Places of the samples that can hold all the texts.
 *
 * @param texts parts of lines that every hit contains, folded unless case counts
 * @returns null when nothing can be ruled out
 */
export async function candidates(
  reader: IndexReader,
  manifest: Manifest,
  texts: readonly string[],
): Promise<Candidates | null> {
  const look = (text: string): Promise<PieceAnswer> => lookUp(reader, manifest, text);
  const asked = texts.map((text) => text.trimStart()).filter((text) => text !== '');
  if (manifest.pages.length === 0 || asked.length === 0) return null;
  let met: Candidates | null = null;
  // The longest first: it rules out most.
  for (const text of asked.toSorted((a, b) => b.length - a.length)) {
    if (met !== null && met.places.length <= FEW) break;
    const own = await placesOf(look, text);
    met = met === null ? own : meet(met, own);
  }
  return met;
}

/** What several texts leave over is the truth about each of them, but not about all as they stand. */
function meet(a: Candidates, b: Candidates): Candidates {
  const places = intersect(a.places, b.places);
  return { places, isExact: places.length === 0, names: null };
}

type Look = (text: string) => Promise<PieceAnswer>;

/** Samples that can hold a text as it stands; if it is folded, in any case. */
async function placesOf(look: Look, text: string): Promise<Candidates> {
  const whole = await look(text.slice(0, LONGEST_PIECE));
  if (whole.kind === 'all' && text.length <= LONGEST_PIECE)
    return { places: await whole.places(), isExact: true, names: whole.names };
  const places = await placesOfParts(look, text);
  if (places !== null) return { places, isExact: places.length === 0, names: null };
  const folded = await placesOf(look, fold(text));
  return { ...folded, isExact: folded.places.length === 0, names: null };
}

/**
 * The samples that hold parts of a text, one after another, until they are few.
 *
 * @returns null when nothing is known about it
 */
async function placesOfParts(look: Look, text: string): Promise<number[] | null> {
  let places: number[] | null = null;
  let from = 0;
  while (from < text.length) {
    const part = text.slice(from, from + LONGEST_PIECE);
    if (places !== null && (places.length <= FEW || part.length < LEAST_PART)) break;
    const found = await filedPart(look, part);
    if (found === 'nowhere') return [];
    if (found === 'unknown') return places;
    if (found.isRare || (places?.length ?? Infinity) > FREQUENT) {
      const own = await found.places();
      places = places === null ? own : intersect(places, own);
    }
    from += found.end;
    while (BLANK.test(text[from] ?? '')) from += 1;
  }
  return places;
}

interface FiledPart {
  isRare: boolean;
  /** Where it ends in the text that it is a part of. */
  end: number;
  places: () => Promise<number[]>;
}

/** Of folded parts, in a text that is not folded, it is only known where they stand in any case. */
type Unfiled = 'nowhere' | 'unknown';

/** A beginning of a text, or an ending of such a beginning, that is filed. */
async function filedPart(look: Look, text: string): Promise<FiledPart | Unfiled> {
  const answer = await look(text);
  if (answer.kind === 'all') return { ...answer, end: text.length };
  if (answer.kind === 'some') return { ...answer, isRare: true, end: answer.length };
  const end = answer.frequent + 1;
  const places = await leastRare(look, text.slice(0, end));
  return typeof places === 'string' ? places : { isRare: true, end, places };
}

/**
 * Of a text that is not frequent, but would be without its last sign: its shortest ending that is not
 * frequent either. If any sample contains that, it is filed.
 */
async function leastRare(look: Look, text: string): Promise<FiledPart['places'] | Unfiled> {
  const starts = [...text.matchAll(/\S/g)].map(({ index }) => index);
  let low = 0;
  let high = starts.length;
  let middle = Math.max(1, high - LIKELY_LENGTH);
  while (high - low > 1) {
    const answer = await look(text.slice(starts[middle]));
    if (answer.kind === 'some' || (answer.kind === 'all' && answer.isRare)) return answer.places;
    if (answer.kind === 'all') high = middle;
    else low = middle;
    middle = (low + high) >> 1;
  }
  const least = text.slice(starts[low]);
  const parts = [least.slice(0, -1), text.slice(starts[high] ?? text.length)];
  const areKnown = parts.every((part) => part === '' || !isFolded(part));
  return areKnown || isFolded(least) ? 'nowhere' : 'unknown';
}
