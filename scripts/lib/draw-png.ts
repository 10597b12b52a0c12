import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Draws an SVG without text as a PNG; the same picture gives the same bytes. @param width in pixels */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
  const png = drawing.render().asPng();
  drawing.free();
  return png;
}

async function start(): Promise<void> {
  const program = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(await readFile(program));
}
