import { inflateSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';

/** Colours that nothing else has, and how a PDF names them. */
const INKS = {
  head: { css: 'rgb(255 0 51)', pdf: '1 0 .2 rg' },
  row: { css: 'rgb(51 0 255)', pdf: '.2 0 1 rg' },
} as const;

/** What is drawn on each sheet of a PDF. */
function drawn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      // Pictures and faces are packed otherwise.
      return [];
    }
  });
}

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

  /** On how many sheets a table has its head when it is printed, and on how many its rows stand. */
  async printedHeads(): Promise<{ heads: number; rows: number }> {
    const [head, row] = [INKS.head.css, INKS.row.css];
    await this.page.addStyleTag({
      content: `.table thead * { color: ${head} !important } .table td { color: ${row} !important }`,
    });
    const sheets = drawn(await this.page.pdf({ preferCSSPageSize: true }));
    const holding = (ink: string): number => sheets.filter((sheet) => sheet.includes(ink)).length;
    return { heads: holding(INKS.head.pdf), rows: holding(INKS.row.pdf) };
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
