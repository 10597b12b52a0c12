import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { createContext } from './lib/render/context.ts';
import { codeHandlers } from './lib/render/handlers/code.ts';
import { plainHighlighter } from './lib/render/highlighter.ts';

/**
 * How our own guides become HTML: formulas as MathML, samples like those of posts.
 *
 * The plugins work only from here; given to `mdx()` they are ignored without an error.
 */
export const guideMarkdown = unified({
  remarkPlugins: [remarkMath],
  rehypePlugins: [[rehypeKatex, { output: 'mathml' }]],
  remarkRehype: { handlers: codeHandlers(createContext(new Map(), plainHighlighter)) },
  smartypants: false,
});
