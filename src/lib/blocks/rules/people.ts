import { GAP } from '../facts/line-facts.ts';
import { SECTION } from '../facts/sections.ts';
import { isInstitution, isNameList, isPersonName } from '../facts/person-names.ts';
import { around, type Clue, leaning, patterns, sign, type Spot, counts } from './clue.ts';

const BYLINES: readonly (readonly [string, RegExp])[] = [
  ['says who posted it', /^(?:posted|written|authored|published|contributed) by\b/i],
  [
    'says whose guest post it is',
    /^(?:a |this is a )?(?:guest|joint|collaborative)[\w -]{0,30}\bpost\b[\w ,]{0,30}\b(?:by|from|with|authored)\b/i,
  ],
  ['opens with By', /^by:? \p{Lu}/iu],
  ['names authors', /^authors?:/i],
];
/** First letters of the patterns. */
const BYLINE_STARTS = 'pwacgjtbPWACGJTB';
const SHORT_LINE = 16;

/** Below these stand people who helped, not people who wrote. */
const HELPERS =
  /\b(?:contributors?|committers?|members?|team|thanks|acknowled\w+|participants|speakers|winners|maintainers|mentors|organi[sz]ers|release|credits)\b/i;

/** A short line above and prose below: the heading of a part and its text. */
function isUnderPartHeading({ before, after }: Spot): boolean {
  if (!before || !after || before.wordCount > SHORT_LINE || before.indent > 0) return false;
  return !HELPERS.test(before.body) && !before.endsColon && after.wordCount > SHORT_LINE;
}

/** A short line apart, right below it a person's name over an institution: the head of a listing. */
function headsEntries(spot: Spot): boolean {
  const { facts, after } = spot;
  if (facts.wordCount > SHORT_LINE || facts.gapBefore === GAP.none || facts.gapAfter === GAP.none)
    return false;
  if (after?.gapAfter !== GAP.none || !isPersonName(after.line.text)) return false;
  return isInstitution(around(spot, 2)?.line.text ?? '');
}

/** What makes a line a byline or a biography. */
export const PEOPLE_CLUES: readonly Clue[] = [
  leaning(
    patterns('byline', BYLINES, ({ facts }) =>
      BYLINE_STARTS.includes(facts.body.charAt(0)) ? facts.body.slice(0, 120) : '',
    ),
    { byline: 3 },
    { byline: 6 },
    { byline: 1 },
    { byline: 3 },
  ),
  leaning(
    sign(
      'name-list',
      'is a list of names under a short line',
      (spot) => isUnderPartHeading(spot) && isNameList(spot.facts.body),
    ),
    { byline: 14 },
  ),
  leaning(
    sign(
      'heads-names',
      'stands short above a list of names',
      ({ facts, after }) =>
        after !== null &&
        facts.wordCount <= SHORT_LINE &&
        facts.gapAfter !== GAP.none &&
        isNameList(after.body),
    ),
    { heading: 1.5 },
  ),
  leaning(sign('heads-entries', 'stands short above a name over an institution', headsEntries), {
    heading: 4,
  }),
  leaning(
    sign(
      'lone-name',
      'is a name between a short line and a long one',
      (spot) =>
        (spot.before?.wordCount ?? 99) <= SHORT_LINE &&
        (spot.after?.wordCount ?? 0) > SHORT_LINE &&
        isPersonName(spot.facts.body),
    ),
    { byline: 1 },
  ),
  sign('bio-opening', 'opens with a name and a verb', (spot) => spot.context.opensAsBio),
  sign(
    'about-section',
    'stands under About the Authors',
    (spot) => spot.context.section === SECTION.about && spot.context.sinceSection > 0,
  ),
  leaning(
    sign(
      'bio-in-about',
      'opens with a name under About the Authors',
      (spot) => spot.context.section === SECTION.about && spot.context.opensAsBio,
    ),
    { 'author-bio': 3 },
  ),
  leaning(
    sign(
      'long-in-about',
      'is a sentence under About the Authors',
      (spot) => spot.context.section === SECTION.about && spot.facts.wordCount >= 8,
    ),
    { 'author-bio': 2 },
  ),
  counts('line(s) above it', { name: 'place', edges: [1, 2, 3, 4, 6], of: (spot) => spot.index }),
];
