import type { Locator, Page } from 'playwright-core';

/** The steps of a post and what one can do with them. */
export class StepsPage {
  readonly page: Page;
  readonly steps: Locator;
  readonly ticks: Locator;
  readonly mainAction: Locator;
  readonly progress: Locator;

  constructor(page: Page) {
    this.page = page;
    this.steps = page.locator('li.step');
    this.ticks = page.locator('.prose').getByRole('checkbox', { name: /^Step \d+ done$/ });
    this.mainAction = page.locator('[data-resume]');
    this.progress = page.getByRole('group', { name: 'Progress' });
  }

  /** Whether each step is ticked, in their order. */
  ticked(): Promise<boolean[]> {
    return this.ticks.evaluateAll((boxes) =>
      boxes.map((box) => box instanceof HTMLInputElement && box.checked),
    );
  }

  /** Presses where a thumb would, with the time between press and release in which a page may move. */
  async press(tick: Locator): Promise<void> {
    await tick.evaluate((box) => box.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await tick.boundingBox();
    if (box === null) throw new Error('this tick is not shown');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.waitForTimeout(60);
    await this.page.mouse.up();
  }

  /** How far the row that a button stands in has come up: 0 to 1. */
  opacity(button: Locator): Promise<string> {
    return button.evaluate((node) => getComputedStyle(node.parentElement ?? node).opacity);
  }

  /** Presses a button of a step, showing it first, and pastes what it put on the clipboard. */
  async copied(step: Locator, button: string): Promise<string> {
    await step.locator('> .mark').click();
    const pressed = step.getByRole('button', { name: button });
    await pressed.click();
    await pressed.and(this.page.locator('.copied')).waitFor();
    return this.paste();
  }

  private async paste(): Promise<string> {
    await this.page.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'paste-here';
      document.body.append(area);
      area.focus();
    });
    const area = this.page.locator('#paste-here');
    await area.press('ControlOrMeta+v');
    const text = await area.inputValue();
    await area.evaluate((node) => node.remove());
    return text;
  }
}
