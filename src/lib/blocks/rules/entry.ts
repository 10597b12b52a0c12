import { GAP } from '../facts/line-facts.ts';
import { isInstitution, isPersonName, isRollOfNames } from '../facts/person-names.ts';
import { type Clue, leaning, sign } from './clue.ts';

/** What makes a line one entry of a listing that is no list: names and where they work, say. */
export const ENTRY_CLUES: readonly Clue[] = [
  leaning(
    sign(
      'name-on-institution',
      'is a name right above an institution',
      (spot) =>
        spot.facts.gapAfter === GAP.none &&
        isPersonName(spot.facts.body) &&
        isInstitution(spot.after?.body ?? ''),
    ),
    { entry: 9 },
  ),
  leaning(
    sign(
      'institution-under-name',
      'is an institution right under a name',
      (spot) =>
        spot.facts.gapBefore === GAP.none &&
        isInstitution(spot.facts.body) &&
        isPersonName(spot.before?.body ?? ''),
    ),
    { entry: 9 },
  ),
  leaning(
    sign('roll-of-names', 'is a row of names with institutions', (spot) =>
      isRollOfNames(spot.facts.body),
    ),
    { entry: 9 },
  ),
];
