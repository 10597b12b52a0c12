import type { Locator, Page } from 'playwright-core';

/** The search that opens over any page. */
export class SearchDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly rows: Locator;
  readonly chosen: Locator;
  /** The sentence with the counts, once all groups have answered. */
  readonly answer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.locator('dialog[open]');
    this.field = this.dialog.locator('input[name="q"]');
    this.rows = this.dialog.locator('[role="option"]');
    this.chosen = this.dialog.locator('[role="option"][aria-selected="true"]');
    this.answer = this.dialog.locator('[data-total]');
  }

  /** Opens it by a key and asks for something. Gives what it found in all. */
  async ask(query: string): Promise<number> {
    if ((await this.dialog.count()) === 0) await this.page.keyboard.press('Control+k');
    await this.field.fill(query);
    await this.page.waitForFunction((text) => {
      const field = document.querySelector<HTMLInputElement>('dialog[open] input[name="q"]');
      const status = document.querySelector<HTMLElement>('dialog[open] [data-total]');
      return field?.value === text && status?.dataset['query'] === text.trim();
    }, query);
    return Number(await this.answer.getAttribute('data-total'));
  }

  /** Rows of a group: `titles`, `text`, `code`. */
  group(name: string): Locator {
    return this.dialog.locator(`[data-group="${name}"]`).getByRole('option');
  }
}
