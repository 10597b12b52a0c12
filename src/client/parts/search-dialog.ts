import { rootOfSite } from './root-of-site.ts';

const FIELD = 'input[name="q"]';

/** The frame of the dialog: what can be typed into at once, while its program is on the way. */
const FRAME = `<form class="finder-field" role="search"><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2"/></svg><input name="q" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-label="Search posts and code" placeholder="Search posts and code" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button class="tool" type="button" aria-label="Close"><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m3.5 3.5 9 9M12.5 3.5l-9 9"/></svg></button></form><div class="finder-body" data-part="results"></div><footer><span class="keys" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> move <kbd>↵</kbd> open <span><kbd>Esc</kbd> close</span></span><span data-part="status" role="status"></span></footer>`;

let dialog: HTMLDialogElement | undefined;

/**
 * Search on every page: `/`, Ctrl-K or a press on the field of the masthead opens the dialog. Its
 * program comes with the first time. On the search page the keys lead to the field of the page.
 */
export function startSearchDialog(): void {
  document.addEventListener('keydown', (event) => {
    if (!isCall(event)) return;
    event.preventDefault();
    call();
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    if (event.target.closest('.masthead :is([data-find], .field)') === null) return;
    event.preventDefault();
    call();
  });
  const field = document.querySelector<HTMLInputElement>(`.masthead ${FIELD}`);
  field?.addEventListener('input', () => {
    const typed = field.value;
    field.value = '';
    call(typed);
  });
}

function isCall(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  const held = event.ctrlKey || event.metaKey;
  if (held) return !event.shiftKey && event.key.toLowerCase() === 'k';
  return event.key === '/' && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function call(typed = ''): void {
  const own = document.querySelector<HTMLInputElement>(`[data-search] ${FIELD}`);
  if (own !== null) {
    own.select();
    return;
  }
  dialog ??= make();
  const field = dialog.querySelector<HTMLInputElement>(FIELD);
  if (field === null) return;
  if (!dialog.open) dialog.showModal();
  if (typed !== '') field.value = typed;
  field.focus();
  if (typed === '') field.select();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function make(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'finder';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML = FRAME;
  for (const form of made.querySelectorAll('form')) form.action = `${rootOfSite()}search.html`;
  made.addEventListener('click', (event) => {
    const { target } = event;
    if (target === made || (target instanceof Element && target.closest('.tool'))) made.close();
  });
  document.body.append(made);
  const [script, style] = (document.documentElement.dataset['finder'] ?? '').split(' ');
  addTo(document.head, 'link', { rel: 'stylesheet', href: rootOfSite() + String(style) });
  addTo(document.head, 'script', { src: rootOfSite() + String(script) });
  return made;
}

function addTo(place: Element, name: string, attributes: Record<string, string>): void {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  place.append(made);
}
