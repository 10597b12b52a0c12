import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** A record as an answer: as data, and as text for clients that read only that. */
export function asData(data: Record<string, unknown>): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(data, null, 1) }],
    structuredContent: data,
  };
}

/** Input of every tool with a list: where it starts, and how much of it is wanted. */
export const PAGING = {
  offset: z
    .int()
    .min(0)
    .default(0)
    .describe('Results to skip; for the next part, the `next` of the last answer.'),
  limit: z.int().min(1).max(100).default(20).describe('Results in this answer, 1 to 100.'),
};

interface Part<Row> {
  rows: Row[];
  /** All there are. */
  total: number;
  /** Where the next part starts; null when this is the last. */
  next: number | null;
}

export function partOf<Row>(
  all: readonly Row[],
  { offset, limit }: { offset: number; limit: number },
): Part<Row> {
  const end = offset + limit;
  return {
    rows: all.slice(offset, end),
    total: all.length,
    next: end < all.length ? end : null,
  };
}

/** Where a part of a text ends that starts at `offset`: behind a line, unless the line is longer than `most`. */
export function endOfPart(text: string, offset: number, most: number): number {
  const end = offset + most;
  if (end >= text.length) return text.length;
  const line = text.lastIndexOf('\n', end - 1);
  return line > offset ? line + 1 : end;
}

const MOST_NEAR = 3;

/** What to say of a name that is not there. */
export function unknown(what: string, name: string, known: readonly string[], hint: string): Error {
  const near = known
    .map((other) => ({ other, far: distance(name, other) }))
    .filter(({ other, far }) => far <= Math.max(2, other.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ other }) => other);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  return new Error(`There is no ${what} “${name}”.${meant} ${hint}`);
}
