import { writeFileSync } from 'node:fs';
import { decode } from '../src/lib/blocks/segment/decode.ts';
import { LABELS } from '../src/lib/blocks/segment/labels.ts';
import { untrainedModel, type Model } from '../src/lib/blocks/segment/model.ts';
import { runCommand } from './lib/run-command.ts';
import { toNumber, trainingCommand, type TrainingOptions } from './training/command.ts';
import { randomFrom, shuffled, train, type Settings } from './training/crf.ts';
import { readExamples, type Example } from './training/gold.ts';
import { Tally } from './training/tally.ts';
import { storedForm } from './training/stored-form.ts';

const WEIGHTS = new URL('../src/lib/blocks/segment/weights.json', import.meta.url);

interface Options extends TrainingOptions {
  out?: string;
  seed: number;
  orders: number;
  deal: number;
  keep: number;
  lead: number;
  weigh: string[];
  confusions: boolean;
}

function settingsFrom({ weigh, ...options }: Options): Settings {
  const weights = new Map(
    weigh.map((pair): [string, number] => {
      const [dump = '', weight = '1'] = pair.split('=');
      return [dump, Number(weight)];
    }),
  );
  const { epochs, rate, shrink, seed, orders, keep, lead } = options;
  return {
    epochs,
    rate,
    shrink,
    seed,
    orders,
    keep,
    lead,
    weightOf: (dump) => weights.get(dump) ?? 1,
  };
}

function judge(model: Model, examples: readonly Example[], tally: Tally): void {
  for (const example of examples) {
    const labels = decode(model, example.lattice).map((decided) => decided.label);
    tally.add(
      example,
      example.truth.map((label) => LABELS[label] ?? 'paragraph'),
      labels,
    );
  }
}

/** One tally per folder of dumps, by cross-validation over all of them. */
function crossValidate(
  examples: readonly Example[],
  settings: Settings,
  { folds, deal }: Options,
): Map<string, Tally> {
  const listed = [...new Set(examples.map((example) => example.dump))];
  const dumps = deal > 0 ? shuffled(listed, randomFrom(deal)) : listed;
  const foldOf = (dump: string): number => dumps.indexOf(dump) % folds;
  const tallies = new Map<string, Tally>();
  for (const example of examples) tallies.set(example.folder, new Tally());
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = train(
      examples.filter((example) => foldOf(example.dump) !== fold),
      settings,
    );
    for (const [folder, tally] of tallies) {
      judge(
        learned,
        examples.filter((example) => foldOf(example.dump) === fold && example.folder === folder),
        tally,
      );
    }
    process.stderr.write(`fold ${String(fold + 1)} of ${String(folds)}\n`);
  }
  return tallies;
}

function run(folders: string[], options: Options): void {
  const settings = settingsFrom(options);
  const examples = folders.flatMap((folder) => readExamples(folder, untrainedModel()));
  if (options.folds > 1) {
    for (const [folder, tally] of crossValidate(examples, settings, options))
      console.log(`${folder}
${tally.report(options.confusions)}`);
  }
  if (options.out === undefined) return;
  const model = train(examples, settings);
  const tally = new Tally();
  judge(model, examples, tally);
  console.log(`On its own training data:\n${tally.report(false)}`);
  writeFileSync(options.out === 'weights' ? WEIGHTS : options.out, storedForm(model));
}

const command = trainingCommand(
  'npm run train --',
  'Learns the weights of the segmentation from dumps with gold and reports cross-validated scores.',
  { folds: 5, epochs: 48, rate: 0.1, shrink: 0.004 },
)
  .option('--out <file>', 'where to write the weights; "weights" for the place the parser reads')
  .option('--seed <n>', 'seed of the order of posts', toNumber, 7)
  .option('--orders <n>', 'orders of the posts over which the weights are averaged', toNumber, 3)
  .option('--deal <n>', 'seed by which dumps are dealt to folds; 0 in turn', toNumber, 0)
  .option('--keep <x>', 'share of the clues that a line shows in each epoch', toNumber, 0.75)
  .option('--lead <x>', 'by how much the true label must lead in learning', toNumber, 1)
  .option('--weigh <dump=weight...>', 'weights of single dumps; those of true posts count more', [
    '000=5',
    '002=5',
  ])
  .option('--confusions', 'list the lines that were labelled wrongly', false)
  .action(run);

await runCommand(command);
