import { fits } from './list-choice.ts';
import type { ListChoice, Listed } from './list-choice.ts';

/** A list of which the page has every row. Shows those that fit. @returns all its posts */
export function showRows(list: HTMLElement, choice: ListChoice): Listed[] {
  return [...list.querySelectorAll<HTMLElement>('.row')].map((row) => {
    const { kind = '', publisherKey = '', topics, has } = row.dataset;
    const post = { kind, publisher: publisherKey, topics: words(topics), holds: words(has) };
    row.hidden = !fits(post, choice);
    return post;
  });
}

function words(text = ''): string[] {
  return text.split(' ').filter((word) => word !== '');
}
