import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { insidePack, offerOf, withOffer } from '../../src/data/offer.ts';
import type { Offer } from '../../src/data/offer.ts';
import type { Pack } from '../../src/schemas/packs.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { browserTest } from './harness/browser.ts';
import { problemsInBothThemes } from './harness/hygiene.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';
import { folderAddress, PLACES } from './harness/places.ts';
import { visit } from './harness/visit.ts';

const PAGE = 'offline.html';
const TABLET = { ...DESK_LIGHT, width: 1024 };

const folder = mkdtempSync(join(tmpdir(), 'postshelf-offer-'));
after(() => rmSync(folder, { recursive: true }));

const WHOLE: Pack = {
  kind: 'whole',
  key: null,
  name: 'Everything',
  file: 'postshelf.zip',
  posts: 12_400,
  samples: 98_000,
  tables: 3100,
  bytes: 123_456_789,
  sha256: '0'.repeat(64),
};

const PACKS: readonly Pack[] = [
  WHOLE,
  { ...WHOLE, kind: 'book', file: 'postshelf.epub', bytes: 98_765_432 },
  ...['aws', 'nvidia', 'some-house-with-a-very-long-name-of-its-own'].map((key): Pack => ({
    ...WHOLE,
    kind: 'publisher',
    key,
    name: key,
    file: `publisher-${key}.zip`,
  })),
  { ...WHOLE, kind: 'book', key: 'aws', file: 'publisher-aws.epub' },
  { ...WHOLE, kind: 'topic', key: 'vision', name: 'Vision', file: 'topic-vision.zip', bytes: 412 },
  {
    ...WHOLE,
    kind: 'topic',
    key: 'recommendation',
    name: 'Search and recommendation',
    file: 'topic-recommendation.zip',
  },
  { ...WHOLE, kind: 'data', name: 'Data', file: 'postshelf-data.zip' },
];

const OFFERS: readonly { name: string; offer: Offer }[] = [
  { name: 'packed', offer: offerOf(PACKS) },
  { name: 'inside an archive', offer: insidePack(WHOLE) },
];

for (const { name, offer } of OFFERS) {
  for (const place of PLACES) {
    browserTest(`${PAGE} ${name} is sound over ${place}`, async (browser) => {
      const home = await folderAddress(siteWith(name, offer), place);
      for (const look of [{ ...PHONE_LIGHT, width: 320 }, PHONE_LIGHT, DESK_LIGHT, TABLET]) {
        const problems = await visit(browser, { home, path: PAGE, look }, (open) =>
          problemsInBothThemes(open, place === 'http'),
        );
        assert.deepEqual(problems, [], `${String(look.width)} px wide`);
      }
    });
  }
}

browserTest('from disk the page says that pages of a host are not kept', async (browser) => {
  const home = await folderAddress(siteWith('packed', offerOf(PACKS)), 'file');
  await visit(browser, { home, path: PAGE, look: DESK_LIGHT }, async ({ page }) => {
    assert.match(await page.locator('[data-part="state"]').innerText(), /Opened from disk/);
    assert.equal(await page.locator('[data-part="save"]').isVisible(), false);
  });
});

function siteWith(name: string, offer: Offer): string {
  const site = join(folder, name.replaceAll(' ', '-'));
  cpSync(realpathSync(hubFolder('hostile')), site, { recursive: true });
  writeFileSync(join(site, PAGE), withOffer(readFileSync(join(site, PAGE), 'utf8'), offer));
  return site;
}
