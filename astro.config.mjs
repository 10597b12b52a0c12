import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { assets } from './src/integrations/assets.ts';
import { htmlAddresses } from './src/integrations/html-addresses.ts';
import { pageProgram } from './src/integrations/page-program.ts';
import { guideMarkdown } from './src/markdown.ts';

const { env } = process;

export default defineConfig({
  // The build command compiles the pages into a program beside its cache, and runs it itself.
  outDir: env.POSTSHELF_OUT ?? './dist',
  cacheDir: env.POSTSHELF_CACHE ?? './.cache/dev',
  // Addresses are files: posts/<slug>.html, posts/index.html.
  build: { format: 'preserve' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), assets(), htmlAddresses(), pageProgram()],
  markdown: { syntaxHighlight: false, processor: guideMarkdown },
});
