import type { Locator, Page } from 'playwright-core';

/** A list of posts with filters. */
export class ListPage {
  readonly page: Page;
  /** Rows that a reader sees. */
  readonly rows: Locator;
  readonly nothing: Locator;
  /** Links that narrow the list to one kind; the first to none. */
  readonly kinds: Locator;
  /** Brings the posts beyond the first page of a long list. */
  readonly more: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.locator('main .row:visible');
    this.nothing = page.locator('[data-nothing]');
    this.kinds = page.getByRole('navigation', { name: 'Kinds' }).getByRole('link');
    this.more = page.locator('[data-more]');
  }

  /** The posts that the text of a tab promises: 12 of `How-tos 12`. */
  static countOf(text: string): number {
    return Number(/([\d,]+)$/.exec(text.trim())?.[1]?.replaceAll(',', ''));
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

  /** Paths of the posts that the rows lead to, from the root of the site. */
  async addresses(): Promise<string[]> {
    const links = await this.page.locator('main .row h3 a').all();
    const found = await Promise.all(links.map((link) => link.getAttribute('href')));
    return found.map((address) => (address ?? '').replace(/^(?:\.\.\/)+/, ''));
  }

  /** Whether the row of kinds shows the chosen one whole. */
  async isChosenKindInSight(): Promise<boolean> {
    return this.page.locator('.tabs [aria-current]').evaluate((tab) => {
      const here = tab.getBoundingClientRect();
      const row = tab.closest('.tabs')?.getBoundingClientRect();
      // Rows scroll by whole pixels.
      return row !== undefined && here.left > row.left - 1 && here.right < row.right + 1;
    });
  }

  /** Waits until the page says that so many posts fit. */
  async saysShown(count: number): Promise<void> {
    await this.page.getByText(new RegExp(`^${String(count)} of \\d+ posts shown`)).waitFor();
  }

  /** Scrolls until a long list has made all its rows. */
  async growToEnd(): Promise<{ rows: number; paths: string[] }> {
    for (let tries = 0; tries < 50 && (await this.more.isVisible()); tries += 1) {
      await this.more.evaluate((button) => button.scrollIntoView());
      await this.page.waitForTimeout(50);
    }
    return { rows: await this.rows.count(), paths: await this.addresses() };
  }
}
