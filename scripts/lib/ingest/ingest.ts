import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyLedger } from '../../../src/lib/ids/ledger.ts';
import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../../../src/lib/ids/ledger-file.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import { enterHandWritten, retireMissing } from './enter-ids.ts';
import { loadEntries } from './entries.ts';
import type { EntryMaker } from './entry-maker.ts';
import { beginPost, finishPost, namePost } from './import-post.ts';
import type { BegunPost, NamedPost } from './import-post.ts';
import { listDumps, shownPath } from './list-dumps.ts';
import type { DumpFile, DumpList } from './list-dumps.ts';
import { entriesWithoutPost, settleLost } from './lost-dumps.ts';
import { openMakers } from './maker-pool.ts';
import { createMatcher } from './match-entries.ts';
import { openMemory } from './memory.ts';
import { createOriginalsReader } from './originals.ts';
import { readPosts } from './read-posts.ts';
import type { SourcePost } from './read-posts.ts';
import type { PostReport, Run } from './run.ts';
import { openStaging } from './staging.ts';
import type { Staging, WriteFile } from './staging.ts';
import { survey } from './survey.ts';

export interface IngestOptions {
  /** Dumps, and folders of dumps. */
  dumps: readonly string[];
  /** Folder of the entries (`posts/`) and the ledger (`ids.json`); made when it is not there. */
  content: string;
  /** Remove entries whose post is gone. */
  prune?: boolean;
  /** Called after each post. */
  onProgress?: (progress: IngestProgress) => void;
  /** File that remembers from run to run which entries are up to date; without it all are made anew. */
  memory?: string;
  /** Who makes the entries; for tests. */
  makers?: EntryMaker;
  /** Writes one file; for tests. */
  write?: WriteFile;
}

export interface IngestProgress {
  /** Dump in work. */
  file: string;
  posts: number;
  bytes: number;
  totalBytes: number;
}

export interface IngestResult {
  posts: PostReport[];
  /** Slugs of entries that were removed. */
  removed: string[];
  /** An `error` among them means that something needs a person. */
  issues: Issue[];
  bytes: number;
}

const LEDGER = 'ids.json';

/**
 * Dumps → entries and ids. All entries are made, read back and accounted for before the first one
 * appears in the content folder; then they appear together. A person's entries are never changed.
 *
 * @throws only for the disk: a folder that cannot be read or written
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const list = listDumps(options.dumps);
  const bytes = lengthOf(list);
  if (list.dumps.length === 0) return { posts: [], removed: [], issues: list.issues, bytes };
  const staging = await openStaging(options.content, options.write);
  try {
    const ledger = loadLedger(join(options.content, LEDGER));
    if (ledger.ledger === null) return { posts: [], removed: [], issues: ledger.issues, bytes };
    const run = startRun(options, { list, staging, ledger: ledger.ledger });
    try {
      await importAll(run, list, options);
    } finally {
      await run.makers.close();
    }
    const removed = settle(run, list, options.prune ?? false);
    await putLedger(run, options.content);
    await staging.commit();
    await run.memory.save();
    return { posts: run.reports, removed, issues: run.issues, bytes };
  } finally {
    await staging.discard();
  }
}

function loadLedger(path: string): ReturnType<typeof readLedger> {
  if (!existsSync(path)) return { ledger: emptyLedger(), issues: [] };
  return readLedger(readFileSync(path, 'utf8'), shownPath(path));
}

interface Parts {
  list: DumpList;
  staging: Staging;
  ledger: Ledger;
}

function startRun(options: IngestOptions, { list, staging, ledger }: Parts): Run {
  const entries = loadEntries(join(options.content, 'posts'));
  const surveyed = survey(list.dumps);
  const issues = [...list.issues, ...surveyed.issues];
  const originals = createOriginalsReader((issue) => issues.push(issue));
  for (const { folder } of list.dumps) originals(folder);
  const run: Run = {
    ledger,
    entries,
    matcher: createMatcher(entries, surveyed.hashes),
    originals,
    staging,
    memory: openMemory(options.memory ?? null),
    survey: surveyed,
    living: new Set(entries.map((entry) => entry.slug)),
    makers: options.makers ?? openMakers(lengthOf(list)),
    slugs: [],
    named: new Set(),
    reports: [],
    issues,
  };
  enterHandWritten(entries, run);
  return run;
}

const lengthOf = (list: DumpList): number => list.dumps.reduce((sum, dump) => sum + dump.bytes, 0);

async function importAll(run: Run, list: DumpList, options: IngestOptions): Promise<void> {
  const totalBytes = lengthOf(list);
  const line = new ImportLine(run);
  let done = 0;
  for (const dump of list.dumps) {
    await importDump(dump, line, () => {
      options.onProgress?.({
        file: dump.shown,
        posts: run.reports.length,
        bytes: done,
        totalBytes,
      });
    });
    done += dump.bytes;
  }
  await line.empty();
}

async function importDump(dump: DumpFile, line: ImportLine, onPost: () => void): Promise<void> {
  let isClosed = true;
  let posts = 0;
  for (const source of readPosts(dump, ignore)) {
    onPost();
    await line.add(source);
    isClosed = source.closed;
    posts += 1;
  }
  if (posts !== 1 || isClosed) return;
  await line.empty();
  line.run.issues.push(noSeparator(dump));
}

/**
 * Posts in work. They are begun, named and finished in their order; between these steps, the makers
 * may work on many at once.
 */
class ImportLine {
  readonly run: Run;
  private readonly begun: BegunPost[] = [];
  private readonly named: NamedPost[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  async add(source: SourcePost): Promise<void> {
    this.begun.push(beginPost(source, this.run));
    const { ahead } = this.run.makers;
    await this.nameAllBut(ahead);
    await this.finishAllBut(ahead);
  }

  /** Finishes all. */
  async empty(): Promise<void> {
    await this.nameAllBut(0);
    await this.finishAllBut(0);
  }

  private async nameAllBut(waiting: number): Promise<void> {
    for (const post of this.begun.splice(0, this.begun.length - waiting))
      this.named.push(await namePost(post, this.run));
  }

  private async finishAllBut(waiting: number): Promise<void> {
    for (const post of this.named.splice(0, this.named.length - waiting))
      await finishPost(post, this.run);
  }
}

/** The survey has reported it. */
function ignore(): void {}

function noSeparator(dump: DumpFile): Issue {
  return {
    code: 'no-separator',
    severity: 'warning',
    file: dump.shown,
    line: 1,
    message: 'The dump has no line "Read More"; it was read as one post.',
    hint: 'If it holds several posts, put "Read More" on a line of its own after each.',
  };
}

/** A dump that could not be read does not count as gone, so nothing is removed then. */
function settle(run: Run, list: DumpList, prune: boolean): string[] {
  const isIncomplete = [...list.issues, ...run.survey.issues].some(
    (issue) => issue.severity === 'error',
  );
  const lost = isIncomplete ? [] : entriesWithoutPost(run, list);
  const removed = settleLost(lost, run, prune);
  retireMissing(run);
  return removed.map((entry) => entry.slug);
}

async function putLedger(run: Run, content: string): Promise<void> {
  const text = writeLedger(run.ledger);
  const path = join(content, LEDGER);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text !== before) await run.staging.put(LEDGER, text);
}
