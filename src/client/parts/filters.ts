import { readAddress, writeAddress } from './address.ts';

const NAMES = ['kind', 'publisher', 'topic', 'has'] as const;
type Name = (typeof NAMES)[number];
type Choice = Record<Name, string>;

/** Filters of a list that is whole on the page; the address keeps the choice. */
export function startFilters(): void {
  const list = document.querySelector<HTMLElement>('[data-list="whole"]');
  if (list === null) return;
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const choice = fromAddress();
  const change = (changes: Partial<Choice>): void => {
    Object.assign(choice, changes);
    writeAddress(choice);
    show(list, form, choice);
  };
  list.addEventListener('click', (event) => onClick(event, change));
  form?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && isName(event.target.name))
      change({ [event.target.name]: event.target.value });
  });
  addEventListener('popstate', () => {
    Object.assign(choice, fromAddress());
    show(list, form, choice);
  });
  show(list, form, choice);
}

function fromAddress(): Choice {
  const address = readAddress();
  const value = (name: Name): string => address.get(name) ?? '';
  return {
    kind: value('kind'),
    publisher: value('publisher'),
    topic: value('topic'),
    has: value('has'),
  };
}

function onClick(event: MouseEvent, change: (changes: Partial<Choice>) => void): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
  const link = event.target.closest<HTMLElement>('[data-filter]');
  if (link === null) return;
  event.preventDefault();
  const name = link.dataset['filter'] ?? '';
  if (isName(name)) change({ [name]: link.dataset['value'] ?? '' });
  else change({ kind: '', publisher: '', topic: '', has: '' });
}

function show(list: HTMLElement, form: HTMLFormElement | null, choice: Choice): void {
  let shown = 0;
  for (const row of list.querySelectorAll<HTMLElement>('.row')) {
    row.hidden = !fits(row, choice);
    if (!row.hidden) shown += 1;
  }
  const nothing = list.querySelector<HTMLElement>('[data-nothing]');
  if (nothing !== null) nothing.hidden = shown > 0;
  for (const link of list.querySelectorAll<HTMLElement>('.tabs [data-filter]')) {
    if (link.dataset['value'] === choice.kind) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const select of form?.querySelectorAll('select') ?? [])
    if (isName(select.name)) select.value = choice[select.name];
  sayShown(list, shown);
}

function sayShown(list: HTMLElement, shown: number): void {
  const sentence = document.querySelector<HTMLElement>('[data-shown]');
  if (sentence === null) return;
  const all = list.querySelectorAll('.row').length;
  const whole = (sentence.dataset['whole'] ??= sentence.textContent);
  const text = shown === all ? whole : `${String(shown)} of ${String(all)} posts shown.`;
  if (sentence.textContent !== text) sentence.textContent = text;
}

function fits(row: HTMLElement, { kind, publisher, topic, has }: Choice): boolean {
  const { dataset } = row;
  return (
    (kind === '' || dataset['kind'] === kind) &&
    (publisher === '' || dataset['publisherKey'] === publisher) &&
    (topic === '' || words(dataset['topics']).includes(topic)) &&
    (has === '' || words(dataset['has']).includes(has))
  );
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ');
}

function isName(name: string): name is Name {
  return NAMES.some((known) => known === name);
}
