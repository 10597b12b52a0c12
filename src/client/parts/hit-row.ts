import type { ProseHit, ProsePart } from '../prose-search.ts';
import { element, markedNodes } from './marked.ts';

/** One post among the results: title, facts, and the places where the words stand. */
export function hitRow(hit: ProseHit, glyphs: ParentNode): HTMLElement {
  const { meta, filters } = hit;
  const minutes = meta['minutes'];
  const facts = [
    ...(filters['publisher'] ?? []),
    ...(filters['kind'] ?? []),
    ...(minutes === undefined ? [] : [`${minutes}\u202fmin`]),
  ];
  const places =
    hit.parts.length > 0
      ? element('ul', { class: 'places bare' }, hit.parts.map(place))
      : element('p', { class: 'gist' }, markedNodes(hit.excerpt));
  const text = element('div', {}, [
    element('h3', {}, [element('a', { href: hit.href }, [hit.title])]),
    element(
      'p',
      { class: 'remark facts' },
      facts.map((fact) => element('span', {}, [fact])),
    ),
    places,
  ]);
  return element('li', { class: 'row hit', 'data-post-slug': hit.slug }, [
    glyph(glyphs, meta['publisherKey'] ?? ''),
    text,
  ]);
}

function place(part: ProsePart): HTMLElement {
  return element('li', {}, [
    element('a', { href: part.href }, markedNodes(part.title)),
    ...(part.excerpt === '' ? [] : [element('p', {}, markedNodes(part.excerpt))]),
  ]);
}

/** The facets of the page hold the glyph of every publisher. */
function glyph(glyphs: ParentNode, publisher: string): Node {
  const found = glyphs.querySelector(`.glyph[data-publisher="${CSS.escape(publisher)}"]`);
  return found?.cloneNode(true) ?? element('span', {});
}
