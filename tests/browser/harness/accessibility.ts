import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that only hold for whole applications or cannot hold here; each with its reason. */
const OFF: Readonly<Record<string, string>> = {};

const ViolationsSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
  }),
);

/** What axe finds wrong on the page as it is now, one line a place. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = Object.fromEntries(Object.keys(OFF).map((id) => [id, { enabled: false }]));
  const violations: unknown = await page.evaluate(
    `axe.run(document, { rules: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help,
        nodes: nodes.map(({ html, target }) => ({ html, target })) })))`,
  );
  return ViolationsSchema.parse(violations).flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `axe ${id}: ${help}: ${String(target)} ${html.slice(0, 160)}`),
  );
}
