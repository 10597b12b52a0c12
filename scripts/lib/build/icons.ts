import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPng } from '../draw-png.ts';

const PAPER = '#fcfaf5';
const BOOKS =
  '<path fill="#221d18" d="M1 5h4v12H1zM6 3h4v14H6zM11 6h3v11h-3zM0 18.5h24V21H0z"/><path fill="#a92a1f" d="m15.6 5.6 3-.8L22 16.6l-3 .8z"/>';

/** Pictures of the manifest; one that may be cut to any shape has more paper around the books. */
const ICONS = [
  { name: 'icon-192.png', size: 192, margin: 4 },
  { name: 'icon-512.png', size: 512, margin: 4 },
  { name: 'maskable-512.png', size: 512, margin: 10 },
];

const DRAWN = 24;

/** Draws the icons of the installed hub into its folder `icons/`. */
export async function drawIcons(site: string): Promise<void> {
  await mkdir(join(site, 'icons'), { recursive: true });
  for (const { name, size, margin } of ICONS) {
    const side = DRAWN + 2 * margin;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${String(-margin)} ${String(-margin)} ${String(side)} ${String(side)}"><path fill="${PAPER}" d="M${String(-margin)} ${String(-margin)}h${String(side)}v${String(side)}H${String(-margin)}z"/>${BOOKS}</svg>`;
    await writeFile(join(site, 'icons', name), await drawPng(svg, size));
  }
}
