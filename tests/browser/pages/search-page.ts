import type { Locator, Page } from 'playwright-core';

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

  /** Posts found, as the page says once its answer is complete. */
  async total(): Promise<number> {
    await this.answer.waitFor();
    return Number(await this.answer.getAttribute('data-total'));
  }

  /** Slugs of the posts shown. */
  async slugs(): Promise<string[]> {
    return this.hits.evaluateAll((hits) =>
      hits.map((hit) => hit.getAttribute('data-post-slug') ?? ''),
    );
  }
}
