import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { mdxjs } from 'micromark-extension-mdxjs';
import { editInPlace } from './cheap-edits.ts';

editInPlace();

type SyntaxExtension = ReturnType<typeof gfm>;

/** Names of the constructs of bare addresses. */
const AUTOLINK = /Autolink$/;

/**
 * The syntax of an entry: MDX, GFM, frontmatter, and math between double dollars. One dollar or one
 * tilde means itself, so that "$5 and $6" and "~5 GB" can be written as they are.
 */
export const READ_OPTIONS = {
  extensions: [
    mdxjs(),
    withoutAutolinks(gfm({ singleTilde: false })),
    math({ singleDollarTextMath: false }),
    frontmatter(['yaml']),
  ],
  mdastExtensions: [
    mdxFromMarkdown(),
    gfmFromMarkdown().map(withoutTransforms),
    mathFromMarkdown(),
    frontmatterFromMarkdown(['yaml']),
  ],
};

/**
 * Bare addresses are found in the finished text (`link-texts.ts`): the tokenizer for them has to stop
 * at nearly every letter, which takes a third of all time (measured: 1.95 against 3.1 MB/s), and cuts
 * addresses at escapes.
 */
function withoutAutolinks(extension: SyntaxExtension): SyntaxExtension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs = []]) => {
    const list = Array.isArray(constructs) ? constructs : [constructs];
    return [code, list.filter(({ name }) => name === undefined || !AUTOLINK.test(name))];
  });
  return { ...extension, text: Object.fromEntries(text) };
}

/** The transforms of GFM look for addresses too. */
function withoutTransforms(extension: MdastExtension): MdastExtension {
  return { ...extension, transforms: [] };
}
