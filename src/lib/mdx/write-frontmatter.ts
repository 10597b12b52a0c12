import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { PostInput } from '../../schemas/post.ts';

/** Lists of short values, written on one line. */
const ON_ONE_LINE = new Set(['lines', 'topics', 'services', 'languages']);

/** Metadata, or some fields of it, as YAML in the order given, without what says nothing. */
export function writeFrontmatter(post: Partial<PostInput>): string {
  const fields = Object.entries(post).filter(([, value]) => saysSomething(value));
  const document = new Document(Object.fromEntries(fields));
  visit(document, {
    Pair: (_key, { key, value }) => {
      const name: unknown = isScalar(key) ? key.value : key;
      if (typeof name === 'string' && ON_ONE_LINE.has(name) && isSeq(value)) value.flow = true;
    },
  });
  if (!isMap(document.contents)) throw new Error('frontmatter is a map');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '' && value !== false;
}
