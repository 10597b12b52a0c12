import type { Line } from '../dump/line.ts';
import type { Block } from './block.ts';
import { buildBlocks } from './build/build-blocks.ts';
import { fillLanguages } from './build/fill-languages.ts';
import { fillLevels } from './build/fill-levels.ts';
import { numberItems } from './numbers/number-items.ts';
import { decode } from './segment/decode.ts';
import { latticeOf } from './segment/lattice.ts';
import { trainedModel } from './segment/model.ts';
import { type Scene, sceneOf } from './segment/scene.ts';
import { spansOf } from './segment/spans.ts';

/** Terms of tables are looked up in so much of a post. */
const POST_TEXT_LIMIT = 100_000;

function textOf({ facts }: Scene): string {
  return facts
    .map(({ body }) => body)
    .join('\n')
    .slice(0, POST_TEXT_LIMIT);
}

/**
 * The lines of one post as blocks: facts of every line, the best segmentation of all lines together,
 * then numbers, languages and levels. Every line with ink lies in exactly one block.
 */
export function parseBlocks(lines: readonly Line[]): Block[] {
  const model = trainedModel();
  const scene = sceneOf(lines);
  const lattice = latticeOf(scene, model);
  const spans = spansOf(scene, lattice, decode(model, lattice), model);
  const hasTable = spans.some((span) => span.type === 'table');
  const blocks = buildBlocks(spans, hasTable ? textOf(scene) : '');
  return fillLevels(fillLanguages(numberItems(blocks)));
}
