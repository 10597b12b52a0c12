import { readAddress } from './address.ts';

const NAMES = ['kind', 'publisher', 'topic', 'has'] as const;
export type ListName = (typeof NAMES)[number];

/** What a list of posts is narrowed to; empty for everything. */
export type ListChoice = Record<ListName, string>;

/** What a choice asks of a post. */
export interface Listed {
  kind: string;
  publisher: string;
  topics: readonly string[];
  holds: readonly string[];
}

export const NO_CHOICE: Readonly<ListChoice> = { kind: '', publisher: '', topic: '', has: '' };

/** @param query as addresses have it; the page's own by default */
export function readChoice(query: URLSearchParams = readAddress()): ListChoice {
  const value = (name: ListName): string => query.get(name) ?? '';
  return {
    kind: value('kind'),
    publisher: value('publisher'),
    topic: value('topic'),
    has: value('has'),
  };
}

export function fits(post: Listed, { kind, publisher, topic, has }: ListChoice): boolean {
  return (
    (kind === '' || post.kind === kind) &&
    (publisher === '' || post.publisher === publisher) &&
    (topic === '' || post.topics.includes(topic)) &&
    (has === '' || post.holds.includes(has))
  );
}

export function isListName(name: string): name is ListName {
  return NAMES.some((known) => known === name);
}
