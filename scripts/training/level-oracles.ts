import { decodeLevels, expectedBest } from '../../src/lib/blocks/levels/decode-levels.ts';
import type { LevelModel } from '../../src/lib/blocks/levels/level-model.ts';
import type { Level } from '../../src/lib/blocks/levels/level-path.ts';
import type { LevelExample } from './level-examples.ts';

type Allows = (levels: readonly Level[]) => boolean;

const isNested = (levels: readonly Level[]): boolean => new Set(levels).size > 1;
const opensAt = (levels: readonly Level[], at: number): boolean =>
  (levels[at + 1] ?? 2) > (levels[at] ?? 2);

/** What a reader may be told in advance, as the readings that agree with it. */
const ORACLES: readonly (readonly [told: string, allows: (gold: readonly Level[]) => Allows])[] = [
  [
    'whether the post has one level only',
    (gold) => (levels) =>
      isNested(gold) ? levels.length < gold.length || isNested(levels) : !isNested(levels),
  ],
  [
    'which headings have some below them',
    (gold) => (levels) =>
      levels.length < 2 || opensAt(levels, levels.length - 2) === opensAt(gold, levels.length - 2),
  ],
  [
    'which headings stand at the top',
    (gold) => (levels) => (levels.at(-1) === 2) === (gold[levels.length - 1] === 2),
  ],
];

const rightIn = (gold: readonly Level[], found: readonly Level[]): number =>
  gold.filter((level, at) => found[at] === level).length;

/** How the error divides on posts that were not learned from, and what knowing more would make of it. */
export class Division {
  private headings = 0;
  private readonly wrong = new Map<string, number>();
  private readonly right = new Map<string, number>();

  add({ post, levels }: LevelExample, model: LevelModel): void {
    const found = expectedBest(decodeLevels(post, model));
    this.headings += levels.length;
    const kind = `${isNested(levels) ? 'nested' : 'flat'} read as ${isNested(found) ? 'nested' : 'flat'}`;
    const wrong = levels.length - rightIn(levels, found);
    this.wrong.set(kind, (this.wrong.get(kind) ?? 0) + wrong);
    for (const [told, allows] of ORACLES) {
      const better = expectedBest(decodeLevels(post, model, allows(levels)));
      const right = rightIn(levels, better.length > 0 ? better : found);
      this.right.set(told, (this.right.get(told) ?? 0) + right);
    }
  }

  told(): string[] {
    const all = [...this.wrong.values()].reduce((sum, count) => sum + count, 0);
    return [
      ...[...this.wrong].map(
        ([kind, count]) => `wrong in posts ${kind}: ${(count / all).toFixed(2)}`,
      ),
      ...[...this.right].map(
        ([told, count]) =>
          `accuracy if it were known ${told}: ${(count / this.headings).toFixed(3)}`,
      ),
    ];
  }
}
