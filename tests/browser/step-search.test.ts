import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import type { ApiStep } from '../../src/schemas/api-step.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { SearchPage } from './pages/search-page.ts';

/** So many words of a step are typed. */
const TYPED = 5;
const PLAIN_WORD = /^[A-Za-z]{3,}$/;

/** One step of every walkthrough whose words can be typed as they are: not always the first. */
function stepsToFind(): { step: ApiStep; query: string }[] {
  const file = join(hubFolder('own'), 'api/steps.json');
  const steps = ApiStepsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const bySlug = Map.groupBy(steps, ({ slug }) => slug);
  return [...bySlug.values()].flatMap((own, place) => {
    const typed = own.flatMap((step) => {
      const words = step.lead.split(/[\s,.;:]+/).filter((word) => PLAIN_WORD.test(word));
      return words.length < TYPED ? [] : [{ step, query: words.slice(0, TYPED).join(' ') }];
    });
    return typed.slice(place % typed.length, (place % typed.length) + 1);
  });
}

inBothPlaces('own', 'the words of a step lead to the step', async ({ open }) => {
  const wanted = stepsToFind();
  assert.ok(wanted.length > 10, 'there are few walkthroughs');
  await open('search.html', async ({ page }) => {
    const search = new SearchPage(page);
    const missed: string[] = [];
    for (const { step, query } of wanted) {
      await search.field.fill(query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
      await search.total();
      const hit = page.locator(`[data-post-slug="${step.slug}"]`);
      const places = hit.locator(`a[href$="#step-${step.id}"]`);
      if ((await places.count()) === 0) missed.push(`${step.page}: ${query}`);
    }
    assert.deepEqual(missed, []);
  });
});
