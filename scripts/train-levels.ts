import { writeFileSync } from 'node:fs';
import { decodeLevels, expectedBest } from '../src/lib/blocks/levels/decode-levels.ts';
import type { StoredForest } from '../src/lib/blocks/levels/forest.ts';
import {
  toModel,
  type LevelModel,
  type StoredLevels,
} from '../src/lib/blocks/levels/level-model.ts';
import type { Level } from '../src/lib/blocks/levels/level-path.ts';
import type { StoredSigns } from '../src/lib/blocks/levels/sign.ts';
import { runCommand } from './lib/run-command.ts';
import { fittingCommand, toNumber, type FittingOptions } from './training/command.ts';
import { readGoldPosts } from './training/gold-outlines.ts';
import { levelExample, trainLevels, type LevelExample } from './training/level-examples.ts';
import { Division } from './training/level-oracles.ts';
import { namesOfGold } from './training/names-of-gold.ts';
import { random } from './training/random.ts';

const WEIGHTS = new URL('../src/lib/blocks/levels/level-weights.json', import.meta.url);
const FORESTS = new URL('../src/lib/blocks/levels/level-forest-weights.json', import.meta.url);
const PLACES = 4;

/** Headings and how many of them got their level, by folder. */
class Score {
  private readonly counts = new Map<string, [right: number, all: number]>();

  add({ folder, levels }: LevelExample, found: readonly Level[]): void {
    const [right, all] = this.counts.get(folder) ?? [0, 0];
    const more = levels.filter((level, at) => found[at] === level).length;
    this.counts.set(folder, [right + more, all + levels.length]);
  }

  told(): string {
    const each = [...this.counts].map(
      ([folder, [right, all]]) => `${folder} ${(right / all).toFixed(PLACES)}`,
    );
    return `${this.share().toFixed(PLACES)} (${each.join(', ')})`;
  }

  share(): number {
    const sum = (which: 0 | 1): number =>
      [...this.counts.values()].reduce((total, count) => total + count[which], 0);
    return sum(0) / sum(1);
  }
}

function judge(model: LevelModel, examples: readonly LevelExample[], score: Score): void {
  for (const example of examples)
    score.add(example, expectedBest(decodeLevels(example.post, model)));
}

/** The dumps in an order of chance. */
function shuffled(dumps: readonly string[], seed: number): string[] {
  const draw = random(seed);
  return dumps
    .map((dump) => ({ dump, rank: draw() }))
    .sort((one, two) => one.rank - two.rank)
    .map(({ dump }) => dump);
}

/** Scores dumps that were not learned from: each in one of the folds, learning from a share of the others. */
function crossValidate(
  examples: readonly LevelExample[],
  { folds, shrink, share, seed }: FittingOptions & { share: number; seed: number },
  judged: (model: LevelModel, unseen: readonly LevelExample[]) => void,
): void {
  const dumps = shuffled([...new Set(examples.map(({ dump }) => dump))], seed);
  for (let fold = 0; fold < folds; fold += 1) {
    const held = new Set(dumps.filter((_, at) => at % folds === fold));
    const others = dumps.filter((dump) => !held.has(dump));
    const learned = new Set(others.slice(0, Math.round(others.length * share)));
    judged(
      toModel(
        trainLevels(
          examples.filter(({ dump }) => learned.has(dump)),
          shrink,
        ),
      ),
      examples.filter(({ dump }) => held.has(dump)),
    );
  }
}

function storedSigns({ bias, signs }: StoredSigns): string {
  const rows = Object.entries(signs).map(
    ([name, pair]) => `      ${JSON.stringify(name)}: [${pair.map(String).join(', ')}]`,
  );
  return `{\n    "bias": ${String(bias)},\n    "signs": {\n${rows.join(',\n')}\n    }\n  }`;
}

const weightsText = ({ opens, ends }: StoredLevels): string =>
  `{\n  "opens": ${storedSigns(opens)},\n  "ends": ${storedSigns(ends)}\n}\n`;

/** A tree a line. */
function storedForest({ bias, trees }: StoredForest): string {
  const rows = trees.map((tree) => `      ${JSON.stringify(tree)}`);
  return `{\n    "bias": ${String(bias)},\n    "trees": [\n${rows.join(',\n')}\n    ]\n  }`;
}

const forestsText = ({ forests: { reads, opens, top } }: StoredLevels): string =>
  `{\n  "reads": ${JSON.stringify(reads)},\n  "opens": ${storedForest(opens)},\n  "top": ${storedForest(top)}\n}\n`;

interface Options extends FittingOptions {
  seeds: number;
  /** Share of the dumps outside a fold that is learned from when it is scored: tells what more posts would give. */
  share: number;
  divide: boolean;
  dry: boolean;
}

function tellValidation(
  examples: readonly LevelExample[],
  { seeds, divide, ...settings }: Options,
): void {
  const [all, division] = [new Score(), new Division()];
  const each = Array.from({ length: seeds }, (_, seed) => {
    const score = new Score();
    crossValidate(examples, { ...settings, seed }, (model, unseen) => {
      judge(model, unseen, all);
      judge(model, unseen, score);
      if (divide) for (const example of unseen) division.add(example, model);
    });
    return score.share().toFixed(PLACES);
  });
  console.log(`held-out accuracy ${all.told()}`);
  console.log(`by ways of making the folds: ${each.join(', ')}`);
  if (divide) for (const line of division.told()) console.log(line);
}

function run(folders: string[], options: Options): void {
  // A folder that was mistyped would take part in silence.
  for (const folder of folders) namesOfGold(folder);
  const examples = folders.flatMap((folder) =>
    readGoldPosts(folder).flatMap((post) => levelExample(folder, post) ?? []),
  );
  if (options.folds > 1) tellValidation(examples, options);
  const learned = trainLevels(examples, options.shrink);
  const score = new Score();
  judge(toModel(learned), examples, score);
  console.log(`accuracy on the posts learned from ${score.told()}`);
  if (options.dry) return;
  writeFileSync(WEIGHTS, weightsText(learned));
  writeFileSync(FORESTS, forestsText(learned));
}

const command = fittingCommand(
  'npx node scripts/train-levels.ts',
  'Learns the weights of the heading levels from dumps with gold.',
  { folds: 0, shrink: 2 },
)
  .option('--seeds <n>', 'ways of making the folds', toNumber, 5)
  .option('--share <x>', 'of the dumps of other folds learn from so many only', toNumber, 1)
  .option('--divide', 'tell how the held-out error divides', false)
  .option('--dry', 'write nothing', false)
  .action(run);

await runCommand(command);
