import type { Locator, Page } from 'playwright-core';

/** What the offline page says of the device, and its buttons. */
export class DevicePage {
  readonly page: Page;
  readonly state: Locator;
  readonly failure: Locator;
  readonly save: Locator;
  readonly remove: Locator;

  static readonly path = 'offline.html';

  constructor(page: Page) {
    this.page = page;
    this.state = page.locator('[data-part="state"]');
    this.failure = page.locator('[data-part="failure"]');
    this.save = page.locator('[data-part="save"]');
    this.remove = page.locator('[data-part="remove"]');
  }

  async keepAll(): Promise<void> {
    await this.save.click();
    await this.state.filter({ hasText: 'The whole hub is kept' }).waitFor();
  }

  async failsWith(text: RegExp): Promise<void> {
    await this.save.click();
    await this.failure.filter({ hasText: text }).waitFor();
  }
}

/** Waits until the worker of the page is at work. */
export async function workerReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active !== null && active.state !== 'activated')
      await new Promise((done) => setTimeout(done, 20));
  });
}

/** Looks for a newer build now; resolves when it is ready to take over, or was given up. */
export function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting;
    while (worker !== null && worker.state === 'installing')
      await new Promise((done) => setTimeout(done, 20));
    return worker?.state ?? 'nothing new';
  });
}
