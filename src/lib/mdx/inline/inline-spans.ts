import { INLINE_RULES } from './rules.ts';
import type { KnownNames } from './rules.ts';
import { tokensOf } from './token.ts';

/** A stretch of a line that was set as code in the original. */
export interface InlineSpan {
  /** UTF-16 offsets in the line, the end exclusive. */
  start: number;
  end: number;
  /** Name of the rule that saw it. */
  rule: string;
}

/**
 * The stretches of a line that are surely code: identifiers, calls, flags, paths, file names,
 * literals. What is doubtful stays prose.
 *
 * @param line one line of running text, without its list marker
 * @param known names that the post's samples use
 * @returns spans in order, never overlapping
 */
export function inlineSpans(line: string, known: KnownNames): InlineSpan[] {
  return tokensOf(line).flatMap((token) => {
    const rule = INLINE_RULES.find(({ matches }) => matches(token, known));
    if (rule === undefined) return [];
    return [{ start: token.start, end: token.start + token.text.length, rule: rule.name }];
  });
}
