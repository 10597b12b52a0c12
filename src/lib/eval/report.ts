import { COUNTS } from './floors.ts';
import { typeScores } from './summary.ts';
import type { Summary } from './summary.ts';
import type { Tally } from './tally.ts';

/** How many of the most frequent confusions the report names. */
const SHOWN_CONFUSIONS = 12;

/** The scores as a table for people: per type, the worst confusions, the summary. */
export function formatReport(tally: Tally, summary: Summary): string {
  return [
    row('type', ['prec', 'rec', 'f1', 'gold', 'pred', 'lineF1']),
    ...[...typeScores(tally)].map(([type, score]) =>
      row(type, [
        ratio(score.precision),
        ratio(score.recall),
        ratio(score.f1),
        String(score.gold),
        String(score.predicted),
        ratio(score.lineF1),
      ]),
    ),
    '',
    `lines, gold > predicted: ${worstConfusions(tally).join(', ') || 'no confusion'}`,
    '',
    ...Object.entries(summary).map(([name, score]) =>
      `${name.padEnd(24)} ${score === null ? '-' : formatScore(name, score)}`.trimEnd(),
    ),
  ].join('\n');
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(16)} ${cells.map((cell) => cell.padStart(7)).join(' ')}`;
}

function ratio(score: number | null): string {
  return score === null ? '-' : score.toFixed(4);
}

function formatScore(name: string, score: number): string {
  return COUNTS.has(name) ? String(score) : score.toFixed(4);
}

function worstConfusions(tally: Tally): string[] {
  return [...tally.confusion]
    .flatMap(([gold, counts]) =>
      counts
        .names()
        .filter((type) => type !== gold)
        .map((type) => ({ label: `${gold}>${type}`, count: counts.get(type) })),
    )
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SHOWN_CONFUSIONS)
    .map(({ label, count }) => `${label} ${count}`);
}
