import { bringEngine } from './parts/bring-engine.ts';
import { keepCause } from './parts/cause.ts';

/**
 * Brings the program of the page of numbers when it is needed: for a choice in the address, or with
 * the first key or choice. Until then the page needs nothing but its text.
 */
const page = document.querySelector<HTMLElement>('[data-numbers]');

if (page !== null) {
  if (location.search !== '') bringEngine(page);
  for (const kind of ['input', 'change', 'submit', 'focusin', 'click']) {
    page.addEventListener(kind, (event) => {
      if (kind === 'submit') event.preventDefault();
      keepCause(page, event);
      bringEngine(page);
    });
  }
}
