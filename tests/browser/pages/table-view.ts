import type { Locator, Page } from 'playwright-core';

/** One table, in a post or on its page. */
export class TableView {
  readonly figure: Locator;
  readonly heads: Locator;
  private readonly rows: Locator;

  constructor(page: Page, id: string) {
    this.figure = page.locator(`figure.table#${id}`);
    this.heads = this.figure.locator('thead th');
    this.rows = this.figure.locator('tbody tr');
  }

  button(column: number): Locator {
    return this.heads.nth(column).getByRole('button');
  }

  /** What the cells of a column show, from top to bottom. */
  async column(place: number): Promise<string[]> {
    const texts = await this.rows.locator(`:nth-child(${String(place + 1)})`).allInnerTexts();
    return texts.map((text) => text.replace(/^•\s*|, best$/g, '').trim());
  }

  order(column: number): Promise<string | null> {
    return this.heads.nth(column).getAttribute('aria-sort');
  }
}
