import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface Weight {
  /** Bytes of everything the page loads, each file compressed as a server would send it. */
  total: number;
  /** Bytes of its scripts. */
  script: number;
}

/** Collects what a page loads; ask for the sum when it is done. */
export function weigh(page: Page): () => Promise<Weight> {
  const bodies: Promise<{ size: number; isScript: boolean }>[] = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    bodies.push(response.body().then((body) => ({ size: gzipSync(body).length, isScript })));
  });
  return async () => {
    const all = await Promise.all(bodies);
    const sum = (some: typeof all): number => some.reduce((bytes, { size }) => bytes + size, 0);
    return { total: sum(all), script: sum(all.filter(({ isScript }) => isScript)) };
  };
}
