import { type Clue, leaning, sign } from './clue.ts';

/** What tells items and their further paragraphs from the rest. */
export const LIST_CLUES: readonly Clue[] = [
  sign(
    'rendered-bullet',
    'opens with the renderer’s bullet',
    (spot) => spot.facts.marker?.rendered === true && !spot.facts.marker.ordered,
  ),
  sign(
    'rendered-number',
    'opens with the renderer’s number',
    (spot) => spot.facts.marker?.rendered === true && spot.facts.marker.ordered,
  ),
  sign(
    'flush-marker',
    'opens with a hand-written marker',
    (spot) => spot.facts.marker?.rendered === false,
  ),
  leaning(
    sign(
      'flush-marker-alone',
      'opens with a hand-written marker in a post without lists',
      (spot) => spot.facts.marker?.rendered === false && !spot.post.renderedLists,
    ),
    { 'list-item': 4 },
  ),
  sign('number-goes-on', 'continues the count of the line above', (spot) => {
    const own = spot.facts.marker;
    const above = spot.before?.marker;
    return (
      own?.ordered === true &&
      above?.ordered === true &&
      own.depth === above.depth &&
      own.value === above.value + 1
    );
  }),
];
