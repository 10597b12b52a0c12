import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Identifiable } from '../../../src/lib/ids/assign-ids.ts';

/** A post before and after an edit; `kept` pairs the places of parts that are the same for a reader. */
export interface EditedPost {
  before: Identifiable[];
  after: Identifiable[];
  kept: [before: number, after: number][];
}

const WORDS =
  `the model bucket role endpoint choose open create train deploy wait region table metric
  loss epoch instance notebook policy console stream frame pixel label query index cache`.split(
    /\s+/,
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 25 })
  .map((words) => words.join(' '));
const unit: Arbitrary<Identifiable> = fc.record({
  kind: fc.constantFrom('section', 'step', 'sample', 'table', 'claim'),
  text: sentence,
});
/** What happens to one part. */
const change = fc.constantFrom('same', 'same', 'same', 'edited', 'deleted', 'moved');

/** Parts that are unlike each other, some edited in one word, deleted, moved or new. */
export const editedPost: Arbitrary<EditedPost> = fc
  .record({
    units: fc.uniqueArray(unit, { minLength: 1, maxLength: 12, selector: ({ text }) => text }),
    changes: fc.array(change, { minLength: 12, maxLength: 12 }),
    news: fc.array(fc.record({ unit, place: fc.nat(12) }), { maxLength: 3 }),
  })
  .map(({ units, changes, news }) => {
    const parts = units.map((old, place) => ({ old: place, unit: old, change: changes[place] }));
    const rest = parts.filter((part) => part.change !== 'deleted');
    const moved = rest.filter((part) => part.change === 'moved');
    const list: { old: number | null; unit: Identifiable }[] = rest
      .filter((part) => part.change !== 'moved')
      .concat(moved)
      .map(({ old, unit: part, change: done }) => ({
        old,
        unit: done === 'edited' ? { ...part, text: `${part.text} once more` } : part,
      }));
    for (const added of news) {
      const text = `brand new ${added.unit.text}`;
      list.splice(added.place, 0, { old: null, unit: { ...added.unit, text } });
    }
    return {
      before: units,
      after: list.map((part) => part.unit),
      kept: list.flatMap(({ old }, now): [number, number][] => (old === null ? [] : [[old, now]])),
    };
  });
