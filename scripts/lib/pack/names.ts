import { PUBLISHERS, UNKNOWN_PUBLISHER } from '../../../src/lib/metadata/publishers.ts';
import { TOPICS } from '../../../src/lib/metadata/topics.ts';

const PUBLISHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...PUBLISHERS.map(({ key, name }) => [key, name] as const),
  [UNKNOWN_PUBLISHER, 'Unknown publisher'],
]);
const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(
  TOPICS.map(({ key, name }) => [key, name]),
);

/** Name of a publisher for readers. */
export function publisherName(key: string): string {
  return PUBLISHER_NAMES.get(key) ?? key;
}

/** Name of a topic for readers. */
export function topicName(key: string): string {
  return TOPIC_NAMES.get(key) ?? key.replaceAll('-', ' ');
}
