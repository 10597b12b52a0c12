/** Attempts after which the smallest dump so far is good enough. */
const MOST_ATTEMPTS = 1500;

/**
 * The smallest dump, as far as leaving out lines and characters goes, that still fails.
 *
 * @param fails whether a dump fails in the way that is looked for; true for `bytes`
 */
export function shrink(bytes: Uint8Array, fails: (bytes: Uint8Array) => boolean): Uint8Array {
  const trial: Trial = {
    left: MOST_ATTEMPTS,
    fails: (pieces) => fails(Buffer.from(pieces.join(''), 'latin1')),
  };
  const text = Buffer.from(bytes).toString('latin1');
  const lines = leaveOut(text.split(/(?<=\n)/), trial);
  return Buffer.from(leaveOut([...lines.join('')], trial).join(''), 'latin1');
}

interface Trial {
  /** How many attempts may still be made. */
  left: number;
  fails: (pieces: readonly string[]) => boolean;
}

/** Leaves out halves, quarters, … and single pieces for as long as the rest still fails. */
function leaveOut(pieces: readonly string[], trial: Trial): string[] {
  let kept = [...pieces];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = nextSize(size)) {
    for (let at = 0; at < kept.length && trial.left > 0;) {
      trial.left -= 1;
      const rest = kept.toSpliced(at, size);
      if (rest.length > 0 && trial.fails(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}

function nextSize(size: number): number {
  return size === 1 ? 0 : Math.ceil(size / 2);
}
