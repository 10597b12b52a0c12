import type { Locator, Page } from 'playwright-core';

/** What stands around every page: name, navigation, search field, theme button. */
export class SiteFrame {
  readonly page: Page;
  readonly themeButton: Locator;
  readonly menuButton: Locator;
  readonly navigation: Locator;

  constructor(page: Page) {
    this.page = page;
    this.themeButton = page.locator('[data-theme]');
    this.menuButton = page.locator('[data-menu]');
    this.navigation = page.getByRole('navigation', { name: 'Pages' });
  }

  /** Light or dark, judged by what is painted. */
  async theme(): Promise<'light' | 'dark'> {
    const lightness = await this.page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) return NaN;
      for (const element of [document.documentElement, document.body]) {
        canvas.fillStyle = getComputedStyle(element).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
      }
      return canvas
        .getImageData(0, 0, 1, 1)
        .data.slice(0, 3)
        .reduce((sum, value) => sum + value, 0);
    });
    return lightness > 380 ? 'light' : 'dark';
  }

  /** Name of the element that has the focus: its id, its name, or its text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('name') ?? element?.textContent.trim() ?? '';
    });
  }
}
