import type { WalkthroughFile } from '../../schemas/walkthrough-file.ts';
import { partLoader } from './script-reader.ts';

const load = partLoader('../posts/', '');

/** What a post with steps takes and leaves, with its steps; from a page in a folder of its own. */
export function readWalkthroughFile(slug: string): Promise<WalkthroughFile> {
  return load<WalkthroughFile>(`${slug}.steps`);
}
