import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { TestContext } from 'node:test';
import { readPort } from '../../../scripts/lib/serve/port.ts';
import { serveSite } from '../../../scripts/lib/serve/serve-site.ts';

const root = mkdtempSync(join(tmpdir(), 'postshelf-serve-'));
after(() => rmSync(root, { recursive: true }));
const site = join(root, 'site');
mkdirSync(join(site, 'posts'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'secret');
writeFileSync(join(site, 'index.html'), 'home');
writeFileSync(join(site, 'posts', 'lamps.html'), 'lamps');

interface Reply {
  status: number | undefined;
  type: string | undefined;
  text: string;
}

/** Asks for a path as it stands: `fetch` would take `..` out of it. */
function ask(address: string, path: string): Promise<Reply> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      const { statusCode: status, headers } = response;
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status, type: headers['content-type'], text }));
    }).on('error', reject);
  });
}

async function serve(t: TestContext, port = 0): Promise<string> {
  const { address, close } = await serveSite(site, port);
  t.after(close);
  return address;
}

test('files are served on this machine only, each as what it is', async (t) => {
  const address = await serve(t);
  assert.match(address, /^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
  for (const [path, text] of [
    ['/', 'home'],
    ['/posts/lamps.html?focus', 'lamps'],
  ] as const) {
    const reply = await ask(address, path);
    assert.deepEqual([reply.status, reply.text], [200, text], path);
    assert.match(reply.type ?? '', /^text\/html/);
  }
});

test('nothing outside the folder is served', async (t) => {
  const address = await serve(t);
  const ways = ['..', '%2e%2e', '..%2f..', 'posts/../..', 'posts/..%2f..', '..%5c', '.%00./..'];
  for (const way of ways) {
    const reply = await ask(address, `/${way}/secret.txt`);
    assert.notEqual(reply.status, 200, way);
    assert.doesNotMatch(reply.text, /secret/, way);
  }
});

test('what is not there is answered with the page of the site, as not found', async (t) => {
  const address = await serve(t);
  assert.deepEqual(await ask(address, '/none.html'), {
    ...{ status: 404, type: 'text/html; charset=utf-8' },
    text: 'Not found',
  });
  writeFileSync(join(site, '404.html'), 'lost');
  assert.equal((await ask(address, '/none.html')).text, 'lost');
});

test('where a port is taken the next free one is', async (t) => {
  const first = Number(new URL(await serve(t)).port);
  const second = Number(new URL(await serve(t, first)).port);
  assert.ok(second > first && second <= first + 20, String(second));
});

test('a folder without a site is refused, and what to do is said', async () => {
  await assert.rejects(serveSite(root, 0), /holds no site: run npm run build first/);
});

test('a port is a whole number that a machine has', () => {
  assert.deepEqual(['0', '4321', '65535'].map(readPort), [0, 4321, 65_535]);
  for (const text of ['-1', '65536', '80.5', 'http']) assert.throws(() => readPort(text), text);
});
