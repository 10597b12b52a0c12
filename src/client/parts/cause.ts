/**
 * What led to an address: the page itself (`shown`), each letter of a text (`typed`), a link, tab or
 * box (`chosen`), the end of typing (`submitted`). The way back goes through what was chosen and
 * submitted, not through letters.
 */
export type Cause = 'shown' | 'typed' | 'chosen' | 'submitted';

/** What an event of a form leads to. */
export function causeOf({ type, target }: Event): Cause {
  if (type === 'submit') return 'submitted';
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
  return isBox || target instanceof HTMLSelectElement ? 'chosen' : 'typed';
}

/** Keeps what the reader did while the program of a page was on its way. */
export function keepCause(page: HTMLElement, event: Event): void {
  if (['input', 'change', 'submit'].includes(event.type)) page.dataset['cause'] = causeOf(event);
}

/** What led to what a page shows when its program comes. */
export function firstCause({ dataset: { cause } }: HTMLElement): Cause {
  return cause === 'typed' || cause === 'chosen' || cause === 'submitted' ? cause : 'shown';
}
