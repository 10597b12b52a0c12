/** What `posts/addresses.js` tells: every post by slug and title. */
export type Addressed = readonly { slug: string; title: string }[];

declare global {
  interface Window {
    postshelfAddresses?: (readonly [slug: string, title: string])[];
  }
}

/**
 * The root of the site as an address, found from anywhere in it: the nearest folder above that
 * holds the list of posts. Null when no folder does.
 */
export async function findRoot(): Promise<{ root: string; posts: Addressed } | null> {
  for (const root of foldersAbove()) {
    if (!(await loads(`${root}posts/addresses.js`))) continue;
    const posts = (window.postshelfAddresses ?? []).map(([slug, title]) => ({ slug, title }));
    return { root, posts };
  }
  return null;
}

function foldersAbove(): string[] {
  const segments = location.pathname.split('/').slice(1, -1);
  return [...segments.keys(), segments.length]
    .map((count) => ['', ...segments.slice(0, count), ''].join('/'))
    .reverse()
    .map((path) => new URL(path, location.href).href);
}

function loads(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(window.postshelfAddresses !== undefined);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}
