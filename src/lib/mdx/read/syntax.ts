import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { mdxjs } from 'micromark-extension-mdxjs';

/**
 * The syntax of an entry: MDX, GFM, frontmatter, and math between double dollars. One dollar or one
 * tilde means itself, so that "$5 and $6" and "~5 GB" can be written as they are.
 */
export const READ_OPTIONS = {
  extensions: [
    mdxjs(),
    gfm({ singleTilde: false }),
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

/** The transforms look for addresses in finished text, where an escaped one can no longer be told. */
function withoutTransforms(extension: MdastExtension): MdastExtension {
  return { ...extension, transforms: [] };
}
