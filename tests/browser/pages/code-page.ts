import type { Locator, Page } from 'playwright-core';

/** The search over all code samples. */
export class CodePage {
  readonly page: Page;
  /** The sentence with the counts, once the answer is complete. */
  readonly answer: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.answer = page.locator('[data-total]');
    this.field = page.locator('main input[name="q"]');
  }

  static path(query: string, regular = false): string {
    return `code/index.html?q=${encodeURIComponent(query)}${regular ? '&re=1' : ''}`;
  }

  /** Samples found, as the page says once its answer is complete. */
  async total(): Promise<number> {
    await this.answer.waitFor();
    return Number(await this.answer.getAttribute('data-total'));
  }

  /** Ids of all samples on the page, sorted; one that is there twice is twice in the list. */
  async ids(): Promise<string[]> {
    const ids = await this.page
      .locator('[data-sample-id]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-sample-id') ?? ''));
    return ids.toSorted();
  }

  /** First matches of drawn hits that do not show, or whose line number does not: what they say. */
  async unseenMatches(): Promise<string[]> {
    await this.page.locator('.hit mark').first().waitFor();
    // Lines are scrolled in the frame after they are drawn.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    return this.page.locator('.hit pre:has(mark)').evaluateAll((excerpts) =>
      excerpts.flatMap((pre) => {
        const edge = pre.getBoundingClientRect();
        const mark = pre.querySelector('mark');
        const number = mark?.closest('.ln')?.querySelector('.no')?.getBoundingClientRect();
        const box = mark?.getBoundingClientRect();
        if (mark === null || box === undefined || number === undefined) return ['no line'];
        const isSeen =
          number.left >= edge.left && number.right <= box.left && box.right <= edge.right;
        return isSeen ? [] : [mark.closest('.ln')?.textContent ?? ''];
      }),
    );
  }
}
