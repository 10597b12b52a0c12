import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { emptyLedger } from '../lib/ids/ledger.ts';
import type { Ledger } from '../lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../lib/ids/ledger-file.ts';
import { entryError } from './entry-error.ts';

/** The ledger of a content folder; an empty one when there is no file yet. */
export async function loadLedger(path: string, name: string): Promise<Ledger> {
  if (!existsSync(path)) return emptyLedger();
  const { ledger, issues } = readLedger(await readFile(path, 'utf8'), name);
  if (ledger === null) throw entryError(issues);
  return ledger;
}

/** Writes the ledger whole or not at all, and only if something in it changed. */
export async function saveLedger(path: string, ledger: Ledger): Promise<void> {
  const text = writeLedger(ledger);
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return;
  await writeFileAtomic(path, text);
}
