import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepMarkdown } from '../../../src/client/parts/step-markdown.ts';
import { stepsIn } from './step-page.ts';

/** A step comes out as it stands in its entry. */
async function assertKept(entry: string): Promise<void> {
  const [step] = await stepsIn(entry);
  assert.ok(step);
  assert.equal(stepMarkdown(step), entry);
}

test('a step keeps its number, its words and its marks', async () => {
  await assertKept('7. Choose **Create**, then `np.where(a)` and _wait_.');
  await assertKept('12. Read [the guide](<https://example.org/a_b>).');
  await assertKept('1. One.\n\n   Two.');
});

test('addresses stay whole', async () => {
  const [step] = await stepsIn('1. Go to https://example.org/a_b?c=1&d=*e.');
  assert.ok(step);
  assert.equal(stepMarkdown(step), '1. Go to <https://example.org/a_b?c=1&d=*e>.');
});

test('code comes out character by character', async () => {
  await assertKept('1. Run:\n\n   ```bash\n   echo "a  b"\n\n     pwd\n   ```');
  await assertKept('1. Run:\n\n   ````python\n   """\n   ```\n   """\n   ````');
  await assertKept('1. Press ``a`b``.');
});

test('sub-steps, quotations, tables and formulas come along', async () => {
  await assertKept('3. Set:\n\n   1. this\n   2. that\n\n      - deep');
  await assertKept('3. Mind:\n\n   > a\n   >\n   > b');
  await assertKept('3. See:\n\n   | a | b\\|c |\n   | --- | --- |\n   | 1 | `x` |');
  await assertKept('3. Since:\n\n   $$\n   x^2\n   $$');
  const [step] = await stepsIn('3. Since $$a_1 < b$$ holds.');
  assert.ok(step);
  assert.equal(stepMarkdown(step), '3. Since $a_1 < b$ holds.');
});

test('what stands behind its list and belongs to it comes along', async () => {
  const [step] = await stepsIn('1. Run:\n\n```bash\npwd\n```\n\nA note.\n\n2. Stop.');
  assert.ok(step);
  assert.equal(stepMarkdown(step), '1. Run:\n\n   ```bash\n   pwd\n   ```\n\n   A note.');
});

test('links inside of the site become words, and no text becomes a mark', async () => {
  await assertKept('1. Use \\*args, a\\_ \\_b, snake_case, \\<b>, \\[x\\] and \\`y.');
  const [step] = await stepsIn('1. See [above](#step-t1).');
  assert.ok(step);
  assert.equal(stepMarkdown(step), '1. See above.');
});

test('a paragraph that starts like a list stays a paragraph', async () => {
  await assertKept('1. First:\n\n   2\\. is no item');
  await assertKept('1. First:\n\n   \\- nor this');
  await assertKept('1. First:\n\n   \\# nor a heading');
});
