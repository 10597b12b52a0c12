import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import type { Font } from 'satori';
import writeFileAtomic from 'write-file-atomic';
import { glyphPath } from '../../../src/data/glyphs.ts';
import { kindName } from '../../../src/data/kinds.ts';
import { counted } from '../../../src/data/wording.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardOf } from '../../../src/lib/card/card.ts';
import type { CardFacts } from '../../../src/lib/card/card.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import type { BuildPlan } from '../build/plan.ts';
import type { Report } from '../build/stage.ts';
import { drawPng } from '../draw-png.ts';
import { publisherName } from './names.ts';

/** The site's face for prose where Charter is not installed, in the parts that titles need. */
const FACE = 'Charis SIL';
const PARTS = ['latin', 'latin-ext'];
const WEIGHTS = [400, 700] as const;

/** Whatever stands here decides what a card looks like. */
const CODE = ['src/lib/card/card.ts', 'src/lib/card/oklch.ts', 'package-lock.json'];

/**
 * Draws the card of each post: `cards/<slug>.png`. Cards that are as they were come from the cache.
 *
 * @param folder where the cards go; must be there
 */
export async function drawCards(
  plan: BuildPlan,
  posts: readonly ApiPost[],
  folder: string,
  report: Report,
): Promise<void> {
  const cache = join(plan.cache, 'cards');
  await mkdir(cache, { recursive: true });
  const colours = await readColours(plan.root);
  const version = await versionOf(plan.root);
  const fonts = await readFonts();
  for (const [place, post] of posts.entries()) {
    const facts = factsOf(post, colours);
    const key = createHash('sha256').update(version).update(JSON.stringify(facts)).digest('hex');
    const kept = join(cache, `${key.slice(0, 24)}.png`);
    if (!existsSync(kept)) await writeFileAtomic(kept, Buffer.from(await draw(facts, fonts)));
    await copyFile(kept, join(folder, `${post.slug}.png`));
    report(place / posts.length);
  }
}

async function draw(facts: CardFacts, fonts: Font[]): Promise<Uint8Array> {
  const svg = await satori(cardOf(facts), { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
  return drawPng(svg, CARD_WIDTH);
}

type Colours = ReadonlyMap<string, { hue: number; chroma: number }>;

/** Hues of publishers as the site's own styles have them. */
async function readColours(root: string): Promise<Colours> {
  const css = await readFile(join(root, 'src/styles/tokens.css'), 'utf8');
  const rules = css.matchAll(
    /\[data-publisher(?:='([a-z-]+)')?\] \{\s*--hue: ([\d.]+);\s*--chroma: ([\d.]+);/g,
  );
  return new Map(
    [...rules].map(([, key = ANY_OTHER, hue, chroma]) => [
      key,
      { hue: Number(hue), chroma: Number(chroma) },
    ]),
  );
}

const ANY_OTHER = '';

function factsOf(post: ApiPost, colours: Colours): CardFacts {
  const { title, publisher, kind, counts } = post;
  const colour = colours.get(publisher) ?? colours.get(ANY_OTHER);
  if (colour === undefined) throw new Error('tokens.css has no colour for publishers.');
  const shown = [
    { count: counts.steps, one: 'step' },
    { count: counts.samples, one: 'sample' },
    { count: counts.tables, one: 'table' },
  ];
  return {
    title,
    publisher: { name: publisherName(publisher), glyph: glyphPath(publisher), ...colour },
    kind: kindName(kind),
    counts: shown.filter(({ count }) => count > 0).map(({ count, one }) => counted(count, one)),
    hasSteps: counts.steps > 0,
  };
}

async function readFonts(): Promise<Font[]> {
  const wanted = PARTS.flatMap((part) => WEIGHTS.map((weight) => ({ part, weight })));
  return Promise.all(
    wanted.map(async ({ part, weight }): Promise<Font> => {
      const file = `@fontsource/charis-sil/files/charis-sil-${part}-${String(weight)}-normal.woff`;
      const data = await readFile(fileURLToPath(import.meta.resolve(file)));
      return { name: part === 'latin' ? FACE : `${FACE} ${part}`, data, weight, style: 'normal' };
    }),
  );
}

async function versionOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of CODE) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}
