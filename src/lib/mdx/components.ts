/**
 * The closed list of components that an entry may contain, shared by the writer and the renderer.
 * Anything else in an entry (another component, an expression, an import) is an error with file:line.
 */
export const COMPONENTS = {
  /** Who wrote it, as printed: `<Byline>Posted by …</Byline>`. */
  Byline: { attributes: [] },
  /** A lost picture: `alt` is its alternative text, the children its caption; either may be absent. */
  Figure: { attributes: ['alt'] },
  /** One author's biography. */
  Bio: { attributes: ['name'] },
  /** One entry of a reference list. */
  Reference: { attributes: [] },
  /** One line of a listing that is not prose. */
  Entry: { attributes: [] },
  /** A display formula that lost its notation, shown as it came. */
  Formula: { attributes: [] },
} as const satisfies Record<string, { attributes: readonly string[] }>;

export type ComponentName = keyof typeof COMPONENTS;
