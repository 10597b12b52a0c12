const OPTION_COUNT = /\s*\([\d,]+\)\s*$/u;
const TAB_COUNT = /\s*[\d,]+\s*$/u;

/** The name of a choice without its count: `Vision` of `Vision (12)`. */
export function optionName({ textContent }: HTMLOptionElement): string {
  return textContent.replace(OPTION_COUNT, '').trim();
}

/** The name of a tab without its count: `How-tos` of `How-tos 12`. */
export function tabName({ textContent }: HTMLElement): string {
  return textContent.replace(TAB_COUNT, '').trim();
}

/** Shows behind a choice how many it would leave; the one that chooses everything has no count. */
export function showOptionCount(option: HTMLOptionElement, count = 0): void {
  if (option.value === '') return;
  show(option, `${optionName(option)} (${count.toLocaleString('en')})`, count);
}

/** Shows behind a tab how many it would leave. */
export function showTabCount(tab: HTMLElement, count = 0): void {
  show(tab, `${tabName(tab)} ${count.toLocaleString('en')}`, count);
}

function show(choice: HTMLElement, text: string, count: number): void {
  if (choice.textContent.trim() !== text) choice.textContent = text;
  choice.classList.toggle('none', count === 0);
}
