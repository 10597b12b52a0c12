import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { assets } from './src/integrations/assets.ts';
import { htmlAddresses } from './src/integrations/html-addresses.ts';
import { guideMarkdown } from './src/markdown.ts';

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
  markdown: { syntaxHighlight: false, processor: guideMarkdown },
  experimental: { incrementalBuild: true },
});
