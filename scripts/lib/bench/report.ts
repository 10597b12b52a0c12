import type { Builds, Took } from './build.ts';
import type { Growth } from './linearity.ts';
import type { Measured } from './memory.ts';
import type { Settled, Speed } from './speed.ts';

const MEGA = 1e6;

/** The figures as tables for the README. */
export function speedTable(speeds: readonly Speed[]): string[] {
  return [
    '| text | MB | to blocks, MB/s (first run) | to checked entries, MB/s (first run) | to blocks, × plain lines | to checked entries, × reading them as Markdown | × pandoc |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...speeds.map(({ corpus: { name, bytes }, lines, markdown, blocks, entries, pandoc }) => {
      const rate = (seconds: number): string => (bytes / MEGA / seconds).toFixed(2);
      const rates = ({ first, fastest }: Settled): string => `${rate(fastest)} (${rate(first)})`;
      const beside = pandoc === null ? 'not installed' : (entries.fastest / pandoc).toFixed(2);
      const times = (blocks.fastest / lines.fastest).toFixed(0);
      const asMarkdown = (entries.fastest / markdown.fastest).toFixed(1);
      return `| ${name} | ${(bytes / MEGA).toFixed(1)} | ${rates(blocks)} | ${rates(entries)} | ${times} | ${asMarkdown} | ${beside} |`;
    }),
  ];
}

/** Time per byte at eight times the length. */
export function growthTable(growths: readonly Growth[]): string[] {
  return [
    '| eight times as long | time per byte, × |',
    '|---|--:|',
    ...growths.map(({ name, factor }) => `| ${name} | ${factor.toFixed(2)} |`),
  ];
}

/** Import and parse of dumps, a row each. */
export function memoryTable(measured: readonly Measured[]): string[] {
  return [
    '| one dump | posts | seconds | largest memory, MB |',
    '|---|--:|--:|--:|',
    ...measured.map(({ work, bytes, posts, seconds, peak }) => {
      const size = `${work} of ${(bytes / MEGA).toFixed(0)} MB`;
      return `| ${size} | ${posts} | ${seconds.toFixed(0)} | ${(peak / MEGA).toFixed(0)} |`;
    }),
  ];
}

/** From nothing, with nothing changed, with one post changed. */
export function buildTable({ name: made, posts, bytes, cold, same, edited }: Builds): string[] {
  const row = (name: string, { seconds, cpu, others, peak }: Took): string =>
    `| ${name} | ${seconds.toFixed(0)} | ${cpu.toFixed(0)} | ${others.toFixed(0)} | ${(peak / MEGA).toFixed(0)} |`;
  const hub = `${String(posts)} posts, ${made}, ${(bytes / MEGA).toFixed(1)} MB`;
  return [
    `| build of ${hub} | seconds | computing time, s | of Pagefind, s | largest memory, MB |`,
    '|---|--:|--:|--:|--:|',
    row('from nothing', cold),
    row('nothing changed', same),
    row('one post changed', edited),
  ];
}
