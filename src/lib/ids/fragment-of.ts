/** The fragment that leads to a part of a post: its id, of a step behind `step-`. */
export function fragmentOf(id: string): string {
  return id.startsWith('t') ? `step-${id}` : id;
}
