interface Ticked<S> {
  outline: boolean;
  within: string | null;
  steps: readonly S[];
}

/**
 * The procedures that one carries out, each with the steps that one ticks: no outlines, no parts of
 * other steps, and of sections that are steps only those whose work is no procedure of its own.
 */
export function toTick<S extends { id: string; parent: string | null }, P extends Ticked<S>>(
  procedures: readonly (P & { steps: readonly S[] })[],
): (P & { steps: S[] })[] {
  const open = procedures.filter(({ outline }) => !outline);
  const carriedOut = new Set(open.map(({ within }) => within));
  return open
    .map((procedure) => ({
      ...procedure,
      steps: procedure.steps.filter(({ id, parent }) => parent === null && !carriedOut.has(id)),
    }))
    .filter(({ steps }) => steps.length > 0);
}
