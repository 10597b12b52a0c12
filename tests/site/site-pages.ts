import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { tagsOf } from './tags.ts';
import type { Tag } from './tags.ts';

export interface SitePage {
  /** From the root of the site, `/` between folders. */
  path: string;
  html: string;
  tags: Tag[];
  /** Values of `id`, in order. */
  ids: string[];
}

/** Every page of a site, read once. */
export function readSite(hub: HubName): SitePage[] {
  const folder = hubFolder(hub);
  return allPages(hub).map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const tags = tagsOf(html);
    return { path, html, tags, ids: tags.flatMap((tag) => tag.attributes.get('id') ?? []) };
  });
}

/** One address that a page points to. */
export interface Reference {
  page: SitePage;
  tag: Tag;
  /** As it stands in the page. */
  url: string;
}

const POINTERS = ['href', 'src', 'action', 'poster', 'data'];

/** All addresses in the pages: links, styles, scripts, pictures. */
export function referencesOf(pages: readonly SitePage[]): Reference[] {
  return pages.flatMap((page) =>
    page.tags.flatMap((tag) =>
      POINTERS.flatMap((name) => {
        const url = tag.attributes.get(name);
        return url === undefined ? [] : [{ page, tag, url }];
      }),
    ),
  );
}

/** Addresses with a scheme or a host: they leave the site. */
export function isExternal(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}
