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

const readsAsCode = (row: string): boolean => CODE_LINE.test(row) || SESSION.test(row);

/** What the lines of a run have in common, told when it is asked for; shares are of its lines. */
class Run {
  readonly rows: readonly string[];
  readonly words: readonly (readonly string[])[];
  private readonly judged: readonly string[];

  constructor(lines: readonly string[]) {
    this.judged = lines.slice(0, ROWS_JUDGED).map((line) => line.slice(0, COLUMNS_JUDGED));
    this.rows = this.judged.map((line) => line.trim());
    this.words = this.rows.map(wordsOf);
  }

  get first(): string {
    return this.rows[0] ?? '';
  }

  get firstWords(): readonly string[] {
    return this.words[0] ?? [];
  }

  get nbsp(): boolean {
    return this.rows.every((row) => NBSP_CELL.test(row));
  }

  get preformatted(): boolean {
    return this.judged.some((line) => /^[ \t]/.test(line) || ALIGNED.test(line));
  }

  /** Share of lines that read as code or as a session. */
  get code(): number {
    return this.share(readsAsCode);
  }

  /** The first line is code or session: no head of a table. */
  get codeFirst(): boolean {
    return readsAsCode(this.first);
  }

  /** All rows below the first end in the same number of numbers. */
  get grid(): boolean {
    const [, second = [], ...others] = this.words;
    const numbers = trailingNumbers(second);
    return numbers > 0 && others.every((words) => trailingNumbers(words) === numbers);
  }

  get sentences(): number {
    return this.share((row, at) => endsAsSentence(row, this.words[at]?.length ?? 0));
  }

  /** Share of lines `Key: value`. */
  get keyed(): number {
    return this.share((row) => KEYED.test(row));
  }

  get quoted(): number {
    return this.share((row) => QUOTED.test(row));
  }

  /** Share of lines whose first word is a name from code or a path. */
  get named(): number {
    return this.share((_, at) => NAME.test(this.words[at]?.[0] ?? ''));
  }

  private share(of: (row: string, at: number) => boolean): number {
    return this.rows.filter(of).length / Math.max(1, this.rows.length);
  }
}

/** Names of columns: mostly words that begin with a capital or hold a sign of a name, no full stop at the end. */
function isHeadRow({ first, firstWords }: Run): boolean {
  const count = firstWords.length;
  if (count < 2 || count > LONGEST_HEAD || /[.!?;,]$/.test(first)) return false;
  const capitals = firstWords.filter((word) => /^[\p{Lu}\d(#%$"“]|_|^[a-z]+[A-Z-]/u.test(word));
  return capitals.length * 2 >= count;
}

/** Two lines alone: a head and one row, or a heading glued to its paragraph, or an alt over a caption. */
function pairScore(lines: readonly string[], run: Run): number {
  const second = lines[1]?.trim() ?? '';
  if (CAPTION.test(run.first) || CAPTION.test(second) || run.sentences > 0) return 0.05;
  if (!isHeadRow(run)) return 0.1;
  const words = wordsOf(second);
  const numbers = words.filter((word) => NUMBER.test(word)).length;
  if (numbers >= 2 && numbers * 3 >= words.length) return 0.7;
  return /^\d+(?:[^.\d]|\.\d)/.test(second) ? 0.55 : 0.15;
}

function rowsScore(run: Run, context: TableContext): number {
  const { first, firstWords, codeFirst, code } = run;
  const head = isHeadRow(run);
  const plainFirst = !codeFirst && firstWords.length > 1;
  if (plainFirst && run.grid && run.keyed < MOSTLY) return head ? 0.85 : 0.65;
  const mostCode = head && plainFirst ? CODE_SHARE_UNDER_HEAD : CODE_SHARE;
  if (code > mostCode || run.keyed > MOSTLY || run.quoted > MOSTLY) return 0.15;
  let score = 0.5 - code / 4 - (codeFirst ? 0.3 : 0);
  if (head) score += 0.2;
  if (/\btable\b/i.test(context.leadIn)) score += 0.1;
  if (firstWords.length < 2 && !/^\p{Lu}/u.test(first)) score -= 0.2;
  const ownHead = firstWords.length <= SENTENCE_HEAD && !/[.!?:;,]$/.test(first);
  if (!head && !ownHead && run.named < MOSTLY && run.sentences > 0.5) score -= 0.3;
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
  const run = new Run(lines);
  if (run.nbsp) return { score: 0.97, reason: 'every row holds no-break spaces between its cells' };
  if (run.preformatted) return { score: 0.02, reason: 'blanks that only preformatted text keeps' };
  if (lines.length === 2)
    return { score: pairScore(lines, run), reason: 'two lines: names over numbers or not' };
  const score = Math.max(0, Math.min(0.95, rowsScore(run, context)));
  return { score, reason: 'lines without blank ones between, judged as rows' };
}
