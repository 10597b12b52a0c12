import type { Code } from 'mdast';

/** A fence at the left margin with a language and perhaps words behind it, all without other signs. */
const OPENING =
  /^(`{3,})([A-Za-z0-9+#._-]*)(?: ([A-Za-z0-9+#._-](?:[A-Za-z0-9+#._ -]*[A-Za-z0-9+#._-])?))?$/;
/** What else ends a block, if there are enough of them. */
const ENDS_FENCE = /^ {0,3}(`+)[ \t]*$/;
const MAY_END: ReadonlySet<string> = new Set(['`', ' ']);

/** A code block in backticks: its node without a place, and where it ends in the text. */
export interface PlainFence {
  node: Code;
  end: number;
}

/**
 * The code block that begins at a place of a text; nothing in it has a meaning.
 *
 * @returns null when none begins there, or it is written in another way; `never closed` when no line ends it
 */
export function readPlainFence(text: string, from: number): PlainFence | 'never closed' | null {
  const body = text.indexOf('\n', from);
  if (body < 0) return null;
  const [, fence, lang = '', meta] = OPENING.exec(text.slice(from, body)) ?? [];
  if (fence === undefined || (lang === '' && meta !== undefined)) return null;
  const close = closingFence(text, body, fence.length);
  if (typeof close !== 'number') return close;
  const value = text.slice(body, close).replace(/^\n|\n$/g, '');
  const node: Code = { type: 'code', lang: lang === '' ? null : lang, meta: meta ?? null, value };
  return { node, end: close + fence.length };
}

/** The first line that ends the block; null when it is not written like the one that opened it. */
function closingFence(text: string, from: number, length: number): number | 'never closed' | null {
  const fence = '`'.repeat(length);
  for (let feed = from; feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    const start = feed + 1;
    if (!MAY_END.has(text.charAt(start))) continue;
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (line === fence) return start;
    if ((ENDS_FENCE.exec(line)?.[1]?.length ?? 0) >= length) return null;
  }
  return 'never closed';
}
