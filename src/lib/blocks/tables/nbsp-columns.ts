/** Cells of a row whose separators the renderer kept: runs of blanks that hold a no-break space. */
export function splitAtNbsp(row: string): string[] {
  return row.split(/ ?\u00a0[ \u00a0]*/).map((cell) => cell.trim());
}

/** A table whose rows all carry the same number of no-break separators; null when they do not. */
export function nbspRows(rows: readonly string[]): string[][] | null {
  const cells = rows.map((row) => splitAtNbsp(row.replace(/^[ \t]+|[ \t]+$/g, '')));
  const columns = cells[0]?.length ?? 0;
  return columns > 1 && cells.every((row) => row.length === columns) ? cells : null;
}
