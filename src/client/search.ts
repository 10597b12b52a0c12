/**
 * Brings the program of a search page when it is needed: for a query in the address, or with the first key in the
 * field or choice among the filters. Until then the page needs nothing but its text.
 */
const page = document.querySelector<HTMLElement>('[data-engine]');
const field = page?.querySelector<HTMLInputElement>('input[name="q"]');
let asked = false;

if (page && field) {
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (field.value === '') field.focus();
  else bring(page);
  for (const kind of ['input', 'change', 'submit']) {
    page.addEventListener(kind, (event) => {
      if (kind === 'submit') event.preventDefault();
      bring(page);
    });
  }
}

function bring(place: HTMLElement): void {
  if (asked) return;
  asked = true;
  const script = document.createElement('script');
  script.src = place.dataset['engine'] ?? '';
  document.head.append(script);
}
