import { isLanguageTab } from '../facts/language-tab.ts';
import { GAP } from '../facts/line-facts.ts';
import { SHAPE } from '../facts/shape.ts';
import { around, type Clue, leaning, sign, type Spot } from './clue.ts';

/** “1.4.0 (2024-02-11)”, “v2.0”, “[0.3.1] – 2023” */
const VERSION =
  /^(?:\[?v?\d+(?:\.\d+){2,}|(?:version |release |v)v?\d+\.\d+)(?:-?(?:rc|beta|alpha)\.?\d*)?\]?(?: ?[-–—(/].{4,24})?$/i;

/** Its type stands at most so many lines below the name of a field. */
const TYPE_BELOW = 4;
const FIELD = /^[A-Za-z]\w*$/;

/** A word alone over its description and a line “Type: String”: the name of a field in a reference. */
function isFieldName(spot: Spot): boolean {
  if (spot.facts.wordCount !== 1 || !FIELD.test(spot.facts.body)) return false;
  for (let step = 1; step <= TYPE_BELOW; step += 1)
    if (around(spot, step)?.body.startsWith('Type: ') === true) return true;
  return false;
}

/** Position in `TABS` of the name of a language; -1 for anything else. */
function languageTab({ facts, contextAfter }: Spot): number {
  if (!isLanguageTab(facts)) return -1;
  return contextAfter?.shape === SHAPE.code ? 0 : 1;
}

const TABS = ['is the name of a language over code', 'is the name of a language'] as const;

/** Names that stand alone on a line: of versions, which head a section, of fields and languages, which mostly do not. */
export const NAME_CLUES: readonly Clue[] = [
  leaning(
    sign(
      'version',
      'is the number of a version, blank lines around it',
      ({ facts }) =>
        facts.indent === 0 &&
        facts.gapBefore === GAP.blank &&
        facts.gapAfter === GAP.blank &&
        VERSION.test(facts.body),
    ),
    { heading: 4 },
  ),
  leaning(sign('field-name', 'is a word over the description and type of a field', isFieldName), {
    heading: -3,
    paragraph: 1,
  }),
  leaning({ name: 'language-tab', says: TABS, value: languageTab }, { heading: -1, paragraph: 1 }),
  leaning(
    sign(
      'small-word',
      'is a single word that starts with a small letter',
      ({ facts }) => facts.wordCount === 1 && /^[a-z]\w*$/.test(facts.body),
    ),
    { heading: -1 },
  ),
];
