import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { explainDisk } from '../../../scripts/lib/disk.ts';
import { zipFiles } from '../../../scripts/lib/pack/zip-files.ts';
import type { ZippedFile } from '../../../scripts/lib/pack/zip-files.ts';
import { unzip } from '../../pack/unzip.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-zip-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes always fail there for want of room. */
const FULL = '/dev/full';

function file(path: string, text: string): ZippedFile {
  return { path, read: () => Promise.resolve(Buffer.from(text)) };
}

const FILES = [file('a.txt', 'one'.repeat(1000)), file('b/ü.txt', 'two')];

test('what went in comes out', async () => {
  const target = join(folder, 'there.zip');
  await zipFiles(FILES, target);
  const found = await unzip(target);
  assert.deepEqual([...found.keys()], ['a.txt', 'b/ü.txt']);
  assert.equal(found.get('a.txt')?.toString(), 'one'.repeat(1000));
});

test('the same files give the same bytes, in every zone of time', async () => {
  const zone = process.env['TZ'];
  const archives: Buffer[] = [];
  for (const other of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env['TZ'] = other;
    const target = join(folder, 'zone.zip');
    await zipFiles(FILES, target);
    archives.push(readFileSync(target));
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.ok(archives.every((bytes) => bytes.equals(archives[0] ?? Buffer.of())));
});

test('a file that is to be stored stands in the archive as it is', async () => {
  const target = join(folder, 'stored.zip');
  await zipFiles([{ ...file('mimetype', 'application/epub+zip'), stored: true }], target);
  assert.equal(readFileSync(target).toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
});

test('a file that cannot be read leaves no archive behind', async () => {
  const target = join(folder, 'broken.zip');
  const broken = { path: 'x', read: () => Promise.reject(new Error('unreadable')) };
  await assert.rejects(zipFiles([...FILES, broken], target), /unreadable/);
  assert.equal(existsSync(target), false);
});

test('an error that is none of the disk comes through as it is', async () => {
  const error = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  await assert.rejects(
    explainDisk(() => Promise.reject(error)),
    error,
  );
  assert.equal(await explainDisk(() => Promise.resolve(7)), 7);
});

test('a full disk is told in a sentence', { skip: !existsSync(FULL) }, async () => {
  await assert.rejects(
    explainDisk(() => zipFiles(FILES, FULL)),
    /The disk is full.*free some space/,
  );
});
