import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { asData, unknown } from '../answer.ts';
import type { Library } from '../library.ts';

const READ_ONLY = { annotations: { readOnlyHint: true, openWorldHint: false } };

/** Tools that give one part of a post by its id. */
export function addPartTools(server: McpServer, library: () => Library): void {
  server.registerTool(
    'get_step',
    {
      title: 'Get a step',
      description:
        'One step of a walkthrough by its id: its text, its number, what belongs to it, and its code samples.',
      inputSchema: z.strictObject({
        step: z.string().min(1).describe('Id of the step; `step-<id>` works as well.'),
      }),
      ...READ_ONLY,
    },
    ({ step: name }) => {
      const { steps, samples } = library();
      const step = byId('step', name.replace(/^step-/, ''), steps);
      return asData({ ...step, code: samples.filter(({ id }) => step.samples.includes(id)) });
    },
  );
  server.registerTool(
    'get_sample',
    {
      title: 'Get a code sample',
      description:
        'One code sample by its id, with its code, where it stands, and what it uses. `damage` tells what the saved text has lost.',
      inputSchema: z.strictObject({ sample: z.string().min(1).describe('Id of the sample.') }),
      ...READ_ONLY,
    },
    ({ sample }) => asData({ ...byId('sample', sample, library().samples) }),
  );
  server.registerTool(
    'get_table',
    {
      title: 'Get a table',
      description:
        'One table by its id: columns, and rows of cells with their text and, where a cell is a figure, its value with unit and bounds.',
      inputSchema: z.strictObject({ table: z.string().min(1).describe('Id of the table.') }),
      ...READ_ONLY,
    },
    ({ table }) => asData({ ...byId('table', table, library().tables) }),
  );
}

/** Where the ids of each kind are found. */
const HINTS = {
  step: 'Ids of steps stand in links (#step-<id>) and in api/steps.json.',
  sample: 'search_code gives the ids of samples.',
  table: 'Ids of tables stand in links and in api/tables.json.',
} as const;

function byId<Row extends { id: string }>(
  what: keyof typeof HINTS,
  name: string,
  rows: readonly Row[],
): Row {
  const found = rows.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw unknown(
    what,
    name,
    rows.map(({ id }) => id),
    HINTS[what],
  );
}
