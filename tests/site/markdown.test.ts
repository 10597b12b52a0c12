import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { parse } from 'yaml';
import { z } from 'zod';
import { postPaths } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { samplesOf } from '../hubs/samples.ts';
import { readSite } from './site-pages.ts';

const HeadSchema = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  publisher: z.string(),
  authors: z.array(z.string()),
  published: z.string().optional(),
  url: z.string().optional(),
  page: z.string(),
});

for (const hub of ['own', 'hostile'] as const) {
  describe(`posts of the ${hub} hub as Markdown`, () => {
    checkMarkdown(hub);
  });
}

function checkMarkdown(hub: HubName): void {
  const files = postPaths(hub).map((page) => page.replace(/html$/, 'md'));

  test('each has its facts and a link back', () => {
    for (const file of files) {
      const head = HeadSchema.parse(parse(partsOf(hub, file).facts));
      assert.equal(`posts/${head.page}`, file.replace(/md$/, 'html'));
    }
  });

  test('there is one title, no component and no HTML', () => {
    for (const file of files) {
      const nodes = flat(fromMarkdown(partsOf(hub, file).text));
      const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
      assert.equal(titles.length, 1, file);
      assert.deepEqual(
        nodes.filter(({ type }) => type === 'html'),
        [],
        file,
      );
    }
  });

  test('every sample stands in the Markdown of its post', () => {
    const codes = new Map(
      files.map((file) => {
        const { facts, text } = partsOf(hub, file);
        const blocks = flat(fromMarkdown(text)).flatMap((node) =>
          node.type === 'code' ? [node.value] : [],
        );
        return [HeadSchema.parse(parse(facts)).id, blocks];
      }),
    );
    for (const { id, post, code } of samplesOf(hub))
      assert.ok(codes.get(post)?.includes(code.replaceAll('\r', '\n')), `${id} of ${post}`);
  });

  test('its page names it', () => {
    for (const { path, tags } of readSite(hub)) {
      if (!postPaths(hub).includes(path)) continue;
      const links = tags.filter(({ attributes }) => attributes.get('type') === 'text/markdown');
      assert.deepEqual(
        links.map(({ attributes }) => `posts/${attributes.get('href')}`),
        [path.replace(/html$/, 'md')],
      );
    }
  });
}

function partsOf(hub: HubName, file: string): { facts: string; text: string } {
  const [, facts = '', text = ''] =
    /^---\n(.*?\n)---\n\n(.*)$/s.exec(readFileSync(join(hubFolder(hub), file), 'utf8')) ?? [];
  return { facts, text };
}

function flat(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flat) : [])];
}
