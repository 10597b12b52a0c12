import type { Locator, Page } from 'playwright-core';

/** A page as it goes on paper: its text runs through columns, which are broken as pages are. */
export class PaperPage {
  readonly page: Page;
  readonly #blocks: Locator;
  readonly #tables: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#blocks = page.locator('.prose :is(.sample, .table)');
    this.#tables = page.locator('main .table');
  }

  /** Lays the page out for paper of this height. */
  async lay(height: number): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    await this.page.evaluate((tall) => {
      const { style } = document.querySelector('main') ?? document.body;
      Object.assign(style, { columns: '650px', columnFill: 'auto', height: `${tall}px` });
    }, height);
  }

  /** Blocks that begin on another page than the text before them ends on: that text. */
  partedBlocks(): Promise<string[]> {
    return this.#blocks.evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        const texts = document.createTreeWalker(
          block.closest('.prose') ?? block,
          NodeFilter.SHOW_TEXT,
        );
        let before: Node | null = null;
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          if (block.contains(text)) break;
          const isShown = text.parentElement?.checkVisibility() === true;
          if (isShown && text.textContent?.trim() !== '') before = text;
        }
        if (before === null || before.parentElement?.closest('figure')) return [];
        const range = document.createRange();
        range.selectNodeContents(before);
        const end = [...range.getClientRects()].at(-1);
        const [start] = block.getClientRects();
        const isParted = end !== undefined && start !== undefined && start.left > end.right;
        return isParted ? [before.textContent ?? ''] : [];
      }),
    );
  }

  /** How many rows of the first table stand on the page with its title. */
  rowsBelowTitle(): Promise<number> {
    return this.#tables.first().evaluate((table) => {
      const title = document.querySelector('h1')?.getBoundingClientRect().right ?? 0;
      const rows = [...table.querySelectorAll('tbody tr')];
      return rows.filter((row) => row.getBoundingClientRect().left < title).length;
    });
  }

  /** Titles of tables with few rows that stand on several pages. */
  partedShortTables(): Promise<string[]> {
    return this.#tables.evaluateAll((tables) =>
      tables.flatMap((table) => {
        const isShort = table.querySelectorAll('tbody tr').length <= 12;
        const title = table.querySelector('figcaption')?.textContent ?? '';
        return isShort && table.getClientRects().length > 1 ? [title] : [];
      }),
    );
  }
}
