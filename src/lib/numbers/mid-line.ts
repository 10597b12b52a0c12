/** Words that are no names, and have a capital only where they begin a sentence. */
const NO_NAME =
  /^(?:A|An|The|Our|All|Each|Every|Both|Some|Many|Most|Several|Existing|Previous|Prior|Other|[A-Z][a-z]+ing)(?= )/u;

/** The words of a subject as they stand in the middle of a line: `The oak tray` → `the oak tray`. */
export function inMidLine(text: string): string {
  return text.replace(NO_NAME, (word) => word.toLowerCase());
}

/** The same words as they begin a line. */
export function asFirst(text: string): string {
  return text.replace(
    /^(?:on|an?|the|our|all|each|every|[a-z]+ing)(?= )/u,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}
