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

  /** The tab of a kind; empty: of all. */
  tab(kind: string): Locator {
    return this.page.locator(`.tabs [data-kind="${kind}"]`);
  }

  /** Elements of the list and beside it that reach over the edge of their column. */
  async leavingTheirColumn(): Promise<string[]> {
    return this.page.locator('.halves :is(section, aside) *').evaluateAll((all) =>
      all.flatMap((element) => {
        const column = element.closest('section, aside')?.getBoundingClientRect();
        const { right, width } = element.getBoundingClientRect();
        const isOut = column !== undefined && width > 0 && right > column.right + 1;
        return isOut ? [`${element.tagName} ${element.textContent}`] : [];
      }),
    );
  }

  /** Amounts whose number, without its unit, stands on several lines. */
  async brokenNumbers(): Promise<string[]> {
    return this.page.locator('.amount b').evaluateAll((all) =>
      all.flatMap((amount) => {
        const number = amount.firstChild;
        if (number === null) return [];
        const range = document.createRange();
        range.selectNode(number);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [amount.textContent] : [];
      }),
    );
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
