/** A measure of two things that is taken once: many readings of a post ask for the same pair. */
export function remembered<Thing extends object>(
  measure: (one: Thing, two: Thing) => number,
): (one: Thing, two: Thing) => number {
  const known = new WeakMap<Thing, Map<Thing, number>>();
  return (one, two) => {
    let pairs = known.get(one);
    if (!pairs) known.set(one, (pairs = new Map<Thing, number>()));
    const found = pairs.get(two);
    if (found !== undefined) return found;
    const value = measure(one, two);
    pairs.set(two, value);
    return value;
  };
}
