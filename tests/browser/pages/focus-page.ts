import type { Locator, Page } from 'playwright-core';

/** The focus view of a post. */
export class FocusPage {
  readonly page: Page;
  /** The step that is shown. */
  readonly step: Locator;
  readonly count: Locator;
  readonly segments: Locator;
  readonly back: Locator;
  readonly done: Locator;
  readonly leave: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.step = page.locator('.focus li.step:visible');
    this.count = page.locator('.focus-head').getByRole('status');
    this.segments = page.locator('.focus-head .segments i');
    this.back = page.locator('.focus-foot button').first();
    this.done = page.locator('.focus-foot button').last();
    this.leave = page.getByRole('button', { name: 'Back to the post', exact: true });
    this.list = page.getByRole('navigation', { name: 'Steps' });
  }

  /** Waits until this step of this many is shown, alone. */
  async shows(place: number, of: number): Promise<void> {
    await this.count.getByText(`${String(place)} of ${String(of)}`, { exact: true }).waitFor();
    await this.page.waitForFunction(() => document.querySelectorAll('li.step.now').length === 1);
  }

  /** What leaves the window or lies over the list beside it: its words. */
  async leavingTheView(): Promise<string[]> {
    await this.step.first().waitFor();
    return this.page.evaluate(() => {
      const list = document.querySelector('.focus-list')?.getBoundingClientRect().right ?? 0;
      const shown = document.querySelectorAll('.step.now > .mark, .focus-foot .button');
      const out = [...shown].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < list || right > document.documentElement.clientWidth);
      });
      return out.map(({ textContent }) => textContent);
    });
  }

  /** Waits until the whole post is shown again. */
  async isLeft(): Promise<void> {
    await this.page.waitForFunction(() => !document.documentElement.classList.contains('focus'));
    await this.page.locator('.masthead').waitFor();
  }

  /** Draws one finger over the page. */
  async swipe(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.evaluate(
      ([start, end]) => {
        const area = document.elementFromPoint(start.x, start.y);
        const send = (type: string, at: { x: number; y: number }): void => {
          if (area === null) return;
          const touch = new Touch({ identifier: 1, target: area, clientX: at.x, clientY: at.y });
          const touches = type === 'touchend' ? [] : [touch];
          const all = { touches, targetTouches: touches, changedTouches: [touch], bubbles: true };
          area.dispatchEvent(new TouchEvent(type, all));
        };
        send('touchstart', start);
        send('touchmove', end);
        send('touchend', end);
      },
      [from, to] as const,
    );
  }
}
