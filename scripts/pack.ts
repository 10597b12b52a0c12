import { resolve } from 'node:path';
import { Command } from 'commander';
import { recallSite } from './lib/build/remember-site.ts';
import { createStages } from './lib/build/stage.ts';
import { packSite } from './lib/pack/pack-site.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

const command = new Command('npm run pack --')
  .description(
    'Puts into a finished site what readers take along: archives and books of the whole hub, of each publisher and each topic, and a card of each post.',
  )
  .option('--out <dir>', 'the finished site', typedPath, 'dist')
  .action(async ({ out }: { out: string }) => {
    stopWithParent();
    const plan = await recallSite(ROOT, resolve(out));
    const stages = createStages();
    const packs = await packSite(plan, stages);
    console.log(`${String(packs.length)} files are in ${plan.out}/packs (${stages.elapsed()})`);
  });

await runCommand(command);

/** Started beside a server, packing ends when the server does. */
function stopWithParent(): void {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel?.unref();
}
