import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Phrase } from '../../hubs/phrases.ts';
import type { Visit } from '../harness/visit.ts';

/** The search over all posts. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly hits: Locator;
  /** The sentence with the counts, once the answer is complete. */
  readonly answer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.locator('main input[name="q"]');
    this.hits = page.locator('[data-post-slug]');
    this.answer = page.locator('[data-total]');
  }

  /** Path of the page that answers a query. */
  static path(query: string): string {
    return `search.html?q=${encodeURIComponent(query)}`;
  }

  /** Posts and samples found, as the page says once its answer is complete. */
  async total(): Promise<number> {
    await this.answer.waitFor();
    return Number(await this.answer.getAttribute('data-total'));
  }

  /** Posts found, without the samples. */
  async posts(): Promise<number> {
    await this.answer.waitFor();
    return Number(await this.answer.getAttribute('data-posts'));
  }

  /** Slugs of the posts shown. */
  async slugs(): Promise<string[]> {
    return this.hits.evaluateAll((hits) =>
      hits.map((hit) => hit.getAttribute('data-post-slug') ?? ''),
    );
  }
}

/** Types phrase after phrase into the field: titles of the posts that their phrase does not find. */
export async function missedPosts({ page, problems }: Visit, phrases: Phrase[]): Promise<string[]> {
  const search = new SearchPage(page);
  const missed: string[] = [];
  for (const { title, phrase } of phrases) {
    await search.field.fill(phrase);
    await page.waitForURL((url) => url.searchParams.get('q') === phrase);
    await search.total();
    const titles = await search.hits.locator('h3').allInnerTexts();
    if (!titles.some((shown) => plain(shown) === plain(title))) missed.push(title);
  }
  assert.deepEqual(problems, []);
  return missed;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
