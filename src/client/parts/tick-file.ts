import { ticksIn } from './ticks.ts';
import type { Ticks } from './ticks.ts';

const KIND = 'postshelf-ticks';
const VERSION = 1;

/** What came of putting ticks together. */
interface Merged {
  ticks: Ticks;
  /** Ticks that were not there before. */
  added: number;
  /** Ticks that were there already. */
  known: number;
}

/** All ticks as the text of a file; the same ticks give the same text. */
export function writeTickFile(ticks: Ticks): string {
  const sorted = byId(ticks, (steps) => byId(steps, (date) => date));
  return `${JSON.stringify({ kind: KIND, schemaVersion: VERSION, ticks: sorted }, null, 2)}\n`;
}

/**
 * Ticks of a file that {@link writeTickFile} made.
 *
 * @returns null when the text is no such file
 */
export function readTickFile(text: string): Ticks | null {
  const data = parse(text);
  if (typeof data !== 'object' || data === null) return null;
  if (!('kind' in data) || data.kind !== KIND) return null;
  if (!('schemaVersion' in data) || data.schemaVersion !== VERSION) return null;
  return 'ticks' in data ? ticksIn(data.ticks) : null;
}

/** Both: a step that both have keeps the date of the first. */
export function mergeTicks(own: Ticks, others: Ticks): Merged {
  const posts = new Set([...Object.keys(own), ...Object.keys(others)]);
  const ticks = Object.fromEntries(
    [...posts].map((post) => [post, { ...others[post], ...own[post] }]),
  );
  const added = countTicks(ticks) - countTicks(own);
  return { ticks, added, known: countTicks(others) - added };
}

/** How many steps are ticked. */
export function countTicks(ticks: Ticks): number {
  return Object.values(ticks).reduce((sum, steps) => sum + Object.keys(steps).length, 0);
}

function byId<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([id, value]) => [id, change(value)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
