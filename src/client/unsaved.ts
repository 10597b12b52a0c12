import { element } from './parts/marked.ts';
import { startMenu } from './parts/menu.ts';
import { startTheme } from './parts/theme.ts';

startTheme();
startMenu();

/** The page is shown in place of any other; the worker has put its links right. */
const home = document.querySelector<HTMLAnchorElement>('.wordmark')?.href ?? location.href;
const root = new URL('./', home).pathname;
const path = decodeURIComponent(location.pathname);
if (path.startsWith(root) && !path.endsWith('/unsaved.html'))
  document
    .querySelector('[data-address]')
    ?.replaceChildren('the page ', element('code', {}, [path.slice(root.length)]));
