import { Command } from 'commander';
import { buildSite } from './lib/build/build-site.ts';
import { planBuild } from './lib/build/plan.ts';
import type { BuildOptions } from './lib/build/plan.ts';
import { createStages } from './lib/build/stage.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

const command = new Command('npm run build --')
  .description('Makes the site: reads the dumps, writes the entries, makes pages and indexes.')
  .option(
    '--dumps <dir>',
    'build from the *.txt of this folder instead of content/dumps',
    typedPath,
  )
  .option(
    '--content <dir>',
    'where entries and ids are kept (default: DUMPS/.postshelf)',
    typedPath,
  )
  .option('--out <dir>', 'where the finished site goes', typedPath, 'dist')
  .option('--with-source', 'add the text of each post as it stands in its dump')
  .option('--verbose', 'show what Astro says')
  .action(async (options: BuildOptions) => {
    const plan = planBuild(ROOT, options);
    for (const remark of plan.remarks) console.warn(remark);
    const stages = createStages();
    const errors = await buildSite(plan, stages);
    console.log(`${plan.out}/index.html is ready (${stages.elapsed()})`);
    if (errors === 0) return;
    console.error(`${String(errors)} things above need you; the site was made without them.`);
    process.exitCode = 1;
  });

await runCommand(command);
