import fc from 'fast-check';
import { codeSample } from './code-samples.ts';
import { h } from './html.ts';
import {
  bios,
  bulletsLeadIn,
  bulletText,
  codeLeadIn,
  headingText,
  prose,
  stepsLeadIn,
  stepText,
} from './prose.ts';
import { blockOf, inOrder, unseen, within } from './sketch.ts';
import type { Sketch } from './sketch.ts';

const DEEPEST_LIST = 3;

const paragraph = prose.map((text) => blockOf({ type: 'paragraph' }, 'p', text));

const heading = fc
  .tuple(fc.constantFrom('h2', 'h3'), headingText)
  .map(([tag, text]) => blockOf({ type: 'heading' }, tag, text));

/** A bold line and a break: the heading is glued to its paragraph. */
const gluedHeading = fc
  .tuple(headingText, prose)
  .map(([text, below]) =>
    within(
      'p',
      blockOf({ type: 'heading' }, 'b', text),
      unseen(h('br')),
      blockOf({ type: 'paragraph' }, 'span', below),
    ),
  );

/** Bullets, some with bullets inside, after a line that announces them. */
const bulletList = fc
  .tuple(bulletsLeadIn, bullets(1))
  .map(([leadIn, list]) => inOrder(blockOf({ type: 'paragraph' }, 'p', leadIn), list));

function bullets(depth: number): fc.Arbitrary<Sketch> {
  return fc
    .array(bullet(depth), { minLength: 2, maxLength: 4 })
    .map((items) => within('ul', ...items));
}

function bullet(depth: number): fc.Arbitrary<Sketch> {
  const deeper =
    depth < DEEPEST_LIST ? fc.option(bullets(depth + 1), { freq: 4 }) : fc.constant(null);
  return fc.tuple(bulletText, deeper).map(([text, list]) => {
    const own = blockOf({ type: 'list-item', ordered: false, depth }, 'span', text);
    return within('li', own, ...(list === null ? [] : [list]));
  });
}

const itemParagraph = prose.map((text) => blockOf({ type: 'item-paragraph', depth: 1 }, 'p', text));

/** Steps inside a step count for themselves. */
const subSteps = fc.array(stepText, { minLength: 2, maxLength: 3 }).map((texts) =>
  within(
    'ol',
    ...texts.map((text, index) => {
      const own = { type: 'list-item', ordered: true, depth: 2, number: index + 1 };
      return within('li', blockOf(own, 'span', text));
    }),
  ),
);

const itemCode = codeSample.map(({ lang, code }) =>
  inOrder(
    blockOf({ type: 'code', lang, role: 'code', in_item: true }, 'pre', `${code}\n`),
    unseen(h('p')),
  ),
);

/** What can stand between two lists of one procedure, after the step that leads to it. */
interface Interruption {
  lastStep: MakeStep[];
  between: Sketch;
}

const interruption = fc.oneof(
  fc.constant<Interruption>({ lastStep: [], between: unseen(h('p', h('img', { alt: '' }))) }),
  codeSample.map(({ lang, code }): Interruption => ({
    lastStep: [plainStep('Run the following code:')],
    between: within(
      'div',
      blockOf({ type: 'code', lang, role: 'code', in_item: false }, 'pre', code),
    ),
  })),
);

/** Steps that run on after a lost picture or a piece of code between two lists. */
const procedure = fc
  .tuple(stepsLeadIn, fc.array(fc.tuple(manySteps(), interruption), { maxLength: 2 }), manySteps())
  .map(([leadIn, runs, last]) => {
    let number = 0;
    const list = (makers: readonly MakeStep[]): Sketch =>
      within('ol', ...makers.map((make) => make((number += 1))));
    const lists = runs.flatMap(([run, { lastStep, between }]) => [
      list([...run, ...lastStep]),
      between,
    ]);
    return inOrder(blockOf({ type: 'paragraph' }, 'p', leadIn), ...lists, list(last));
  });

type MakeStep = (number: number) => Sketch;

function manySteps(): fc.Arbitrary<MakeStep[]> {
  return fc.array(step(), { minLength: 2, maxLength: 4 });
}

function step(): fc.Arbitrary<MakeStep> {
  const inside = fc.option(fc.oneof(itemParagraph, itemCode, subSteps), { freq: 3 });
  return fc
    .tuple(stepText, inside)
    .map(([text, more]) => plainStep(text, ...(more === null ? [] : [more])));
}

function plainStep(text: string, ...more: readonly Sketch[]): MakeStep {
  return (number) => {
    const own = { type: 'list-item', ordered: true, depth: 1, number };
    return within('li', blockOf(own, 'span', text), ...more);
  };
}

/** Code at top level, announced by a paragraph and followed by another. */
const codeBlock = fc
  .tuple(codeLeadIn, codeSample, prose)
  .map(([leadIn, { lang, code }, after]) =>
    inOrder(
      blockOf({ type: 'paragraph' }, 'p', leadIn),
      blockOf({ type: 'code', lang, role: 'code', in_item: false }, 'pre', `${code}\n`),
      blockOf({ type: 'paragraph' }, 'p', after),
    ),
  );

/** A table whose cells no-break spaces keep apart. */
const table = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('Accuracy', 'Latency', 'Memory', 'Price'), {
      minLength: 2,
      maxLength: 3,
    }),
    fc.uniqueArray(fc.constantFrom('Small', 'Medium', 'Large', 'Huge', 'Tiny'), { minLength: 2 }),
    fc.infiniteStream(fc.integer({ min: 10, max: 999 })),
  )
  .map(([columns, names, numbers]) => {
    const body = names.map((name) => [
      name,
      ...columns.map(() => (Number(numbers.next().value) / 10).toFixed(1)),
    ]);
    const rows = [['Model', ...columns], ...body];
    const cells = rows.map((row) =>
      h('tr', ...row.flatMap((cell) => [' ', h('td', '\u00a0'), ' ', h('td', cell)]).slice(3)),
    );
    return inOrder(
      blockOf({ type: 'paragraph' }, 'p', 'The following table compares the models.'),
      blockOf({ type: 'table', rows, header: true }, 'table', ...cells),
    );
  });

/** A lost picture of which the caption is left. */
const figure = fc
  .tuple(fc.integer({ min: 1, max: 9 }), headingText)
  .map(([number, text]) =>
    within(
      'figure',
      unseen(h('img', { alt: '' })),
      blockOf({ type: 'caption' }, 'figcaption', `Figure ${number}: ${text}`),
    ),
  );

/** A heading, running text, and mostly something that is not running text. */
const sectionUnder = (head: fc.Arbitrary<Sketch>): fc.Arbitrary<Sketch> =>
  fc
    .tuple(
      head,
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      fc.option(fc.oneof(bulletList, procedure, codeBlock, table, figure), { freq: 6 }),
      paragraph,
    )
    .map(([head, paragraphs, part, last]) =>
      inOrder(head, ...paragraphs, ...(part === null ? [] : [part, last])),
    );

const manyUnder = (head: fc.Arbitrary<Sketch>, minLength: number): fc.Arbitrary<Sketch[]> =>
  fc.array(sectionUnder(head), { minLength, maxLength: 4 });

/**
 * The sections of a post: a page glues all of its headings or none. A single glued one would look like
 * an alt text over its caption.
 */
export const sections = fc.oneof(
  { weight: 4, arbitrary: manyUnder(heading, 1) },
  manyUnder(gluedHeading, 2),
);

/** The biographies at the end of a post. */
export const biographies = bios.map((people) =>
  inOrder(
    unseen(h('hr')),
    blockOf(
      { type: 'heading' },
      'h3',
      people.length === 1 ? 'About the Author' : 'About the Authors',
    ),
    ...people.map(({ name, text }) => blockOf({ type: 'author-bio', name }, 'p', text)),
  ),
);

/** Names of the authors under the title, as some publishers print them. */
const byline = bios.map((people) => {
  const authors = people.map(({ name }) => name);
  const text = `Posted by ${authors.join(' and ')}, Research Scientists, Google Research`;
  return blockOf({ type: 'byline', authors }, 'p', text);
});

/** What stands between the title and the first section. */
export const opening = fc
  .tuple(fc.option(byline, { freq: 3 }), paragraph)
  .map(([by, first]) => inOrder(...(by === null ? [] : [by]), first));
