import { fits } from './list-choice.ts';
import type { ListChoice } from './list-choice.ts';

/** A list of which the page has every row. @returns how many are shown */
export function showRows(list: HTMLElement, choice: ListChoice): number {
  let shown = 0;
  for (const row of list.querySelectorAll<HTMLElement>('.row')) {
    const { kind = '', publisherKey = '', topics, has } = row.dataset;
    const post = { kind, publisher: publisherKey, topics: words(topics), holds: words(has) };
    row.hidden = !fits(post, choice);
    if (!row.hidden) shown += 1;
  }
  return shown;
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ');
}
