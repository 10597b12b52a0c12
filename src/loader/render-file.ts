import { createHash } from 'node:crypto';
import type { DrawChart } from '../lib/charts/draw-chart.ts';
import type { Issue } from '../lib/issue.ts';
import { emptyLedger, putPost, putUnits } from '../lib/ids/ledger.ts';
import type { Ledger } from '../lib/ids/ledger.ts';
import { wrongName } from '../lib/mdx/entry-file.ts';
import { parseEntry } from '../lib/mdx/parse-entry.ts';
import { createHighlighter } from '../lib/render/highlighter.ts';
import type { PostRow, UnitRow } from '../schemas/ledger.ts';
import { identify, languagesOf, ledgerRows } from './identify.ts';
import type { Identified } from './identify.ts';
import { makeRecord } from './make-record.ts';
import { saveRendered } from './rendered-files.ts';

/** The file of an entry that is to be rendered. */
export interface EntryFile {
  slug: string;
  text: string;
  /** As messages name it. */
  shown: string;
  /** What the ledger knows of it; null: nothing yet. */
  known: { post: PostRow; units: UnitRow[] } | null;
}

/** What an entry is rendered with, beside itself. */
export interface RenderSettings {
  /** Where the rendered entries go. */
  folder: string;
  version: string;
}

/** The digest of what was rendered, or why nothing was. */
export type EntryOutcome =
  | { slug: string; digest: string }
  | { slug: string; issues: Issue[] }
  /** It needs ids that only the whole ledger can give. */
  | { slug: string; needsLedger: true };

/** Renders one entry after the other; what it loads for one serves the next. */
export interface EntryRenderer {
  /** By what the file itself brings along; nothing is done if its ids or their traces change. */
  renderAlone(file: EntryFile): Promise<EntryOutcome>;
  /** By the whole ledger, which takes in new ids. */
  render(file: EntryFile, ledger: Ledger, living: ReadonlySet<string>): Promise<EntryOutcome>;
}

export function createEntryRenderer({ folder, version }: RenderSettings): EntryRenderer {
  const highlighter = createHighlighter();
  const write = async (
    { slug, text, shown }: EntryFile,
    identifyIn: (tree: Parameters<typeof identify>[1]) => (Identified & { rows: string }) | null,
  ): Promise<EntryOutcome> => {
    const { post, tree, issues } = parseEntry(text, shown);
    if (post === null) return { slug, issues };
    if (post.slug !== slug) return { slug, issues: [wrongName(shown, post.slug)] };
    const identified = identifyIn(tree);
    if (identified === null) return { slug, needsLedger: true };
    await highlighter.load(languagesOf(identified.units));
    const draw = identified.counts.tables === 0 ? undefined : await loadDrawing();
    const digest = digestOf(version, identified.rows, text);
    const made = makeRecord({ post, tree, identified, digest }, { highlighter, draw });
    saveRendered(folder, slug, made);
    return { slug, digest };
  };
  return {
    renderAlone: (file) =>
      write(file, (tree) => {
        const ledger = ledgerOf(file);
        const before = ledgerRows(ledger, file.slug);
        const identified = identify(file.slug, tree, ledger, new Set([file.slug]));
        const rows = ledgerRows(ledger, file.slug);
        return rows === before ? { ...identified, rows } : null;
      }),
    render: (file, ledger, living) =>
      write(file, (tree) => {
        const identified = identify(file.slug, tree, ledger, living);
        return { ...identified, rows: ledgerRows(ledger, file.slug) };
      }),
  };
}

/** Changes whenever an entry has to be rendered again. */
export function digestOf(version: string, rows: string, text: string): string {
  return createHash('sha256').update(`${version}\n${rows}\n${text}`).digest('hex').slice(0, 32);
}

/** A ledger that knows one post: enough for whoever changes nothing in it. */
function ledgerOf({ known }: EntryFile): Ledger {
  const ledger = emptyLedger();
  if (known === null) return ledger;
  putPost(ledger, known.post);
  putUnits(ledger, known.post.id, known.units);
  return ledger;
}

/** The library that draws charts takes longer to load than most builds to look for changes. */
async function loadDrawing(): Promise<DrawChart> {
  const { drawChart } = await import('../lib/charts/draw-chart.ts');
  return drawChart;
}
