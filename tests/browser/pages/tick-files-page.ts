import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Where all ticks go out as a file and come in again. */
export class TickFilesPage {
  readonly page: Page;
  readonly box: Locator;
  readonly saveButton: Locator;
  readonly fileField: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.locator('[data-tick-files]');
    this.saveButton = this.box.getByRole('button', { name: 'Save ticks' });
    this.fileField = this.box.locator('input[type="file"]');
  }

  /** Presses the button and reads the file that comes. */
  async save(): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download');
    await this.saveButton.click();
    const download = await coming;
    const path = await download.path();
    return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
  }

  /** Gives it a file `ticks.json` with this text; returns what it says then. */
  async add(text: string): Promise<string> {
    const said = this.box.getByRole('status');
    await said.evaluate((node) => (node.textContent = ''));
    const file = { name: 'ticks.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.fileField.setInputFiles(file);
    await said.getByText('“ticks.json”').waitFor();
    return said.innerText();
  }
}
