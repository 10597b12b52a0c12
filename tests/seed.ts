import type { TestContext } from 'node:test';

/**
 * Seed of a random test: `POSTSHELF_SEED` repeats a run, `POSTSHELF_SEED=new` takes another one
 * each time. It is printed, so that a failure can be repeated.
 *
 * @param fixed seed of the usual run, so that a change is judged by its own doing
 */
export function seedOf(t: TestContext, fixed: number): number {
  const wish = process.env['POSTSHELF_SEED'];
  const seed = wish === 'new' ? Date.now() % 1_000_000_000 : Number(wish ?? fixed);
  t.diagnostic(`POSTSHELF_SEED=${seed}`);
  return seed;
}
