import { startArrowKeys } from './parts/arrow-keys.ts';
import { startCopyButtons } from './parts/copy-code.ts';
import { SearchPage } from './parts/search-page.ts';

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) {
  new SearchPage(page).start();
  startArrowKeys(page);
  startCopyButtons();
}
