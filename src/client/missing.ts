import { findRoot } from './parts/find-root.ts';
import { nearest } from './parts/nearest-address.ts';
import { element } from './parts/marked.ts';
import { startMenu } from './parts/menu.ts';
import { startSearchDialog } from './parts/search-dialog.ts';
import { startTheme } from './parts/theme.ts';

const NEAREST = 2;
/** More words than these make no name for a button. */
const LONGEST = 60;

startTheme();
startMenu();
startSearchDialog();
void findRoot().then((found) => {
  if (found === null) return;
  const { root, posts } = found;
  leadTo(root);
  const path = decodeURIComponent(location.pathname.slice(new URL(root).pathname.length));
  const words = wordsOf(path);
  const address = document.querySelector('[data-address]');
  if (address !== null && path !== '' && path !== '404.html')
    address.replaceChildren('the address ', element('code', {}, [path]));
  const search = document.querySelector<HTMLAnchorElement>('[data-find-words]');
  if (search !== null && words !== '') {
    search.href = `${root}search.html?q=${encodeURIComponent(words)}`;
    search.lastChild?.replaceWith(
      words.length > LONGEST ? 'Search for these words' : `Search for “${words}”`,
    );
  }
  const rows = nearest(words, posts, NEAREST).map(({ slug, title }) =>
    element('li', { class: 'row' }, [
      element('h3', {}, [element('a', { href: `${root}posts/${slug}.html` }, [title])]),
    ]),
  );
  const near = document.querySelector<HTMLElement>('[data-near]');
  if (near === null || rows.length === 0) return;
  near.hidden = false;
  near.querySelector('ul')?.replaceChildren(...rows);
});

/** The page is served at any depth, so its links are put right once the root is known. */
function leadTo(root: string): void {
  document.documentElement.dataset['root'] = root;
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, root).href);
  }
  for (const form of document.querySelectorAll('form')) form.action = `${root}search.html`;
}

/** The words in the last part of an address: `posts/resume-spot.html` → `resume spot`. */
function wordsOf(path: string): string {
  const last = path.split('/').findLast((segment) => segment !== '') ?? '';
  return last
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'index')
    .join(' ');
}
