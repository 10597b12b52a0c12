import type { ContextFacts } from '../facts/context-facts.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { looksLikeTable } from '../tables/looks-like-table.ts';

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

/** Facts of the run that each line belongs to. */
export function runFactsOf(
  facts: readonly LineFacts[],
  contexts: readonly ContextFacts[],
): RunFacts[] {
  const out: RunFacts[] = [];
  facts.forEach((_, index) => {
    const context = contexts[index];
    if (!context) return;
    if (context.run.place > 0) {
      out.push(out[index - 1] ?? NO_RUN);
      return;
    }
    const leadIn = facts[index - 1]?.line.text.slice(-ROW_LIMIT) ?? '';
    out.push(judge(facts.slice(index, index + context.run.length), leadIn));
  });
  return out;
}
