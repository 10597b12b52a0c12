import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { z } from 'zod';
import { ROOT } from '../../scripts/lib/root.ts';
import { ApiPostsSchema } from '../../src/schemas/api-post.ts';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import { TableRecordSchema } from '../../src/schemas/table.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { piecesOf, samplesOf, scan } from '../hubs/samples.ts';

const SCRIPT = join(ROOT, 'scripts/mcp.ts');
/** More than the own hub has, so that an answer in parts needs several. */
const SMALL = 7;

const AnswerSchema = z.looseObject({
  isError: z.boolean().optional(),
  content: z.array(z.looseObject({ text: z.string() })),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
});
const FoundSchema = z.looseObject({
  total: z.int(),
  next: z.int().nullable(),
  samples: z.array(z.looseObject({ id: z.string(), matches: z.int() })),
});
const ListedSchema = z.looseObject({
  total: z.int(),
  next: z.int().nullable(),
  posts: z.array(z.looseObject({ id: z.string(), slug: z.string() })),
});

const dist = hubFolder('own');
const client = new Client({ name: 'test', version: '1' });
const noise: Error[] = [];
client.onerror = (error) => noise.push(error);

before(async () => {
  const args = [SCRIPT, '--dist', dist];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }),
  );
});

after(async () => {
  await client.close();
  assert.deepEqual(noise, [], 'something else than the protocol stood on standard output');
});

function readApi(file: string): unknown {
  return JSON.parse(readFileSync(join(dist, 'api', file), 'utf8'));
}

const posts = ApiPostsSchema.parse(readApi('posts.json'));

async function call(name: string, args: Record<string, unknown>) {
  return AnswerSchema.parse(await client.callTool({ name, arguments: args }));
}

async function failure(name: string, args: Record<string, unknown>): Promise<string> {
  const { isError, content } = await call(name, args);
  assert.equal(isError, true);
  return content[0]?.text ?? '';
}

describe('the server for programs', () => {
  test('offers its tools, each with a schema of what it takes', async () => {
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    const expected =
      'get_post get_sample get_step get_table list_posts search_code search_posts'.split(' ');
    assert.deepEqual(names.toSorted(), expected);
    for (const { inputSchema, description } of tools) {
      assert.ok(description);
      assert.ok(Object.keys(inputSchema.properties ?? {}).length > 0);
    }
  });

  test('lists all posts in parts', async () => {
    const slugs: string[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const { structuredContent } = await call('list_posts', { offset, limit: SMALL });
      const part: z.output<typeof ListedSchema> = ListedSchema.parse(structuredContent);
      assert.equal(part.total, posts.length);
      assert.ok(part.posts.length <= SMALL);
      slugs.push(...part.posts.map(({ slug }) => slug));
      offset = part.next;
    }
    assert.deepEqual(
      slugs,
      posts.map(({ slug }) => slug),
    );
  });

  test('lists the posts that meet all conditions', async () => {
    const wanted = { publisher: 'aws', kind: 'walkthrough' };
    const { structuredContent } = await call('list_posts', { ...wanted, limit: 100 });
    const found = ListedSchema.parse(structuredContent).posts.map(({ slug }) => slug);
    const expected = posts.filter(
      ({ publisher, kind }) => publisher === wanted.publisher && kind === wanted.kind,
    );
    assert.deepEqual(
      found,
      expected.map(({ slug }) => slug),
    );
  });

  test('finds in code what a scan finds, in parts as well', async () => {
    const samples = samplesOf('own');
    for (const query of [...piecesOf(samples, 12), 'import', 'Import', '(', 'zyxwvutsrq'])
      assert.deepEqual(await codeIds({ query }), scan(samples, query, false), query);
    for (const query of ['\\bimport\\b', 'def \\w+\\(', '[A-Z]{3,}'])
      assert.deepEqual(await codeIds({ query, regexp: true }), scan(samples, query, true), query);
    const bash = samples.filter(({ lang }) => lang === 'bash');
    assert.deepEqual(await codeIds({ query: 'a', language: 'bash' }), scan(bash, 'a', false));
  });

  test('says what is wrong with a pattern', async () => {
    assert.match(await failure('search_code', { query: '(', regexp: true }), /regular expression/i);
  });

  test('finds posts that hold every word, titles first', async () => {
    const [post] = posts;
    assert.ok(post);
    const { structuredContent } = await call('search_posts', { query: `"${post.title}"` });
    assert.equal(ListedSchema.parse(structuredContent).posts[0]?.slug, post.slug);
    const none = await call('search_posts', { query: `${post.title} zyxwvutsrq` });
    assert.equal(ListedSchema.parse(none.structuredContent).total, 0);
  });

  test('gives posts, steps, samples and tables by their ids', async () => {
    const [post] = posts;
    const markdown = readFileSync(join(dist, `posts/${post?.slug}.md`), 'utf8');
    for (const name of [post?.id, post?.slug])
      assert.equal((await call('get_post', { post: name })).content[0]?.text, markdown);
    const sample = samplesOf('own').at(-1);
    const given = await call('get_sample', { sample: sample?.id });
    assert.equal(given.structuredContent?.['code'], sample?.code);
    const steps = ApiStepsSchema.parse(readApi('steps.json'));
    const step = steps.find((one) => one.samples.length > 0);
    const { structuredContent } = await call('get_step', { step: `step-${step?.id}` });
    assert.equal(structuredContent?.['text'], step?.text);
    const code = z.array(z.looseObject({ id: z.string() })).parse(structuredContent?.['code']);
    assert.deepEqual(
      code.map(({ id }) => id),
      step?.samples,
    );
    const [table] = z.array(TableRecordSchema).parse(readApi('tables.json'));
    const answer = await call('get_table', { table: table?.id });
    assert.deepEqual(answer.structuredContent, table);
  });

  test('helps where there is no such id', async () => {
    const [post] = posts;
    const near = await failure('get_post', { post: `${post?.slug}s` });
    assert.ok(near.includes(`Did you mean ${post?.slug}`), near);
    assert.match(await failure('get_sample', { sample: 'none' }), /search_code/);
    assert.match(await failure('get_post', { post: '../../etc/passwd' }), /There is no post/);
  });

  test('refuses what its schemas do not allow', async () => {
    assert.match(await failure('search_code', { query: '' }), /query/);
    assert.match(await failure('search_code', { query: '(', regex: true }), /regex/);
    assert.match(await failure('list_posts', { limit: 1000 }), /limit/);
    assert.match(await failure('list_posts', { kind: 'novel' }), /kind/);
  });

  test('gives posts as resources', async () => {
    const { resources } = await client.listResources();
    assert.equal(resources.length, posts.length);
    const [first] = resources;
    assert.ok(first);
    const { contents } = await client.readResource({ uri: first.uri });
    const [content] = z.array(z.looseObject({ text: z.string() })).parse(contents);
    assert.equal(content?.text, readFileSync(join(dist, `posts/${first.name}.md`), 'utf8'));
    await assert.rejects(client.readResource({ uri: 'postshelf://posts/none' }), /no post/);
  });
});

test('without a finished site it says so and ends', () => {
  const run = spawnSync(process.execPath, [SCRIPT, '--dist', join(dist, 'nowhere')], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 1);
  assert.equal(run.stdout, '');
  assert.match(run.stderr, /npm run build.*--dist/);
});

async function codeIds(args: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (let offset: number | null = 0; offset !== null;) {
    const { structuredContent } = await call('search_code', { ...args, offset, limit: SMALL });
    const part: z.output<typeof FoundSchema> = FoundSchema.parse(structuredContent);
    ids.push(...part.samples.map(({ id }) => id));
    if (part.next === null) assert.equal(ids.length, part.total);
    offset = part.next;
  }
  return ids.toSorted();
}
