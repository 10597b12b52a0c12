import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Whatever stands here decides how an entry looks once it is rendered. */
const SOURCES = ['src/lib', 'src/loader', 'src/schemas'];
const LOCK_FILE = 'package-lock.json';

/**
 * Hash of the code that turns an entry into HTML, its packages included: when it changes, all
 * entries are rendered again.
 */
export async function rendererVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const files = await readdir(join(root, folder), { recursive: true });
    for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name)).sort())
      hash.update(file).update(await readFile(join(root, folder, file)));
  }
  hash.update(await readFile(join(root, LOCK_FILE)));
  return hash.digest('hex').slice(0, 16);
}
