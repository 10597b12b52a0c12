import type { Locator, Page } from 'playwright-core';

/** One post. */
export class PostPage {
  readonly page: Page;
  readonly prose: Locator;
  readonly steps: Locator;
  readonly samples: Locator;
  readonly contents: Locator;

  constructor(page: Page) {
    this.page = page;
    this.prose = page.locator('.prose');
    this.steps = page.locator('[data-step]');
    this.samples = page.locator('figure.sample');
    this.contents = page.getByRole('navigation', { name: 'On this page' });
  }

  /** Presses the copy button of a sample and pastes what it put on the clipboard. */
  async copied(sample: Locator): Promise<string> {
    await sample.locator('[data-copy]').click();
    await sample.getByText('Copied').waitFor();
    await this.page.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'paste-here';
      document.body.append(area);
      area.focus();
    });
    const area = this.page.locator('#paste-here');
    await area.press('ControlOrMeta+v');
    return area.inputValue();
  }

  /** What the contents mark as being read. */
  async currentSection(): Promise<string> {
    const current = this.contents.locator('[aria-current]');
    return (await current.count()) === 0 ? '' : ((await current.textContent()) ?? '').trim();
  }
}
