import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { defaultHandlers } from 'mdast-util-to-markdown';
import type { ConstructName, Handle, Info, Options, State, Unsafe } from 'mdast-util-to-markdown';
import type { Link, Paragraph, Parents, Text } from 'mdast';
import { literalAddress } from '../blocks/literal-links.ts';
import { writeComponent } from './component-handler.ts';
import { writeTable } from './table-handler.ts';
import { isPlainProse, startsAsWritten } from './plain-prose.ts';
import { dropNeedlessEscapes } from './text-escapes.ts';

/** A program is only seen at the left margin, and these are indented. */
const INDENTED: ConstructName[] = ['listItem', 'blockquote', 'mdxJsxFlowElement'];

/**
 * Neither MDX nor its writer escapes a line that starts with `import` or `export`: without these two
 * entries such a line of prose would be read as a program.
 */
const PROGRAM_AT_LINE_START: Unsafe[] = [
  { atBreak: true, character: 'i', after: 'mport\\b', notInConstruct: INDENTED },
  { atBreak: true, character: 'e', after: 'xport\\b', notInConstruct: INDENTED },
];

/** The writer of math escapes every other dollar of a run, which leaves pairs in runs of three. */
const RUN_OF_DOLLARS: Unsafe = { character: '$', after: '(?=\\$)', inConstruct: 'phrasing' };

const escapeText = ({ value }: Text, state: State, info: Info): string =>
  dropNeedlessEscapes(state.safe(value, info));

/** A text that comes next is asked for its first sign. */
const writeText: Handle = Object.assign(
  (node: Text, _parent: unknown, state: State, info: Info) =>
    isPlainProse(node.value, info.before, info.after) ? node.value : escapeText(node, state, info),
  {
    peek: (node: Text, _parent: unknown, state: State, info: Info) =>
      startsAsWritten(node.value) ? node.value : escapeText(node, state, info),
  },
);

/** Nearly every paragraph is one text without signs. */
const writeParagraph: Handle = (node: Paragraph, parent, state: State, info: Info) => {
  const [only, ...more] = node.children;
  if (more.length === 0 && only?.type === 'text' && isPlainProse(only.value)) return only.value;
  return defaultHandlers.paragraph(node, parent, state, info);
};

/** An address that shows itself is written bare. */
const writeLink: Handle = Object.assign(
  (node: Link, parent: Parents | undefined, state: State, info: Info) => {
    const address = literalAddress(node);
    if (address === null) return defaultHandlers.link(node, parent, state, info);
    return dropNeedlessEscapes(state.safe(address, info));
  },
  { peek: (node: Link) => literalAddress(node)?.charAt(0) ?? '[' },
);

/** How trees become MDX. The order matters: later extensions and handlers win. */
export const WRITE_OPTIONS: Options = {
  extensions: [
    ...(gfmToMarkdown().extensions ?? []).filter((extension) => !escapesAddresses(extension)),
    mathToMarkdown({ singleDollarTextMath: false }),
    mdxToMarkdown(),
    { unsafe: [...PROGRAM_AT_LINE_START, RUN_OF_DOLLARS] },
  ],
  handlers: {
    text: writeText,
    paragraph: writeParagraph,
    link: writeLink,
    table: writeTable,
    mdxJsxFlowElement: writeComponent,
  },
  bullet: '-',
  listItemIndent: 'one',
  fences: true,
  rule: '-',
};

/** The extension that keeps bare addresses from being read as links: here they are meant to be. */
function escapesAddresses({ unsafe }: Options): boolean {
  return (unsafe ?? []).some(({ character }) => character === '@');
}
