import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Lets the development server answer to the addresses of the finished site, which end in `.html`. */
export function htmlAddresses(): AstroIntegration {
  const plugin: Plugin = {
    name: 'postshelf-html-addresses',
    configureServer: (server) => {
      server.middlewares.use((request, _response, next) => {
        if (request.url !== undefined) request.url = withoutExtension(request.url);
        next();
      });
    },
  };
  return {
    name: 'postshelf-html-addresses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** `/posts/a.html?q` → `/posts/a?q`, `/posts/index.html` → `/posts/`. */
function withoutExtension(url: string): string {
  return url.replace(/\/index\.html(?=$|\?)/, '/').replace(/\.html(?=$|\?)/, '');
}
