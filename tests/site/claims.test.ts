import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { ClaimSchema } from '../../src/schemas/claim.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';

for (const hub of ['own', 'seeds'] as const) {
  const skip = hub === 'seeds' && sharedFolder() === null ? 'POSTSHELF_SHARED is not set' : false;
  describe(`claims of the ${hub} hub`, { skip }, () => {
    test('each leads to its figure, in its sentence, in its post', () => {
      const folder = hubFolder(hub);
      const claims = readFileSync(join(folder, 'api/claims.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ClaimSchema.parse(JSON.parse(line)));
      assert.ok(claims.length > 10);
      const pages = Map.groupBy(claims, ({ slug }) => slug);
      for (const [slug, ofPost] of pages) {
        const { document } = parseHTML(readFileSync(join(folder, `posts/${slug}.html`), 'utf8'));
        for (const { id, text, sentence } of ofPost) {
          const anchor = document.getElementById(id);
          assert.equal(anchor?.textContent, text);
          assert.equal(plain(anchor?.closest('.claim')?.textContent ?? ''), plain(sentence));
        }
      }
    });
  });
}

/** Words without the line breaks of the page. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
