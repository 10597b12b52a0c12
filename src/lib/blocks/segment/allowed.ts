import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { isInstitution, isPersonName, isRollOfNames } from '../facts/person-names.ts';
import { isLanguageTab } from '../facts/language-tab.ts';
import { SECTION } from '../facts/sections.ts';
import type { Spot } from '../rules/clue.ts';
import {
  isCodeBelowItem,
  isInItemCode,
  isNoHeading,
  isReportedError,
  namesSource,
  saysItemAgain,
  SOURCE_STARTS,
} from './certain.ts';
import { isHttpBody, isHttpHeader } from './http.ts';
import { LABELS, labelIndex, type Label, type LabelSet, setOf } from './labels.ts';
import { isCallout, isStep } from './callouts.ts';
import { isCitedWork } from './cited.ts';
import { isGlued, isPrintedBelow } from './printed.ts';
import { toldByWords } from './told.ts';

const TITLE = setOf('title');
const END = setOf('end');
const FOOTER = setOf('footer');
const TITLE_REPEAT = setOf('title-repeat');
const LIST_ITEM = setOf('list-item');
const ENTRY = setOf('entry');
const CODE = setOf('code', 'code+');
const CODE_START = setOf('code');
const FURTHER_CODE = setOf('code+');
const HEADING = setOf('heading');
const FIGURE = setOf('caption', 'alt');
/** A label with its number and a sign behind it: not one in twenty such lines is prose. */
const FIGURE_LABEL = /^(?:figure|fig\.?|table) ?\d{1,3}(?:\.\d{1,3})?[a-z]?\s?[.:|–—]/i;
/** From this evidence on a line is rather code than an item. */
const CODE_LIKE = 1.5;
/** A line of the renderer's list in a bibliography. */
const REFERENCE = setOf('reference');
/** A line of the renderer's list. */
const ITEM = setOf('list-item', 'reference', 'code', 'code+');
/** Told by their layout or their words alone; nothing else ever is one. */
const TOLD: readonly Label[] = ['title', 'footer', 'end', 'entry'];
const FLUSH_LABELS = LABELS.filter(
  (label) =>
    !TOLD.includes(label) &&
    label !== 'list-item' &&
    label !== 'item-paragraph' &&
    label !== 'title-repeat',
);
const FLUSH = setOf(...FLUSH_LABELS);
const SECOND = setOf(...FLUSH_LABELS, 'title-repeat');
const FLUSH_OR_ITEM = setOf(...FLUSH_LABELS, 'list-item');
const INDENTED = setOf(
  'item-paragraph',
  'code',
  'code+',
  'alt',
  'caption',
  'table',
  'table+',
  'reference',
  'paragraph',
);
const INDENTED_OR_ITEM = setOf(
  'item-paragraph',
  'code',
  'code+',
  'alt',
  'caption',
  'list-item',
  'reference',
);

/** So much of a line is read for the label of a figure. */
const START_READ = 24;
const FOOTER_START = 'The post ';
const FOOTER_LINE = /^The post .{1,1000}$/;
const FOOTER_END = /appeared first on .{1,200}$/;

/** Whether the line is the feed's closing remark. */
export function isFooter(text: string): boolean {
  if (!text.startsWith(FOOTER_START) || text.length >= 1500) return false;
  return FOOTER_LINE.test(text) && FOOTER_END.test(text);
}

const FIGURE_STARTS = `fFtT${SOURCE_STARTS}`;

/** The line opens with the label of a figure or with where a picture is from. */
function namesFigure({ body }: LineFacts): boolean {
  if (!FIGURE_STARTS.includes(body.charAt(0))) return false;
  const start = body.slice(0, START_READ);
  return FIGURE_LABEL.test(start) || namesSource(start);
}

/** The line says the title again, word for word. */
function repeatsTitle(spot: Spot): boolean {
  return spot.index === 1 && spot.context.repeatsTitle;
}

/** “About the Authors” or “References”, apart from what is above. */
function opensSection({ context, facts }: Spot): boolean {
  const opens = context.section !== SECTION.body && context.sinceSection === 0;
  return opens && facts.gapBefore !== GAP.none && /^\p{Lu}/u.test(facts.line.text);
}

/** A name over an institution, the institution under it, or a row of such pairs: an entry of a listing. */
function isListingEntry(spot: Spot): boolean {
  const { facts, before, after } = spot;
  const text = facts.line.text;
  if (facts.gapAfter === GAP.none && after && isPersonName(text) && isInstitution(after.line.text))
    return true;
  if (
    facts.gapBefore === GAP.none &&
    before &&
    isPersonName(before.line.text) &&
    isInstitution(text)
  )
    return true;
  return isRollOfNames(text);
}

/** A hand-written list in a post without the renderer's: two markers in a row, and no code. */
function isHandWrittenItem(spot: Spot): boolean {
  const { facts, before, after, post } = spot;
  if (post.renderedLists || facts.marker === null || facts.marker.rendered) return false;
  if (facts.codeScore >= CODE_LIKE || spot.run.hasCode) return false;
  const alike = (other: LineFacts | null): boolean => {
    const marker = other?.marker;
    if (!other || !marker || marker.rendered || other.codeScore >= CODE_LIKE) return false;
    return marker.ordered === facts.marker?.ordered;
  };
  return (
    (facts.gapBefore === GAP.none && alike(before)) || (facts.gapAfter === GAP.none && alike(after))
  );
}

/** A set less some labels, the whole set where nothing would be left; made once for each set. */
function lessThan(...labels: Label[]): (set: LabelSet) => LabelSet {
  const gone = labels.map(labelIndex);
  const known = new Map<LabelSet, LabelSet>();
  return (set) => {
    const made = known.get(set);
    if (made) return made;
    const rest = set.filter((label) => !gone.includes(label));
    const less = rest.length > 0 ? rest : set;
    known.set(set, less);
    return less;
  };
}

const withoutCode = lessThan('code', 'code+');
const withoutFurtherCode = lessThan('code+');
const withoutHeading = lessThan('heading');

const isReferenceItem = ({ facts, context }: Spot): boolean =>
  context.section === SECTION.references || isCitedWork(facts);

/** Hard constraints: the labels that the layout allows at all. */
export function allowedAt(spot: Spot): LabelSet {
  const { facts } = spot;
  const set = layoutAllows(spot);
  if (isPrintedBelow(spot)) return isGlued(facts) ? CODE_START : withoutFurtherCode(set);
  if (isCallout(facts)) return withoutHeading(withoutCode(set));
  if (isLanguageTab(facts) || isStep(facts)) return withoutCode(set);
  return isNoHeading(facts) || saysItemAgain(spot) ? withoutHeading(set) : set;
}

function layoutAllows(spot: Spot): LabelSet {
  const { facts, index } = spot;
  if (facts.line.text === 'Read More' && facts.indent === 0) return END;
  if (index === 0) return TITLE;
  if (repeatsTitle(spot)) return TITLE_REPEAT;
  if (facts.indent === 0 && isFooter(facts.line.text)) return FOOTER;
  if (isInItemCode(facts) || isCodeBelowItem(spot) || isReportedError(spot)) return CODE;
  if (isHttpHeader(spot)) return CODE;
  if (isHttpBody(spot)) return FURTHER_CODE;
  if (opensSection(spot)) return HEADING;
  if (facts.marker?.rendered) return isReferenceItem(spot) ? REFERENCE : ITEM;
  if (isHandWrittenItem(spot)) return LIST_ITEM;
  const told = toldByWords(spot);
  if (told) return told;
  if (facts.codeScore < CODE_LIKE && namesFigure(facts)) return FIGURE;
  if (facts.indent === 0 && isListingEntry(spot)) return ENTRY;
  const handWritten = facts.marker !== null && !spot.post.renderedLists;
  if (facts.indent > 0) return handWritten ? INDENTED_OR_ITEM : INDENTED;
  if (index <= 2) return SECOND;
  return handWritten ? FLUSH_OR_ITEM : FLUSH;
}

const NEVER_AFTER = new Map<Label, readonly Label[]>([
  ['code+', ['code', 'code+']],
  ['table+', ['table', 'table+']],
]);

/** Whether `label` may follow `before`: further lines only follow lines of their block. */
export function mayFollow(before: Label, label: Label): boolean {
  return NEVER_AFTER.get(label)?.includes(before) ?? true;
}
