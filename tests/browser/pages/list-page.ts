import type { Locator, Page } from 'playwright-core';

/** A list of posts with filters. */
export class ListPage {
  readonly page: Page;
  /** Rows that a reader sees. */
  readonly rows: Locator;
  readonly nothing: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.locator('main .row:visible');
    this.nothing = page.locator('[data-nothing]');
  }

  filter(name: string): Locator {
    return this.page.locator(`select[name="${name}"]`);
  }

  /** Choices of a filter, without the one that chooses everything. */
  async choices(name: string): Promise<{ value: string; count: number }[]> {
    return this.filter(name)
      .locator('option:not([value=""])')
      .evaluateAll((options) =>
        options.map((option) => ({
          value: option.getAttribute('value') ?? '',
          count: Number(/\((\d+)\)/.exec(option.textContent)?.[1]),
        })),
      );
  }
}
