import { writeFileSync } from 'node:fs';
import { decodeLevels } from '../src/lib/blocks/levels/decode-levels.ts';
import { trainLevels, type LevelSettings, type Weights } from './training/beam-crf.ts';
import { toNumber, trainingCommand, type TrainingOptions } from './training/command.ts';
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

interface Options extends TrainingOptions, LevelSettings {
  dry: boolean;
}

function run(folders: string[], { folds, dry, ...settings }: Options): void {
  const examples = folders.flatMap(readGoldPosts).flatMap((post) => levelExample(post) ?? []);
  if (folds > 1)
    console.log(`held-out accuracy ${crossValidate(examples, folds, settings).toFixed(4)}`);
  if (dry) return;
  const weights = trainLevels(examples, settings);
  writeFileSync(WEIGHTS, stored(weights));
  const share = rightLevels(weights, examples) / headingsIn(examples);
  console.log(
    `${String(weights.size)} features, accuracy on the posts learned from ${share.toFixed(4)}`,
  );
}

trainingCommand('train-levels', 'Learns the weights of the heading levels from dumps with gold.', {
  folds: 0,
  epochs: 8,
  rate: 0.05,
  shrink: 0.03,
})
  .option('--bags <n>', 'models added up', toNumber, 8)
  .option('--fewest <n>', 'rarer features are left out', toNumber, 5)
  .option('--dry', 'write nothing', false)
  .action(run)
  .parse();
