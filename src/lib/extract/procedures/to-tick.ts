interface Ticked<S> {
  outline: boolean;
  steps: readonly S[];
}

/** The procedures that one carries out, each with the steps that one ticks: no outlines, no parts of other steps. */
export function toTick<S extends { id: string; parent: string | null }, P extends Ticked<S>>(
  procedures: readonly (P & { steps: readonly S[] })[],
): (P & { steps: S[] })[] {
  return procedures
    .filter(({ outline }) => !outline)
    .map((procedure) => ({
      ...procedure,
      steps: procedure.steps.filter(({ parent }) => parent === null),
    }))
    .filter(({ steps }) => steps.length > 0);
}
