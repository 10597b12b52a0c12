import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { ingest } from '../../scripts/lib/ingest/ingest.ts';
import type { IngestOptions, IngestResult } from '../../scripts/lib/ingest/ingest.ts';

/** A folder of dumps and a content folder of its own, removed after the test. */
export interface Shelf {
  dumps: string;
  content: string;
  /** Writes a dump. */
  dump(name: string, text: string | Uint8Array): void;
  removeDump(name: string): void;
  /** Imports all dumps of the folder. */
  ingest(options?: Partial<IngestOptions>): Promise<IngestResult>;
  /** Names of the entries. */
  slugs(): string[];
  entry(slug: string): string;
  /** Changes an entry by hand. */
  edit(slug: string, from: string, to: string): void;
  /** Everything in the content folder, by path. */
  snapshot(): Record<string, string>;
}

export function createShelf(t: TestContext): Shelf {
  const root = mkdtempSync(join(tmpdir(), 'shelf-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const dumps = join(root, 'dumps');
  const content = join(root, 'content');
  mkdirSync(dumps);
  const pathOf = (slug: string): string => join(content, 'posts', `${slug}.mdx`);
  return {
    dumps,
    content,
    dump: (name, text) => {
      writeFileSync(join(dumps, name), text);
    },
    removeDump: (name) => {
      rmSync(join(dumps, name));
    },
    ingest: (options) => ingest({ dumps: [dumps], content, ...options }),
    slugs: () =>
      existsSync(join(content, 'posts'))
        ? readdirSync(join(content, 'posts'))
            .map((name) => name.replace(/\.mdx$/, ''))
            .sort()
        : [],
    entry: (slug) => readFileSync(pathOf(slug), 'utf8'),
    edit: (slug, from, to) => {
      const text = readFileSync(pathOf(slug), 'utf8');
      if (!text.includes(from)) throw new Error(`${slug} has no "${from}"`);
      writeFileSync(pathOf(slug), text.replace(from, to));
    },
    snapshot: () => snapshotOf(content),
  };
}

function snapshotOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** A post of our own, in the form of the dumps. */
export function post(title: string, body: string): string {
  return `${title}\n\n${title}\n\n${body}\n\nRead More\n`;
}

export const KETTLE = post(
  'Boiling water with a kettle of your own',
  [
    'A kettle is a small reactor with a lid. This note walks through the whole procedure, from the tap to the cup.',
    '',
    'Filling it',
    '',
    'To fill the kettle, complete the following steps:',
    '',
    '  1. Open the lid.',
    '  2. Hold it under the tap.',
    '  3. Run the check:',
    '    kettle --check --level 3',
    '  4. Close the lid.',
    '',
    'Heating it',
    '',
    'Press the switch and wait. The following code does it from afar:',
    '',
    'import kettle',
    '',
    'device = kettle.connect("kitchen")',
    'device.heat(celsius=96)',
    '',
    'The light goes out when the water boils.',
  ].join('\n'),
);

export const LAMP = post(
  'Lamps that know when to shine',
  [
    'A lamp in the hall has one question to answer: is anybody there? We let it guess from sounds.',
    '',
    'What we measured',
    '',
    'Over two weeks the lamp was right in 93 percent of all evenings, and wrong on the night of the storm.',
    '',
    'What comes next',
    '',
    'The cellar lamp is to learn the same from steps on the stairs.',
  ].join('\n'),
);
