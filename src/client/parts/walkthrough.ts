/** A step as it stands on the page: an item of a list, or a section, with all that belongs to it. */
export interface Step {
  /** Permanent id; its fragment is `step-<id>`. */
  id: string;
  /** Ids that it once had. */
  former: string[];
  number: number;
  element: HTMLElement;
  /** What stands before its list and leads to it: a heading, a sentence that ends with a colon. */
  lead: Element[];
}

export interface Procedure {
  id: string;
  /** Heading that it stands under; empty when there is none. */
  title: string;
  steps: Step[];
}

/** The procedures of a post. */
export interface Walkthrough {
  /** Permanent id of the post. */
  post: string;
  /** Name of its files. */
  slug: string;
  procedures: Procedure[];
}

const HEADING = 'h2, h3, h4';
/** What the page says of its own. */
const OURS = '.progress';
const ASIDE = '.mark, .step-acts, figure';
const LISTS = 'ol.steps';

/** The procedures of the post on this page, in their order; null when it has none. */
export function readWalkthrough(page: ParentNode): Walkthrough | null {
  const { post, slug } = page.querySelector<HTMLElement>('[data-post]')?.dataset ?? {};
  const prose = page.querySelector('.prose');
  if (post === undefined || slug === undefined || prose === null) return null;
  const reading: Reading = { procedures: [], between: [], title: '' };
  for (const block of prose.children) if (!block.matches(OURS)) readBlock(block, reading);
  return reading.procedures.length === 0 ? null : { post, slug, procedures: reading.procedures };
}

/** All steps of a post, in their order. */
export function stepsOf({ procedures }: Walkthrough): Step[] {
  return procedures.flatMap(({ steps }) => steps);
}

/** The words with which a step begins, without what stands below them. */
export function leadOf({ element }: Step): string {
  const heading = element.querySelector(HEADING);
  if (element.matches('section') && heading !== null) return wordsOf(heading);
  return wordsOf(element, 'ul, ol, blockquote, table, p:not(:first-of-type)');
}

/** Words of an element without its address in the margin, controls, samples and figures. */
export function wordsOf(element: Element, ...without: string[]): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll([ASIDE, ...without].join())) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

interface Reading {
  procedures: Procedure[];
  /** Blocks since the last step. */
  between: Element[];
  /** The last heading that is no step. */
  title: string;
}

function readBlock(block: Element, reading: Reading): void {
  if (block.matches('section.part')) {
    reading.between = [];
    openProcedure(block, reading).steps.push(...readStep(block));
    return;
  }
  const lists = block.matches(LISTS) ? [block] : [...block.querySelectorAll(LISTS)];
  if (lists.length === 0) reading.between.push(block);
  if (block.matches(HEADING)) reading.title = wordsOf(block);
  for (const list of lists) readList(list, reading);
}

function readList(list: Element, reading: Reading): void {
  const steps = [...list.children].flatMap(readStep);
  const isNew = !reading.procedures.some(({ id }) => id === nameOf(list));
  const open = openProcedure(list, reading);
  const last = reading.between.at(-1);
  if (!isNew) steps[0]?.lead.push(...reading.between);
  else if (last?.matches('p') && last.textContent.trimEnd().endsWith(':'))
    steps[0]?.lead.push(last);
  open.steps.push(...steps);
  reading.between = [];
}

/** The procedure that a list or a section belongs to. */
function openProcedure(of: Element, { procedures, title }: Reading): Procedure {
  const id = nameOf(of);
  const open = procedures.find((procedure) => procedure.id === id);
  if (open !== undefined) return open;
  const made = { id, title, steps: [] };
  procedures.push(made);
  return made;
}

function nameOf(of: Element): string {
  return toHtml(of).dataset['procedure'] ?? '';
}

function readStep(item: Element): Step[] {
  const element = toHtml(item);
  const { step } = element.dataset;
  if (step === undefined) return [];
  const former = [...element.children]
    .filter(({ localName, id }) => localName === 'span' && id !== '')
    .map(idOf);
  return [{ id: idOf(element), former, number: Number(step), element, lead: [] }];
}

function idOf({ id }: Element): string {
  return id.replace(/^step-/, '');
}

function toHtml(element: Element): HTMLElement {
  if (element instanceof HTMLElement) return element;
  throw new Error('a step is an element of HTML');
}
