import type { ContextFacts } from '../facts/context-facts.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { looksLikeTable } from '../tables/looks-like-table.ts';
import { trailingNumbers, wordsOf } from '../tables/row-signs.ts';

/** What the lines of a run have in common. */
export interface RunFacts {
  tableScore: number;
  meanWords: number;
  /** Whether any of its lines looks like code. */
  hasCode: boolean;
}

/** A longer run is judged by its first lines. */
const LINES_JUDGED = 24;
/** Signs of a row that the table rules get to see. */
const ROW_LIMIT = 600;
/** From this evidence on a line is rather code. */
const CODE_LIKE = 2.5;
const MOSTLY_CODE = 3;

const NO_RUN: RunFacts = { tableScore: 0, meanWords: 0, hasCode: false };

function judge(run: readonly LineFacts[], leadIn: string): RunFacts {
  const mean = (of: (facts: LineFacts) => number): number =>
    run.reduce((sum, facts) => sum + of(facts), 0) / run.length;
  const meanWords = mean((facts) => facts.wordCount);
  const hasCode = run.some((facts) => facts.codeScore >= CODE_LIKE);
  if (run.length < 2 || mean((facts) => facts.codeScore) > MOSTLY_CODE)
    return { tableScore: 0, meanWords, hasCode };
  const rows = run.slice(0, LINES_JUDGED).map((facts) => facts.line.raw.slice(0, ROW_LIMIT));
  return { tableScore: looksLikeTable(rows, { leadIn, postText: '' }).score, meanWords, hasCode };
}

/** A head and two rows. */
const FEWEST_ROWS = 3;
/** Fewer numbers in a row end many a line that a program prints. */
const FEWEST_NUMBERS = 2;

/** Whether all lines below the first end in the same number of numbers, a name that is one (“25%”) counted or not. */
function isGrid(rows: readonly string[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const tails = rows.slice(1).map((row) => trailingNumbers(wordsOf(row.trim())));
  const fewest = Math.min(...tails);
  return fewest >= FEWEST_NUMBERS && tails.every((numbers) => numbers - fewest <= 1);
}

interface Place {
  facts: readonly LineFacts[];
  index: number;
  /** First line behind the run. */
  end: number;
}

/** How much the lines from here to the next line of code read as a grid of numbers. */
function gridScore({ facts, index, end }: Place): number {
  const ahead = facts.slice(index, Math.min(end, index + LINES_JUDGED));
  const code = ahead.findIndex((line) => line.codeScore >= CODE_LIKE);
  const rows = ahead
    .slice(0, code < 0 ? ahead.length : code)
    .map(({ line }) => line.raw.slice(0, ROW_LIMIT));
  return isGrid(rows) ? looksLikeTable(rows, { leadIn: '', postText: '' }).score : 0;
}

const isCode = (facts: LineFacts | undefined): boolean => (facts?.codeScore ?? 0) >= CODE_LIKE;

/** Right below a line of code a grid of numbers is a table of its own, up to the next line of code. */
function belowCode(place: Place, whole: RunFacts): RunFacts {
  const tableScore = gridScore(place);
  return tableScore > 0 ? { ...whole, tableScore } : whole;
}

/** Facts of the run that each line belongs to. */
export function runFactsOf(
  facts: readonly LineFacts[],
  contexts: readonly ContextFacts[],
): RunFacts[] {
  const out: RunFacts[] = [];
  let whole = NO_RUN;
  facts.forEach((_, index) => {
    const run = contexts[index]?.run;
    if (!run) return;
    const end = index - run.place + run.length;
    if (run.place > 0) {
      if (isCode(facts[index])) out.push(whole);
      else if (isCode(facts[index - 1])) out.push(belowCode({ facts, index, end }, whole));
      else out.push(out[index - 1] ?? whole);
      return;
    }
    const leadIn = facts[index - 1]?.line.text.slice(-ROW_LIMIT) ?? '';
    whole = judge(facts.slice(index, end), leadIn);
    out.push(whole);
  });
  return out;
}
