import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Issue } from '../../issue.ts';
import { PostSchema } from '../../../schemas/post.ts';
import type { Post } from '../../../schemas/post.ts';

export type ReadFrontmatter = { post: Post; issues: [] } | { post: null; issues: Issue[] };

/** The frontmatter's own first line comes after the `---`. */
const LINES_ABOVE = 1;

/** YAML of a frontmatter → checked metadata, or what is wrong with it, line by line. */
export function readFrontmatter(yaml: string, file: string): ReadFrontmatter {
  const parsed = PostSchema.safeParse(withPublishedText(readValues(yaml)));
  return parsed.success ? { post: parsed.data, issues: [] } : readWithPlaces(yaml, file);
}

/** The values alone: js-yaml is eight times as fast as yaml, but does not tell where they stand. */
function readValues(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch {
    return null;
  }
}

/** What is wrong, with its places; and what js-yaml reads otherwise. */
function readWithPlaces(yaml: string, file: string): ReadFrontmatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + LINES_ABOVE;
  const broken = document.errors.map((error) => {
    const hint = 'Put quotes around text with special signs, and spaces instead of tabs.';
    return issue('frontmatter-yaml', file, lineAt(error.pos[0]), { message: error.message, hint });
  });
  if (broken.length > 0) return { post: null, issues: broken };
  const parsed = PostSchema.safeParse(withPublishedText(aliasFree(document)));
  if (parsed.success) return { post: parsed.data, issues: [] };
  const issues = parsed.error.issues.map(({ path, message }) => {
    const line = lineAt(offsetOf(document, path));
    const named = path.length === 0 ? message : `${path.join('.')}: ${message}`;
    const hint = 'The fields are described in src/schemas/post.ts.';
    return issue('frontmatter-field', file, line, { message: named, hint });
  });
  return { post: null, issues };
}

function issue(
  code: string,
  file: string,
  line: number,
  text: Pick<Issue, 'message' | 'hint'>,
): Issue {
  return { code, severity: 'error', file, line, ...text };
}

/** A bare year in `published` is a number to YAML and text to us. */
function withPublishedText(plain: unknown): unknown {
  if (typeof plain !== 'object' || plain === null || !('published' in plain)) return plain;
  const { published } = plain;
  return typeof published === 'number' ? { ...plain, published: String(published) } : plain;
}

/** References that unfold into endless data make `toJS` throw: then there is no data. */
function aliasFree(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** Where the value of a path stands; the nearest one above it when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
