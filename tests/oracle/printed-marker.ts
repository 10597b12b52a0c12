import type { Line } from '../../src/lib/dump/line.ts';

/** The marker that the extractor printed before an item. */
export interface PrintedMarker {
  /** 1 = outermost list. */
  depth: number;
  /** 0 for a bullet. */
  value: number;
}

const MARKER = /^( +)(?:•|(\d+)\.) /;

/** The printed marker of a line, null when it has none. */
export function markerOf(line: Line | undefined): PrintedMarker | null {
  const match = MARKER.exec(line?.raw ?? '');
  if (match === null) return null;
  return { depth: Math.floor((match[1]?.length ?? 0) / 2), value: Number(match[2] ?? 0) };
}
