import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TableRecordSchema } from '../../src/schemas/table.ts';
import type { TableRecord } from '../../src/schemas/table.ts';
import { hubFolder } from './hubs.ts';
import type { HubName } from './hubs.ts';

/** Records of all tables of a site. */
export function readTables(hub: HubName): TableRecord[] {
  const text = readFileSync(join(hubFolder(hub), 'api/tables.json'), 'utf8');
  return z.array(TableRecordSchema).parse(JSON.parse(text));
}
