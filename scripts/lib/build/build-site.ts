import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainDisk } from '../disk.ts';
import { ingest } from '../ingest/ingest.ts';
import type { IngestResult } from '../ingest/ingest.ts';
import { countErrors, reportIssues } from '../report-issues.ts';
import { isIngested, markIngested } from './ingest-stamp.ts';
import { withLock } from '../lock.ts';
import { makePages } from './make-pages.ts';
import { nameBuild } from './name-build.ts';
import type { BuildPlan } from './plan.ts';
import { renewIndex } from './prose-index.ts';
import type { RenewedIndex } from './prose-index.ts';
import { pruneCaches } from './prune-caches.ts';
import { rememberSite } from './remember-site.ts';
import { writeSitemap } from './sitemap.ts';
import { replaceFolder } from './swap-in.ts';
import type { Stages } from './stage.ts';

/**
 * Dumps → entries → finished site: pages, indexes, machine files; swapped in when all of it is there.
 *
 * @returns number of things that need a person; the site is made without them
 */
export function buildSite(plan: BuildPlan, stages: Stages): Promise<number> {
  return explainDisk(() => withLock(plan.cache, () => build(plan, stages)));
}

async function build(plan: BuildPlan, stages: Stages): Promise<number> {
  const errors = existsSync(plan.dumps) ? await readDumps(plan, stages) : 0;
  assertEntries(plan);
  await replaceFolder(plan.out, (staging) => makeSite(plan, staging, stages));
  await rememberSite(plan);
  await pruneCaches(plan.root);
  return errors;
}

async function makeSite(plan: BuildPlan, folder: string, stages: Stages): Promise<void> {
  let prose: Promise<RenewedIndex> | undefined;
  try {
    await stages.run('Making pages', async () => {
      const pages = await makePages(plan, folder, () => {
        // Its work is done by a process of its own, beside the pages that are left.
        prose = renewIndex(folder, { before: plan.out, note: join(plan.cache, 'prose.json') });
        prose.catch(() => undefined);
      });
      return `${String(pages)} pages`;
    });
    const address = process.env['SITE_URL'];
    if (address !== undefined && address !== '')
      await stages.run('Listing the pages', async () => {
        return `${String(await writeSitemap(folder, address))} addresses`;
      });
    await stages.run('Indexing the prose', async () => described(await prose));
    await nameBuild(folder);
  } finally {
    // Whoever removes the folder must be the last one to work in it.
    await prose?.catch(() => undefined);
  }
}

function described(prose: RenewedIndex | undefined): string {
  return `${String(prose?.posts ?? 0)} posts${prose?.isKept === true ? ', nothing changed' : ''}`;
}

async function readDumps(plan: BuildPlan, stages: Stages): Promise<number> {
  let result: IngestResult | undefined;
  await stages.run('Reading dumps', async (progress) => {
    if (await isIngested(plan)) return 'nothing changed';
    result = await ingest({
      dumps: [plan.dumps],
      content: plan.content,
      memory: join(plan.cache, 'entries.json'),
      onProgress: ({ bytes, totalBytes }) => {
        progress(bytes / Math.max(1, totalBytes));
      },
    });
    return describe(result);
  });
  const issues = result?.issues ?? [];
  reportIssues(issues);
  const errors = countErrors(issues);
  if (result !== undefined && errors === 0) await markIngested(plan);
  return errors;
}

function describe({ posts, removed }: IngestResult): string {
  const written = posts.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
  const gone = removed.length === 0 ? '' : `, ${String(removed.length)} removed`;
  return `${String(posts.length)} posts, ${String(written)} entries written${gone}`;
}

function assertEntries({ content, dumps }: BuildPlan): void {
  const folder = join(content, 'posts');
  const isThere = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.mdx'));
  if (!isThere)
    throw new Error(`${folder} has no entries and ${dumps} gave none: nothing to build.`);
}
