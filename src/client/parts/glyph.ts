import { glyphPath } from '../../data/glyphs.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of a publisher, as `Glyph.astro` draws it. */
export function glyph(publisher: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', glyphPath(publisher));
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('width', '14');
  svg.setAttribute('height', '14');
  svg.setAttribute('aria-hidden', 'true');
  svg.dataset['publisher'] = publisher;
  svg.append(path);
  return svg;
}
