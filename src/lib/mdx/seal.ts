import { createHash } from 'node:crypto';

const LENGTH = 16;
const FRONTMATTER = /^---\n[\s\S]*?\n---(?:\n|$)/;
const MARK = /^\uFEFF/;
const WRITTEN = /(?<=\n)written: [^\n]*\n/;

/** Short hash of a text; a change of line ends alone does not change it. */
export function shortHash(text: string): string {
  const unix = text.includes('\r') ? text.replace(/\r\n/g, '\n') : text;
  return createHash('sha256').update(unix).digest('hex').slice(0, LENGTH);
}

/**
 * Hash of an entry without the line that holds this hash, and without a byte order mark. When the
 * frontmatter's `written` differs, somebody edited the entry after it was imported.
 */
export function sealOf(mdx: string): string {
  const bare = mdx.replace(MARK, '');
  const unix = bare.includes('\r') ? bare.replace(/\r\n/g, '\n') : bare;
  const [head] = FRONTMATTER.exec(unix) ?? [''];
  return shortHash(head.replace(WRITTEN, '') + unix.slice(head.length));
}
