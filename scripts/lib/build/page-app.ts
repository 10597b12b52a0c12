import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** One path of a route with parameters. */
export interface PagePath {
  params: Record<string, string>;
  props?: Record<string, unknown>;
  /** Changes whenever the file does; without one it is made every time. */
  cacheKey?: string;
}

interface PageModule {
  getStaticPaths?: () => Promise<PagePath[]> | PagePath[];
  /** Of an endpoint. */
  GET?: (context: Required<Pick<PagePath, 'params' | 'props'>>) => Response | Promise<Response>;
}

/**
 * The part of Astro's compiled app that is used here. It is the one that Astro itself uses to make
 * pages, but no public interface: the version of Astro is pinned, and every test of a site sees it.
 */
interface AstroApp {
  manifest: { routes: readonly { routeData: RouteData }[] };
  setInternals: (internals: { pagesByKeys: Map<string, object> }) => void;
  setOptions: (options: {
    settings: { scripts: never[] };
    logger: { options: { destination: { write: (event: { message: string }) => void } } };
  }) => void;
  getComponentByRoute: (route: RouteData) => Promise<PageModule>;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** The compiled pages of the hub. */
export interface PageApp {
  routes: readonly RouteData[];
  pathsOf: (route: RouteData) => Promise<PagePath[]>;
  render: (route: RouteData, path: PagePath) => Promise<Uint8Array>;
}

const ENTRY = /^prerender-entry\..+\.mjs$/;
const MISSING_PAGE = '/404';

/** Loads the program of the pages. */
export async function loadPageApp(code: string): Promise<PageApp> {
  const entry = readdirSync(code).find((name) => ENTRY.test(name));
  if (entry === undefined)
    throw new Error(`${code} holds no program: has Astro's version changed?`);
  const { app }: { app: AstroApp } = await import(pathToFileURL(join(code, entry)).href);
  // Pages have no styles and scripts of Astro's own, so that there is nothing to tell about them.
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: ({ message }) => console.error(message) } } },
  });
  return {
    routes: app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter(({ prerender }) => prerender),
    pathsOf: async (route) => {
      if (route.pathname !== undefined) return [{ params: {} }];
      const { getStaticPaths } = await app.getComponentByRoute(route);
      return (await getStaticPaths?.()) ?? [];
    },
    render: async (route, path) => {
      const response = await respond(app, route, path);
      if (!response.ok && route.route !== MISSING_PAGE)
        throw new Error(`${fileOf(route, path)}: the page answers ${String(response.status)}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** What of a route its files are named by. */
export type PageRoute = Pick<RouteData, 'segments' | 'type' | 'isIndex'>;

/** The file of a path, from the root of the site: pages keep their names, folders have an index. */
export function fileOf({ segments, type, isIndex }: PageRoute, { params }: PagePath): string {
  const path = segments
    .map((parts) =>
      parts
        .map(({ dynamic, spread, content }) => {
          if (!dynamic) return content;
          return params[spread ? content.slice('...'.length) : content] ?? '';
        })
        .join(''),
    )
    .join('/');
  if (type === 'endpoint') return path;
  if (isIndex) return path === '' ? 'index.html' : `${path}/index.html`;
  return `${path}.html`;
}

async function respond(app: AstroApp, route: RouteData, path: PagePath): Promise<Response> {
  if (route.type === 'endpoint') {
    const { GET } = await app.getComponentByRoute(route);
    if (GET === undefined) throw new Error(`${route.component} answers nothing.`);
    return GET({ params: path.params, props: path.props ?? {} });
  }
  const address = new URL(fileOf(route, path), 'http://localhost/');
  return app.render(new Request(address), { routeData: route });
}
