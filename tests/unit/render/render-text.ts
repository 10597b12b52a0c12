import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import { createHighlighter } from '../../../src/lib/render/highlighter.ts';
import { renderEntry } from '../../../src/lib/render/render-entry.ts';
import type { RenderedEntry } from '../../../src/lib/render/render-entry.ts';

const FRONTMATTER = `---
title: A test
slug: a-test
publisher: aws
kind: news
readingMinutes: 1
---
`;

/** Renders the body of an entry with ids by kind and place, procedures counted by themselves; code stays plain without `langs`. */
export async function renderText(body: string, langs: string[] = []): Promise<RenderedEntry> {
  const { tree, issues } = parseEntry(`${FRONTMATTER}\n${body}\n`, 'test.mdx');
  if (tree === null) throw new Error(JSON.stringify(issues));
  const highlighter = createHighlighter();
  await highlighter.load(langs);
  const units = unitsOf(tree);
  const [procedures, parts] = [true, false].map((wanted) =>
    units.filter(({ kind }) => (kind === 'procedure') === wanted),
  );
  const ids = new Map(
    [parts, procedures].flatMap((kinds = []) =>
      kinds.map(({ node, kind }, place) => [node, `${kind}${String(place)}`] as const),
    ),
  );
  return renderEntry(tree, { ids, units, highlighter });
}
