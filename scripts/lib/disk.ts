/** What a failed write says, and what to do. */
const DISK_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space, or write to another disk with --out.',
  EDQUOT: 'Your share of the disk is used up: free some space, or write elsewhere with --out.',
  EACCES: 'This place may not be written to: give rights, or write elsewhere with --out.',
  EBUSY:
    'The folder is in use or a disk of its own, so no other can take its place: name one inside it with --out.',
  EROFS: 'The disk can only be read: write to another one with --out.',
};

/** Runs work that writes; an error of the disk is told in a sentence, with the file that was being written. */
export async function explainDisk<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const sentence = DISK_ERRORS[codeOf(error)];
    if (sentence === undefined) throw error;
    const where = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
    throw new Error(`${sentence} What was there before is as it was.${where}`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
