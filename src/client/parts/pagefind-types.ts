/** The part of Pagefind's browser script that we use. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

export interface PagefindOptions {
  /** Folder of the index, with a slash at its end. */
  basePath: string;
  noWorker: boolean;
  /** Words of an excerpt. */
  excerptLength: number;
}

export interface Pagefind {
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<PagefindAnswer>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindAnswer {
  results: { id: string; data(): Promise<PagefindFragment> }[];
  filters: Record<string, Record<string, number>>;
}

/** One post with the places at which it matches, counted in words. */
export interface PagefindFragment {
  raw_url: string;
  raw_content: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
  weighted_locations: { weight: number; balanced_score: number; location: number }[];
}

/** The script as it was imported, if it is the one that we know. */
export function asPagefind(module: unknown): PagefindModule {
  if (isPagefind(module)) return module;
  throw new Error('pagefind.js is not the script that this page was made with');
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
