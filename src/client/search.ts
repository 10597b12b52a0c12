import { bringEngine } from './parts/bring-engine.ts';

/**
 * Brings the program of a search page when it is needed: for a query in the address, or with the first key in the
 * field or choice among the filters. Until then the page needs nothing but its text.
 */
const page = document.querySelector<HTMLElement>('[data-engine]');
const field = page?.querySelector<HTMLInputElement>('input[name="q"]');

if (page && field) {
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (field.value === '') field.focus();
  else bringEngine(page);
  for (const kind of ['input', 'change', 'submit']) {
    page.addEventListener(kind, (event) => {
      if (kind === 'submit') event.preventDefault();
      bringEngine(page);
    });
  }
}
