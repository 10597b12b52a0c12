import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { decode } from '../src/lib/blocks/segment/decode.ts';
import { LABELS } from '../src/lib/blocks/segment/labels.ts';
import { untrainedModel, type Model } from '../src/lib/blocks/segment/model.ts';
import { train, type Settings } from './training/crf.ts';
import { readExamples, type Example } from './training/gold.ts';
import { Tally } from './training/tally.ts';
import { storedForm } from './training/stored-form.ts';

const WEIGHTS = new URL('../src/lib/blocks/segment/weights.json', import.meta.url);

interface Options {
  out?: string;
  folds: string;
  epochs: string;
  rate: string;
  shrink: string;
  seed: string;
  keep: string;
  weigh: string[];
  confusions: boolean;
}

function settingsFrom(options: Options): Settings {
  const weights = new Map(
    options.weigh.map((pair): [string, number] => {
      const [dump = '', weight = '1'] = pair.split('=');
      return [dump, Number(weight)];
    }),
  );
  return {
    epochs: Number(options.epochs),
    rate: Number(options.rate),
    shrink: Number(options.shrink),
    seed: Number(options.seed),
    keep: Number(options.keep),
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
  folds: number,
): Map<string, Tally> {
  const dumps = [...new Set(examples.map((example) => example.dump))];
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
  const folds = Number(options.folds);
  if (folds > 1) {
    for (const [folder, tally] of crossValidate(examples, settings, folds))
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

new Command('train')
  .description(
    'Learns the weights of the segmentation from dumps with gold and reports cross-validated scores.',
  )
  .argument('<folders...>', 'folders with NAME.txt and NAME.gold.jsonl')
  .option('--out <file>', 'where to write the weights; "weights" for the place the parser reads')
  .option('--folds <n>', 'folds of the cross-validation by dump; 0 for none', '5')
  .option('--epochs <n>', 'passes over the data', '24')
  .option('--rate <x>', 'step size', '0.1')
  .option('--shrink <x>', 'L2 shrinkage', '0.004')
  .option('--seed <n>', 'seed of the order of posts', '7')
  .option('--keep <x>', 'share of the clues that a line shows in each epoch', '0.75')
  .option('--weigh <dump=weight...>', 'weights of single dumps; those of true posts count more', [
    '000=5',
    '002=5',
  ])
  .option('--confusions', 'list the lines that were labelled wrongly', false)
  .action(run)
  .parse();
