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
console.log(JSON.stringify({ seconds, cpu: (user + system) / MICROSECONDS, peak }));

async function runSilently(_doing: string, run: (report: () => void) => Promise<string>) {
  await run(() => {});
}
