import type { Kind } from '../schemas/kind.ts';

/** Not every how-to has steps, and posts of other kinds have some: the page of all with steps has another name. */
const NAMES: Record<Kind, { one: string; many: string }> = {
  walkthrough: { one: 'How-to', many: 'How-tos' },
  research: { one: 'Research', many: 'Research' },
  announcement: { one: 'Announcement', many: 'Announcements' },
  interview: { one: 'Interview', many: 'Interviews' },
  news: { one: 'News', many: 'News' },
  'customer-story': { one: 'Customer story', many: 'Customer stories' },
};

/** Name of a kind of post for readers. */
export function kindName(kind: Kind): string {
  return NAMES[kind].one;
}

/** Name of a kind for the head of a list of such posts. */
export function kindPlural(kind: Kind): string {
  return NAMES[kind].many;
}
