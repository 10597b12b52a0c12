import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { assets } from './src/integrations/assets.ts';
import { htmlAddresses } from './src/integrations/html-addresses.ts';

const { env } = process;

export default defineConfig({
  // The build command makes each site in a folder beside its target, with a cache of its own.
  outDir: env.POSTSHELF_OUT ?? './dist',
  cacheDir: env.POSTSHELF_CACHE ?? './.cache/dev',
  ...(env.SITE_URL ? { site: env.SITE_URL } : {}),
  // Addresses are files: posts/<slug>.html, posts/index.html.
  build: { format: 'preserve' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), assets(), htmlAddresses()],
  // Given to mdx() instead, these plugins would be ignored without an error.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkMath],
      rehypePlugins: [[rehypeKatex, { output: 'mathml' }]],
      smartypants: false,
    }),
  },
  experimental: { incrementalBuild: true },
});
