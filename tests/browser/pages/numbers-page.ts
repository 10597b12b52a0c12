import type { Locator, Page } from 'playwright-core';

/** The page of all figures. */
export class NumbersPage {
  readonly page: Page;
  readonly rows: Locator;
  readonly field: Locator;
  readonly sentence: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.locator('.number');
    this.field = page.locator('[data-question] input');
    this.sentence = page.locator('[data-part="sentence"]');
  }

  choice(name: string): Locator {
    return this.page.locator(`[data-choices] [name="${name}"]`);
  }

  /** Fragments of the figures that are listed. */
  async figures(): Promise<string[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-figure') ?? ''),
    );
  }

  /** Asks, and waits for the answer. */
  async ask(question: string): Promise<void> {
    await this.field.fill(question);
    await this.answered();
  }

  /** The program has come and said how many figures there are. */
  async answered(): Promise<void> {
    await this.page.locator('[data-numbers][data-ready]').waitFor();
  }
}
