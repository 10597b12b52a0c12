import { bringEngine } from './parts/bring-engine.ts';
import { keepCause } from './parts/cause.ts';

/**
 * Brings the program of a search page when it is needed: for a query in the address, or with the first key in the
 * field or choice among the filters. Until then the page needs nothing but its text.
 */
const page = document.querySelector<HTMLElement>('[data-engine]');
const field = page?.querySelector<HTMLInputElement>('input[name="q"]');

if (page && field) {
  const asked = new URLSearchParams(location.search).get('q');
  field.value ||= asked ?? '';
  if (field.value === '') field.focus();
  // An empty question in the address is answered, too.
  if (field.value !== '' || asked !== null) bringEngine(page);
  for (const kind of ['input', 'change', 'submit']) {
    page.addEventListener(kind, (event) => {
      if (kind === 'submit') event.preventDefault();
      keepCause(page, event);
      bringEngine(page);
    });
  }
}
