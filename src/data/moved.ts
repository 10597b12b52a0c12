import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { movedAddresses } from '../lib/ids/moved-addresses.ts';
import type { MovedAddress } from '../lib/ids/moved-addresses.ts';
import { readLedger } from '../lib/ids/ledger-file.ts';

export type { MovedAddress };

const folder = resolve(process.env['POSTSHELF_CONTENT'] ?? 'content');

/** Pages that once were there, with where their readers are led; empty without a ledger. */
export function getMovedAddresses(): MovedAddress[] {
  const path = join(folder, 'ids.json');
  if (!existsSync(path)) return [];
  const { ledger } = readLedger(readFileSync(path, 'utf8'), 'ids.json');
  return ledger === null ? [] : movedAddresses(ledger);
}
