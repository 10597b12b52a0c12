/** An element as page and program both make it: name, attributes as HTML has them, children. */
export interface Tree {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Tree | string)[];
}

/** An element of a tree. */
export function t(
  name: string,
  attributes: Tree['attributes'],
  children: readonly (Tree | string)[],
): Tree {
  return { name, attributes, children };
}

/** The mark of a publisher, as `Glyph.astro` draws it. @param path of its shape */
export function glyphTree(publisher: string, path: string): Tree {
  const size = { width: '14', height: '14', viewBox: '0 0 14 14' };
  const attributes = {
    class: 'glyph',
    'data-publisher': publisher,
    'aria-hidden': 'true',
    ...size,
  };
  return t('svg', attributes, [t('path', { 'fill-rule': 'evenodd', d: path }, [])]);
}
