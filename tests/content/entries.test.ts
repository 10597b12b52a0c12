import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ingest } from '../../scripts/lib/ingest/ingest.ts';
import { ROOT } from '../../scripts/lib/root.ts';

test('the committed entries and ids are those that the dumps give', async (t) => {
  const content = mkdtempSync(join(tmpdir(), 'entries-'));
  t.after(() => {
    rmSync(content, { recursive: true, force: true });
  });
  const committed = join(ROOT, 'content');
  cpSync(join(committed, 'posts'), join(content, 'posts'), { recursive: true });
  cpSync(join(committed, 'ids.json'), join(content, 'ids.json'));
  const { issues } = await ingest({ dumps: [join(committed, 'dumps')], content });
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.deepEqual(readdirSync(join(content, 'posts')), readdirSync(join(committed, 'posts')));
  for (const name of [
    ...readdirSync(join(content, 'posts')).map((file) => `posts/${file}`),
    'ids.json',
  ])
    assert.equal(
      readFileSync(join(content, name), 'utf8'),
      readFileSync(join(committed, name), 'utf8'),
      `content/${name} is not what npm run ingest writes`,
    );
});
