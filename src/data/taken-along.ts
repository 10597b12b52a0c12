import { exportFiles } from './exports.ts';
import type { PostView } from './posts.ts';

/** A file beside the page of a post. */
export interface TakenFile {
  /** What follows the slug in its name: `checklist.md`. */
  extension: string;
  /** What a reader calls it. */
  name: string;
}

/** Every form in which a post can be taken along, what runs first. */
export function takenAlong(post: PostView): TakenFile[] {
  const [notebook, ...scripts] = exportFiles(post);
  return [
    ...(notebook === undefined ? [] : [notebook]),
    ...scripts.map(({ extension, name }) => ({ extension, name: `${name} script` })),
    ...(post.walkthrough ? [{ extension: 'checklist.md', name: 'Checklist' }] : []),
    { extension: 'md', name: 'Markdown' },
    ...(post.walkthrough ? [{ extension: 'steps.json', name: 'Steps as data' }] : []),
  ];
}
