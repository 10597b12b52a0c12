import { existsSync, readdirSync } from 'node:fs';

const GOLD_END = '.gold.jsonl';

/**
 * Names of the files in a folder that hold the true structure of a dump.
 *
 * @throws when there are none: weights learned from nothing are worth nothing
 */
export function namesOfGold(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((name) => name.endsWith(GOLD_END)).sort();
  if (names.length === 0)
    throw new Error(`${folder}: no *${GOLD_END} here. Name folders with dumps and their gold.`);
  return names;
}
