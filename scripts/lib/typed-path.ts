import { basename, resolve } from 'node:path';

/**
 * A path as a person typed it, absolute. npm runs every command in the folder of the project, and says
 * from where it was called.
 */
export function typedPath(path: string): string {
  return resolve(isRunByNpm() ? (process.env['INIT_CWD'] ?? '') : '', path);
}

/** Rather than by another command that npm runs, as the tests are. */
function isRunByNpm(): boolean {
  const script = basename(process.argv[1] ?? '');
  return script !== '' && (process.env['npm_lifecycle_script'] ?? '').includes(`scripts/${script}`);
}
