import { toFloor } from '../../src/lib/eval/floors.ts';
import type { Floor } from '../../src/lib/eval/floors.ts';
import { toPrediction } from '../../src/lib/eval/prediction.ts';
import { formatReport } from '../../src/lib/eval/report.ts';
import { scoreDump } from '../../src/lib/eval/score-dump.ts';
import { summarize } from '../../src/lib/eval/summary.ts';
import { emptyTally } from '../../src/lib/eval/tally.ts';
import { parseDump } from '../../src/lib/parse-dump.ts';
import type { GoldFolder } from './gold-folder.ts';

export interface Evaluation {
  /** The scores as a table. */
  report: string;
  /** What would be pinned. */
  floor: Floor;
}

/** Parses every dump of a gold folder and scores what comes out. */
export function evaluate(folder: GoldFolder): Evaluation {
  const tally = emptyTally();
  for (const { name, text, gold } of folder.dumps) {
    scoreDump(tally, gold, toPrediction(parseDump(text, `${name}.txt`)), text);
  }
  const summary = summarize(tally);
  return { report: formatReport(tally, summary), floor: toFloor(summary, folder.digest) };
}
