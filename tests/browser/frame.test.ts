import assert from 'node:assert/strict';
import { postPaths } from '../hubs/hub-pages.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_DARK } from './harness/looks.ts';
import { SiteFrame } from './pages/site-frame.ts';

const OTHER_PAGES = ['posts/index.html', 'search.html'];

inBothPlaces('own', 'the page is painted in the theme of the system', async ({ open }) => {
  const theme = await open('index.html', ({ page }) => new SiteFrame(page).theme());
  assert.equal(theme, 'light');
  const dark = { look: PHONE_DARK };
  assert.equal(await open('index.html', ({ page }) => new SiteFrame(page).theme(), dark), 'dark');
});

inBothPlaces('own', 'the theme button changes the theme, for other pages too', async (site) => {
  await site.open('index.html', async ({ page }) => {
    const frame = new SiteFrame(page);
    await frame.themeButton.click();
    assert.equal(await frame.theme(), 'dark');
    await page.reload();
    assert.equal(await frame.theme(), 'dark', 'after loading the page again');
    for (const path of [...OTHER_PAGES, ...postPaths('own').slice(0, 1)]) {
      await page.goto(site.home + path);
      assert.equal(await frame.theme(), 'dark', path);
    }
    await frame.themeButton.click();
    assert.equal(await frame.theme(), 'light');
  });
});

inBothPlaces('own', 'every entry of the navigation leads to a page', async ({ open, home }) => {
  await open('index.html', async ({ page, problems }) => {
    const { navigation } = new SiteFrame(page);
    const addresses = await navigation
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    assert.ok(addresses.length >= 3, `only ${addresses.join(', ')}`);
    for (const address of addresses) {
      await page.goto(new URL(address, `${home}index.html`).href);
      assert.equal(await page.locator('h1').count(), 1, address);
    }
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'on a phone the menu opens, closes by Escape, and leads on', async (site) => {
  const phone = { look: { ...DESK_LIGHT, width: 360, height: 740 } };
  await site.open(
    'index.html',
    async ({ page }) => {
      const { menuButton, navigation } = new SiteFrame(page);
      assert.equal(await navigation.isVisible(), false);
      await menuButton.click();
      assert.equal(await navigation.isVisible(), true);
      await page.keyboard.press('Escape');
      assert.equal(await navigation.isVisible(), false);
      await menuButton.click();
      await navigation.getByRole('link', { name: 'Posts' }).click();
      await page.waitForURL(/posts\/index\.html/);
    },
    phone,
  );
});

inBothPlaces('own', 'the first stop of the keyboard skips to the text', async ({ open }) => {
  await open('index.html', async ({ page }) => {
    const frame = new SiteFrame(page);
    await page.keyboard.press('Tab');
    assert.match(await frame.focused(), /^Skip to/);
    assert.equal(await page.locator('.skip').isVisible(), true);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  });
});

inBothPlaces('own', 'the keyboard reaches every control, each shows the focus', async (site) => {
  await site.open('index.html', async ({ page }) => {
    const seen: string[] = [];
    for (let stop = 0; stop < 14; stop += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(describeFocus));
    }
    assert.deepEqual(
      seen.filter((stop) => stop.endsWith('invisible')),
      [],
    );
    assert.equal(new Set(seen).size, seen.length, `the focus is caught: ${seen.join(' | ')}`);
  });
});

for (const path of ['gone.html', 'posts/gone.html', 'a/b/c/gone.html']) {
  inPlace('own', 'http', `${path} is not there: styled, with links that work`, async (site) => {
    await site.open(path, async ({ page }) => {
      const frame = new SiteFrame(page);
      assert.equal(await page.locator('h1').count(), 1);
      assert.match(await page.locator('main').innerText(), /gone/);
      const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      assert.notEqual(family, '"Times New Roman"');
      await frame.navigation.getByRole('link', { name: 'Posts' }).click();
      await page.waitForURL(/\/hub\/posts\/index\.html$/);
      assert.equal(await page.locator('h1').innerText(), 'All posts');
    });
  });
}

/** Runs in the page. */
function describeFocus(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'nothing';
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const parent = element.parentElement === null ? null : getComputedStyle(element.parentElement);
  const around = parent !== null && (parent.outlineStyle !== 'none' || parent.boxShadow !== 'none');
  const shows = outlineStyle !== 'none' || boxShadow !== 'none' || around;
  const place = [...document.querySelectorAll('*')].indexOf(element);
  return `${place} ${element.tagName} ${element.textContent.trim().slice(0, 20)} ${shows ? '' : 'invisible'}`;
}
