/** Steps of a procedure, in their order, with the date of those that are done. */
export type Dates = readonly (string | undefined)[];

/** How many steps are done. */
export function doneOf(dates: Dates): number {
  return dates.filter((date) => date !== undefined).length;
}

/**
 * Place of the step to go on with: the first open one behind the last that is done, because steps
 * that were left out were left out on purpose; then the first open one. Null when all are done.
 */
export function nextOpen(dates: Dates): number | null {
  const last = dates.findLastIndex((date) => date !== undefined);
  const behind = dates.findIndex((date, place) => place > last && date === undefined);
  const open = behind === -1 ? dates.indexOf(undefined) : behind;
  return open === -1 ? null : open;
}

/**
 * Place of the procedure to go on with: the one that was worked on last, unless it is done; then
 * the first that is not done. Null when nothing is begun, or everything is done.
 */
export function nextProcedure(procedures: readonly Dates[]): number | null {
  const isOpen = (dates: Dates): boolean => nextOpen(dates) !== null;
  const latest = procedures
    .map((dates, place) => ({ place, date: lastOf(dates), isOpen: isOpen(dates) }))
    .filter(({ date }) => date !== '')
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const [worked] = latest;
  if (worked === undefined) return null;
  if (worked.isOpen) return worked.place;
  const behind = procedures.findIndex((dates, place) => place > worked.place && isOpen(dates));
  const open = behind === -1 ? procedures.findIndex(isOpen) : behind;
  return open === -1 ? null : open;
}

function lastOf(dates: Dates): string {
  return dates.reduce<string>(
    (last, date) => (date !== undefined && date > last ? date : last),
    '',
  );
}
