import { existsSync, readFileSync } from 'node:fs';
/** Builds a site and prints what that took: run by `npm run bench`. */
import { buildSite } from '../build/build-site.ts';
import { planBuild } from '../build/plan.ts';
import { ROOT } from '../root.ts';

const [dumps = '', out = ''] = process.argv.slice(2);
const started = performance.now();
const plan = planBuild(ROOT, { dumps, out });
const errors = await buildSite(plan, { run: runSilently, elapsed: () => '' });
if (errors > 0) throw new Error(`${String(errors)} posts could not be built.`);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const KILOBYTE = 1024;
const MICROSECONDS = 1e6;
const peak = process.resourceUsage().maxRSS * KILOBYTE;
const cpu = (user + system) / MICROSECONDS;
console.log(JSON.stringify({ seconds, cpu, others: childrenSeconds(), peak }));

/** Computing time of the processes that were started here and have ended; 0 where no file tells it. */
function childrenSeconds(): number {
  const STAT = '/proc/self/stat';
  const TICKS = 100;
  if (!existsSync(STAT)) return 0;
  // The name in brackets may hold blanks; times of ended children stand 13 and 14 places behind it.
  const fields = readFileSync(STAT, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

async function runSilently(_doing: string, run: (report: () => void) => Promise<string>) {
  await run(() => {});
}
