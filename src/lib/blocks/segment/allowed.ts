import { SECTION } from '../facts/sections.ts';
import type { Spot } from '../rules/clue.ts';
import { LABELS, LABEL_COUNT, labelIndex, type Label } from './labels.ts';

/** A set of labels, one byte each. */
export type LabelSet = Uint8Array;

function setOf(...labels: Label[]): LabelSet {
  const set = new Uint8Array(LABEL_COUNT);
  for (const label of labels) set[labelIndex(label)] = 1;
  return set;
}

const TITLE = setOf('title');
const END = setOf('end');
const FOOTER = setOf('footer');
/** A line of the renderer's list in a bibliography. */
const REFERENCE = setOf('reference');
/** A line of the renderer's list. */
const ITEM = setOf('list-item', 'reference', 'code', 'code+');
const BEFORE_TITLE: readonly Label[] = ['title', 'footer', 'end'];
const FLUSH = setOf(
  ...LABELS.filter(
    (label) =>
      !BEFORE_TITLE.includes(label) &&
      label !== 'list-item' &&
      label !== 'item-paragraph' &&
      label !== 'title-repeat',
  ),
);
const SECOND = setOf(
  ...LABELS.filter((label) => FLUSH[labelIndex(label)] === 1 || label === 'title-repeat'),
);
const FLUSH_OR_ITEM = setOf(
  ...LABELS.filter((label) => FLUSH[labelIndex(label)] === 1 || label === 'list-item'),
);
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

const FOOTER_LINE = /^The post .{1,1000}$/;
const FOOTER_END = /appeared first on .{1,200}$/;

/** Whether the line is the feed's closing remark. */
export function isFooter(text: string): boolean {
  return text.length < 1500 && FOOTER_LINE.test(text) && FOOTER_END.test(text);
}

/** Hard constraints: the labels that the layout allows at all. */
export function allowedAt(spot: Spot): LabelSet {
  const { facts, index } = spot;
  if (facts.line.text === 'Read More' && facts.indent === 0) return END;
  if (index === 0) return TITLE;
  if (facts.indent === 0 && isFooter(facts.line.text)) return FOOTER;
  if (facts.marker?.rendered) return spot.context.section === SECTION.references ? REFERENCE : ITEM;
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
