import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { decodeLevels } from '../src/lib/blocks/levels/decode-levels.ts';
import { trainLevels, type LevelSettings, type Weights } from './training/beam-crf.ts';
import { readGoldPosts } from './training/gold-outlines.ts';
import { levelExample, type LevelExample } from './training/level-examples.ts';

const WEIGHTS = new URL('../src/lib/blocks/levels/level-weights.json', import.meta.url);
/** A weight nearer to 0 decides nothing. */
const LEAST_WEIGHT = 0.02;

function rightLevels(weights: Weights, examples: readonly LevelExample[]): number {
  return examples.reduce((sum, { headings, levels }) => {
    const found = decodeLevels(headings, weights)[0]?.levels ?? [];
    return sum + levels.filter((level, at) => found[at] === level).length;
  }, 0);
}

const headingsIn = (examples: readonly LevelExample[]): number =>
  examples.reduce((sum, { levels }) => sum + levels.length, 0);

/** Accuracy on dumps that were not learned from: each in one of the folds. */
function crossValidate(
  examples: readonly LevelExample[],
  folds: number,
  settings: LevelSettings,
): number {
  const dumps = [...new Set(examples.map(({ dump }) => dump))];
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const held = new Set(dumps.filter((_, at) => at % folds === fold));
    const weights = trainLevels(
      examples.filter(({ dump }) => !held.has(dump)),
      settings,
    );
    right += rightLevels(
      weights,
      examples.filter(({ dump }) => held.has(dump)),
    );
  }
  return right / headingsIn(examples);
}

function stored(weights: Weights): string {
  const rows = [...weights]
    .map(
      ([feature, row]) => [feature, row.map((weight) => Math.round(weight * 100) / 100)] as const,
    )
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
    .sort(([one], [two]) => (one < two ? -1 : 1));
  const lines = rows.map(
    ([feature, row]) => `  ${JSON.stringify(feature)}: ${JSON.stringify(row)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

new Command('train-levels')
  .description('Learns the weights of the heading levels from dumps with gold.')
  .argument('<folders...>', 'folders with NAME.txt and NAME.gold.jsonl')
  .option('--folds <n>', 'first report the accuracy on held-out dumps', '0')
  .option('--epochs <n>', 'passes over the posts', '8')
  .option('--bags <n>', 'models added up', '8')
  .option('--rate <x>', 'step', '0.05')
  .option('--shrink <x>', 'pull towards 0', '0.03')
  .option('--fewest <n>', 'rarer features are left out', '5')
  .option('--dry', 'write nothing', false)
  .action((folders: string[], options: Record<string, string | boolean>) => {
    const number = (name: string): number => Number(options[name]);
    const settings: LevelSettings = {
      epochs: number('epochs'),
      bags: number('bags'),
      rate: number('rate'),
      shrink: number('shrink'),
      fewest: number('fewest'),
    };
    const examples = folders.flatMap(readGoldPosts).flatMap((post) => levelExample(post) ?? []);
    const folds = number('folds');
    if (folds > 1)
      console.log(`held-out accuracy ${crossValidate(examples, folds, settings).toFixed(4)}`);
    if (options['dry'] === true) return;
    const weights = trainLevels(examples, settings);
    writeFileSync(WEIGHTS, stored(weights));
    const share = rightLevels(weights, examples) / headingsIn(examples);
    console.log(
      `${String(weights.size)} features, accuracy on the posts learned from ${share.toFixed(4)}`,
    );
  })
  .parse();
