/**
 * An index of words takes a table for one long sentence. Signs that show nothing tell its rows and
 * cells apart: Unicode's invisible times, separator and plus. They stand before words: behind one,
 * Pagefind would not find its last part (`proxy` of `kube-proxy`).
 */
const ROW_START = '\u2062';
const CELL_START = '\u2063';
/** A word of its own behind the last cell. */
const TABLE_END = '\u2064';

const SIGNS = /[\u2062-\u2064]/g;
const ROW = /<tr>.*?<\/tr>/gs;
const CELL = /(<t[hd](?: [^>]*)?>)(.*?)(?=<\/t[hd]>)/gs;
const TAG = /<[^>]*>/g;

/** Puts the signs into the tables of a page, and takes out those of its own; empty cells get none. */
export function markTableRows(html: string): string {
  const marked = html.replace(SIGNS, '').replace(ROW, (row) => {
    let sign = ROW_START;
    return row.replace(CELL, (cell, start: string, inside: string) => {
      if (inside.replace(TAG, '').trim() === '') return cell;
      const signed = start + sign + inside;
      sign = CELL_START;
      return signed;
    });
  });
  return marked.replaceAll('</table>', `</table> ${TABLE_END} `);
}

const IN_MARK = /<mark>([\u2062-\u2064]+)/g;
/** Pagefind ends a cell as it ends a sentence. */
const NEXT_CELL = /\.?(<\/mark>)?\s+\u2063/g;
const NEXT_ROW = /\s+\u2062/g;
const BEHIND_TABLE = /\s+\u2064(?=\s|$)/g;

/** What readers see instead of the signs, also where marks stand between: `Lamp · 4 W. / Buoy · 2 W.` */
export function readableRows(text: string): string {
  return text
    .replace(IN_MARK, '$1<mark>')
    .replace(NEXT_CELL, '$1 · ')
    .replace(NEXT_ROW, ' / ')
    .replace(BEHIND_TABLE, '')
    .replace(SIGNS, '');
}

/** Words of a text, from the first one to behind the last one. */
export type Stretch = readonly [start: number, end: number];

/** The row of a table that a word stands in, or the text between tables; as far as a stretch goes. */
export function stretchAround(
  words: readonly string[],
  place: number,
  [first, behind]: Stretch,
): Stretch {
  const isEdge = (word: string): boolean => word.startsWith(ROW_START) || word === TABLE_END;
  const before = words.slice(first, place + 1).findLastIndex(isEdge);
  const after = words.slice(place + 1, behind).findIndex(isEdge);
  const edge = first + before;
  const isBehindTable = words[edge] === TABLE_END;
  return [
    before < 0 ? first : isBehindTable ? edge + 1 : edge,
    after < 0 ? behind : place + 1 + after,
  ];
}
