import {
  CAPTION,
  endsAsSentence,
  NBSP_CELL,
  NUMBER,
  trailingNumbers,
  wordsOf,
} from './row-signs.ts';
import type { TableContext } from './table-context.ts';

export interface TableLikeness {
  /** 0 … 1; from .5 on the lines are a table. */
  score: number;
  reason: string;
}

/** What the lines of a run have in common; shares are of its lines. */
interface RunShape {
  first: string;
  firstWords: string[];
  nbsp: boolean;
  preformatted: boolean;
  /** Share of lines that read as code or as a session. */
  code: number;
  /** The first line is code or session: no head of a table. */
  codeFirst: boolean;
  /** All rows below the first end in the same number of numbers. */
  grid: boolean;
  sentences: number;
  /** Share of lines `Key: value`. */
  keyed: number;
  quoted: number;
  /** Share of lines whose first word is a name from code or a path. */
  named: number;
}

/** Lines judged at most: a table of a thousand rows shows itself in the first. */
const ROWS_JUDGED = 24;
const COLUMNS_JUDGED = 600;

const CODE_LINE =
  /[;{}\\]$|^(?:#|\/\/|--|\$ |>>>|<\/?\w|[}\])]|@\w|%)|^(?:import|from|def|class|return|if|for|while|const|let|var|export|sudo|pip|kubectl|docker|dotnet|git|cd|aws|SELECT|FROM|WHERE|EXECUTE|print)\b|[\w\])] ?[+*/-]?=(?!=) ?["'\w[({.]|^\w[\w.]*\(|=>|->|\):$|^["'][^"']*["']\s*:|^- \w+: |^\w[\w-]*:$/;
const SESSION =
  /^(?:In ?\[|Out ?\[|!|\[|\[?\d\d:\d\d:\d\d|[A-Z]\d{4} |~\/|\.{1,2}(?:\/|$)|[├└│|]|==|\+ |- |\d+\. |ipdb> |\w+@\w+|[\w.-]+> )|\$ /;
/** Markup between cells collapses to one blank: two of them, a tab or a trailing blank come from `pre`. */
const ALIGNED = /\S(?: {2,}|\t)\S|[ \t]$/;
const KEYED = /^[\w .-]{1,40}: \S|^[\w./-]+: *$/;
const QUOTED = /^["“'].*["”']$/;
const NAME = /^[\w-]*[\w-][./_][\w./-]*\w$|^[a-z]+[A-Z]\w*$|^--?[a-z][\w-]*$/;

/** From this share on the lines are code. */
const CODE_SHARE = 0.3;
/** … but cells may hold code below a head that is none. */
const CODE_SHARE_UNDER_HEAD = 0.8;
const MOSTLY = 0.75;
const LONGEST_HEAD = 40;
const SENTENCE_HEAD = 12;

function shapeOf(lines: readonly string[]): RunShape {
  const judged = lines.slice(0, ROWS_JUDGED).map((line) => line.slice(0, COLUMNS_JUDGED));
  const rows = judged.map((line) => line.trim());
  const words = rows.map(wordsOf);
  const share = (of: (row: string, at: number) => boolean): number =>
    rows.filter(of).length / Math.max(1, rows.length);
  const tails = words.slice(1).map(trailingNumbers);
  return {
    first: rows[0] ?? '',
    firstWords: words[0] ?? [],
    nbsp: share((row) => NBSP_CELL.test(row)) === 1,
    preformatted: judged.some((line) => /^[ \t]/.test(line) || ALIGNED.test(line)),
    code: share((row) => CODE_LINE.test(row) || SESSION.test(row)),
    codeFirst: CODE_LINE.test(rows[0] ?? '') || SESSION.test(rows[0] ?? ''),
    grid: (tails[0] ?? 0) > 0 && tails.every((tail) => tail === tails[0]),
    sentences: share((row, at) => endsAsSentence(row, words[at]?.length ?? 0)),
    keyed: share((row) => KEYED.test(row)),
    quoted: share((row) => QUOTED.test(row)),
    named: share((_, at) => NAME.test(words[at]?.[0] ?? '')),
  };
}

/** Names of columns: mostly words that begin with a capital or hold a sign of a name, no full stop at the end. */
function isHeadRow({ first, firstWords }: RunShape): boolean {
  const count = firstWords.length;
  if (count < 2 || count > LONGEST_HEAD || /[.!?;,]$/.test(first)) return false;
  const capitals = firstWords.filter((word) => /^[\p{Lu}\d(#%$"“]|_|^[a-z]+[A-Z-]/u.test(word));
  return capitals.length * 2 >= count;
}

/** Two lines alone: a head and one row, or a heading glued to its paragraph, or an alt over a caption. */
function pairScore(lines: readonly string[], shape: RunShape): number {
  const second = lines[1]?.trim() ?? '';
  if (CAPTION.test(shape.first) || CAPTION.test(second) || shape.sentences > 0) return 0.05;
  if (!isHeadRow(shape)) return 0.1;
  const words = wordsOf(second);
  const numbers = words.filter((word) => NUMBER.test(word)).length;
  if (numbers >= 2 && numbers * 3 >= words.length) return 0.7;
  return /^\d+(?:[^.\d]|\.\d)/.test(second) ? 0.55 : 0.15;
}

function rowsScore(shape: RunShape, context: TableContext): number {
  const head = isHeadRow(shape);
  const plainFirst = !shape.codeFirst && shape.firstWords.length > 1;
  if (shape.grid && plainFirst && shape.keyed < MOSTLY) return head ? 0.85 : 0.65;
  const mostCode = head && plainFirst ? CODE_SHARE_UNDER_HEAD : CODE_SHARE;
  if (shape.code > mostCode || shape.keyed > MOSTLY || shape.quoted > MOSTLY) return 0.15;
  let score = 0.5 - shape.code / 4 - (shape.codeFirst ? 0.3 : 0);
  if (head) score += 0.2;
  if (/\btable\b/i.test(context.leadIn)) score += 0.1;
  if (shape.firstWords.length < 2 && !/^\p{Lu}/u.test(shape.first)) score -= 0.2;
  const ownHead = shape.firstWords.length <= SENTENCE_HEAD && !/[.!?:;,]$/.test(shape.first);
  if (!head && !ownHead && shape.named < MOSTLY && shape.sentences > 0.5) score -= 0.3;
  return score;
}

/**
 * Whether consecutive lines (one newline between, no blank line) read as the rows of a flattened table.
 *
 * Outside code and lists the renderer breaks lines without a blank one nearly only between table rows, so
 * three plain lines in a row are a table unless they read as code or output; two need more: a head of
 * names over a row of numbers. No-break spaces inside every row are proof.
 */
export function looksLikeTable(lines: readonly string[], context: TableContext): TableLikeness {
  if (lines.length < 2) return { score: 0, reason: 'a table has two rows' };
  const shape = shapeOf(lines);
  if (shape.nbsp)
    return { score: 0.97, reason: 'every row holds no-break spaces between its cells' };
  if (shape.preformatted)
    return { score: 0.02, reason: 'blanks that only preformatted text keeps' };
  if (lines.length === 2)
    return { score: pairScore(lines, shape), reason: 'two lines: names over numbers or not' };
  const score = Math.max(0, Math.min(0.95, rowsScore(shape, context)));
  return { score, reason: 'lines without blank ones between, judged as rows' };
}
