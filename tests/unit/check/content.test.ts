import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readContent } from '../../../scripts/lib/check/content.ts';
import { ROOT } from '../../../scripts/lib/root.ts';
import type { Issue } from '../../../src/lib/issue.ts';

test('an entry that the reader of Markdown sees otherwise is reported', () => {
  const content = join(ROOT, 'content');
  const issues: Issue[] = [];
  const entries = readContent(content, (issue) => issues.push(issue));
  assert.equal(issues.length, 0);
  readContent(
    content,
    (issue) => issues.push(issue),
    (mdx) => !mdx.includes(entries[1]?.post.slug ?? ''),
  );
  assert.deepEqual(
    issues.map(({ code, file }) => [code, file]),
    [['read-otherwise', entries[1]?.entry.shown]],
  );
});
