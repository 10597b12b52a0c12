import { startArrowKeys } from './parts/arrow-keys.ts';
import { CodePage } from './parts/code-page.ts';
import { startCopyButtons } from './parts/copy-code.ts';

const page = document.querySelector<HTMLElement>('[data-code-search]');
if (page !== null) {
  new CodePage(page).start();
  startArrowKeys(page);
  startCopyButtons();
}
