import type { LineFacts } from '../facts/line-facts.ts';
import { LABEL_COUNT, labelIndex } from './labels.ts';
import type { LabelSet } from './labels.ts';

const HEADING = labelIndex('heading');
const PARAGRAPH = labelIndex('paragraph');

const SHORT_WORDS = 14;
/** “Step 3:”, “2.”: what is counted, and the sign behind the number. */
const COUNTED = /^([A-Za-z]{0,12} ?#?)\d{1,3}([.:) ])/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?\d{4}$/i;
const FIRST_WORD = /^[A-Za-z]+(?=[ :’']):?/;
const ENDS_IN_WORD = /[A-Za-z0-9)]$/;

/** What lines of one form have in common: a count, a date, or the first word and the last sign; questions are alike too. */
function formsOf({ body, indent, marker, wordCount, tail }: LineFacts): string[] {
  if (indent > 0 || marker?.rendered === true || wordCount > SHORT_WORDS) return [];
  const counted = COUNTED.exec(body);
  const forms: string[] = [];
  if (counted) forms.push(`${(counted[1] ?? '').toLowerCase()}1${counted[2] ?? ''}`);
  else if (MONTH.test(body)) forms.push('month');
  else {
    const first = FIRST_WORD.exec(body);
    const end = ENDS_IN_WORD.test(tail) ? '' : tail.slice(-1);
    if (first) forms.push(`${first[0].toLowerCase()} ${end}`);
  }
  if (tail.endsWith('?')) forms.push('?');
  return forms;
}

/** From so many on, lines of one form are a habit of the post. */
const FEWEST = 3;

/** Lines of one form that may each be a heading or a paragraph, by their places in the post. */
export function kindredLines(
  facts: readonly LineFacts[],
  allowed: readonly LabelSet[],
): number[][] {
  const groups = new Map<string, number[]>();
  facts.forEach((line, index) => {
    const open = allowed[index] ?? [];
    if (!open.includes(HEADING) || !open.includes(PARAGRAPH)) return;
    for (const form of formsOf(line)) {
      const group = groups.get(form);
      if (group) group.push(index);
      else groups.set(form, [index]);
    }
  });
  return [...groups.values()].filter((group) => group.length >= FEWEST);
}

/** How far a line is drawn to what its kindred are on average. */
const PULL = 0.5;
/** A line that leads by more counts no more than this. */
const MOST_LEAD = 12;

/**
 * Draws the scores of kindred lines for heading against paragraph together, in place: a post that sets
 * one “Step 3: …” or one question as a heading sets them all so.
 *
 * @param scores one row of labels per line
 */
export function drawTogether(scores: Float64Array, groups: readonly (readonly number[])[]): void {
  const before = groups.length > 0 ? scores.slice() : scores;
  for (const group of groups) {
    const leads = group.map((index) => leadOf(before, index));
    const mean = leads.reduce((sum, lead) => sum + lead, 0) / group.length;
    group.forEach((index, at) => {
      const half = (PULL * (mean - (leads[at] ?? 0))) / 2;
      const row = index * LABEL_COUNT;
      scores[row + HEADING] = (scores[row + HEADING] ?? 0) + half;
      scores[row + PARAGRAPH] = (scores[row + PARAGRAPH] ?? 0) - half;
    });
  }
}

function leadOf(scores: Float64Array, index: number): number {
  const row = index * LABEL_COUNT;
  const lead = (scores[row + HEADING] ?? 0) - (scores[row + PARAGRAPH] ?? 0);
  return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
}
