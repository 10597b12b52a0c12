import type { Clue } from './clue.ts';
import { CODE_CLUES } from './code.ts';
import { FIGURE_CLUES } from './figure.ts';
import { HEADING_CLUES } from './heading.ts';
import { LIST_CLUES } from './list.ts';
import { MATH_CLUES } from './math.ts';
import { NAME_CLUES } from './name.ts';
import { NEIGHBOUR_CLUES } from './neighbours.ts';
import { PEOPLE_CLUES } from './people.ts';
import { QUOTE_CLUES } from './quote.ts';
import { REFERENCE_CLUES } from './reference.ts';
import { RESULT_CLUES } from './result.ts';
import { SHAPE_CLUES } from './shape.ts';
import { TABLE_CLUES } from './table.ts';
import { TERSE_CLUES } from './terse.ts';
import { TOPIC_CLUES } from './topic.ts';
import { VOICE_CLUES } from './voice.ts';

const SINGLE: readonly Clue[] = [
  ...SHAPE_CLUES,
  ...NEIGHBOUR_CLUES,
  ...HEADING_CLUES,
  ...NAME_CLUES,
  ...TOPIC_CLUES,
  ...CODE_CLUES,
  ...TERSE_CLUES,
  ...VOICE_CLUES,
  ...RESULT_CLUES,
  ...LIST_CLUES,
  ...FIGURE_CLUES,
  ...PEOPLE_CLUES,
  ...REFERENCE_CLUES,
  ...MATH_CLUES,
  ...TABLE_CLUES,
  ...QUOTE_CLUES,
];

/** Every clue that the segmentation weighs. */
export const CLUES: readonly Clue[] = [...SINGLE];
