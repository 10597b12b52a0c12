/** A step as it stands on the page. */
export interface Step {
  /** Permanent id; its fragment is `step-<id>`. */
  id: string;
  /** Ids that it once had. */
  former: string[];
  number: number;
  element: HTMLElement;
  /** What stands before its list and leads to it: a heading, a sentence that ends with a colon. */
  lead: Element[];
  /** What stands behind its list and belongs to it: samples, figures, notes. */
  rest: Element[];
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
const PROSE = 'p, ul, ol';
/** What the page says of its own. */
const OURS = '.progress';
const ASIDE = '.mark, .step-acts, figure';

/** The procedures of the post on this page, in their order; null when it has none. */
export function readWalkthrough(page: ParentNode): Walkthrough | null {
  const { post, slug } = page.querySelector<HTMLElement>('[data-post]')?.dataset ?? {};
  const prose = page.querySelector('.prose');
  if (post === undefined || slug === undefined || prose === null) return null;
  const reading: Reading = { procedures: [], between: [], title: '' };
  for (const block of prose.children) if (!block.matches(OURS)) readBlock(block, reading);
  closeProcedure(reading);
  return reading.procedures.length === 0 ? null : { post, slug, procedures: reading.procedures };
}

/** All steps of a post, in their order. */
export function stepsOf({ procedures }: Walkthrough): Step[] {
  return procedures.flatMap(({ steps }) => steps);
}

/** The words with which a step begins, without what stands below them. */
export function leadOf({ element }: Step): string {
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
  /** The last heading. */
  title: string;
}

function readBlock(block: Element, reading: Reading): void {
  const lists = block.matches('ol.steps') ? [block] : [...block.querySelectorAll('ol.steps')];
  if (lists.length === 0) reading.between.push(block);
  if (block.matches(HEADING)) reading.title = wordsOf(block);
  for (const list of lists) readList(list, reading);
}

function readList(list: Element, reading: Reading): void {
  const { dataset } = toHtml(list);
  const id = dataset['procedure'] ?? '';
  const steps = [...list.children].flatMap(readStep);
  let open = reading.procedures.at(-1);
  if (open?.id === id) {
    shareOut(reading.between, open.steps.at(-1), steps[0]);
  } else {
    const last = reading.between.at(-1);
    if (last?.matches('p') && last.textContent.trimEnd().endsWith(':')) {
      reading.between.pop();
      steps[0]?.lead.push(last);
    }
    closeProcedure(reading);
    open = { id, title: reading.title, steps: [] };
    reading.procedures.push(open);
  }
  open.steps.push(...steps);
  reading.between = [];
}

function readStep(item: Element): Step[] {
  const element = toHtml(item);
  const { step } = element.dataset;
  if (step === undefined) return [];
  const former = [...element.children]
    .filter(({ localName, id }) => localName === 'span' && id !== '')
    .map(idOf);
  return [{ id: idOf(element), former, number: Number(step), element, lead: [], rest: [] }];
}

function idOf({ id }: Element): string {
  return id.replace(/^step-/, '');
}

/** What stands between two steps belongs to the one before; from a heading on, to the one after. */
function shareOut(between: readonly Element[], before?: Step, after?: Step): void {
  const heading = between.findIndex((block) => block.matches(HEADING));
  const end = heading === -1 ? between.length : heading;
  before?.rest.push(...between.slice(0, end));
  after?.lead.push(...between.slice(end));
}

/** Behind the last step prose goes on with something else; only samples and figures are its own. */
function closeProcedure({ procedures, between }: Reading): void {
  const last = procedures.at(-1)?.steps.at(-1);
  const end = between.findIndex((block) => block.matches(`${HEADING}, ${PROSE}`));
  last?.rest.push(...between.slice(0, end === -1 ? between.length : end));
}

function toHtml(element: Element): HTMLElement {
  if (element instanceof HTMLElement) return element;
  throw new Error('a step is an element of HTML');
}
