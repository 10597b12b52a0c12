import type { IngestResult } from './ingest.ts';
import type { Outcome, PostReport } from './run.ts';

/** So many of the least certain blocks of a run are shown. */
const LEAST_CERTAIN = 8;
const OUTCOMES: readonly Outcome[] = ['new', 'changed', 'unchanged', 'kept', 'conflict', 'failed'];

/** What an import did: a line for each post, the least certain blocks, the totals. */
export function summaryLines(result: IngestResult, seconds: number): string[] {
  return [
    ...result.posts.map(postLine),
    ...result.removed.map((slug) => `removed    ${slug}`),
    ...leastCertain(result.posts),
    totals(result, seconds),
  ];
}

function postLine(report: PostReport): string {
  const place = `${report.file} ${String(report.position)}`;
  const certainty = report.certainty === null ? '' : `, certainty ${report.certainty.toFixed(2)}`;
  const doubts = report.doubts.length === 0 ? '' : `, ${count(report.doubts.length, 'doubt')}`;
  return `${report.outcome.padEnd(10)} ${report.slug} (${place}${certainty}${doubts})`;
}

function leastCertain(posts: readonly PostReport[]): string[] {
  const doubts = posts
    .flatMap((post) => post.doubts.map((doubt) => ({ ...doubt, file: post.file })))
    .sort((a, b) => a.margin - b.margin)
    .slice(0, LEAST_CERTAIN);
  if (doubts.length === 0) return [];
  const lines = doubts.map(
    ({ file, lines: [first], type, margin, reason }) =>
      `  ${file}:${String(first)}: ${type}, lead ${margin.toFixed(2)}: ${reason}`,
  );
  return ['', 'Least certain:', ...lines, ''];
}

function totals(result: IngestResult, seconds: number): string {
  const parts = OUTCOMES.map((outcome) => ({
    outcome,
    number: result.posts.filter((post) => post.outcome === outcome).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ outcome, number }) => `${String(number)} ${outcome}`);
  const megabytes = (result.bytes / 1e6).toFixed(1);
  const tally = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return `${count(result.posts.length, 'post')}${tally} from ${megabytes} MB in ${seconds.toFixed(1)} s`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
