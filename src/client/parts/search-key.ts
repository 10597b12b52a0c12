/** `/` goes to the search field of the page, and where it shows none, to the search page. */
export function startSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    const field = visibleField();
    if (field === undefined) location.href = `${rootOfSite()}search.html`;
    else field.select();
  });
}

/** Prefix that leads from this page to the root of the site. */
export function rootOfSite(): string {
  return document.documentElement.dataset['root'] ?? '';
}

function visibleField(): HTMLInputElement | undefined {
  const main = document.querySelectorAll<HTMLInputElement>('main input[name="q"]');
  const all = [...main, ...document.querySelectorAll<HTMLInputElement>('input[name="q"]')];
  return all.find((field) => field.offsetParent !== null);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
