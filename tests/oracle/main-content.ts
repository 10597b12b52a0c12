import { textOf, walk } from './html.ts';
import type { HtmlElement, HtmlNode } from './html.ts';
import { collapse, trimBlanks } from './whitespace.ts';

/** Elements that hold no article text. */
const UNREAD = new Set([
  ...['script', 'style', 'iframe', 'frame', 'template', 'noscript'],
  ...['textarea', 'input', 'button', 'select', 'option', 'label'],
  ...['nav', 'aside', 'audio', 'video', 'time'],
]);

/** Relations of links that belong to the page's frame. */
const FRAME_RELATIONS = new Set(['author', 'icon', 'search', 'prev', 'next', 'tag']);
const FRAME_PROPERTIES = new Set(['datePublished', 'author', 'url']);
const FRAME_CLASS =
  /(^|[\s_-])(by-?line|date-?line|(post|entry)-(meta|footer|author|date|tags?))|(^|\s)(share(daddy)?|sharing|social|hidden)($|[\s_-])/i;
const INVISIBLE_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden/;

/** Above this share of link text a list is taken for navigation; a plain box only far above it. */
const LINK_SHARE_OF_LIST = 0.2;
const LINK_SHARE_OF_BOX = 0.6;

/** Bullet lists nearer to the body than this are taken for menus. */
const SHALLOWEST_LIST = 4;

/**
 * Whether the extractor keeps a node as part of the article. Of its many patterns only those are
 * here that publishers' articles meet; a footer is not handled at all.
 *
 * @param depth how deep below body the node lies
 */
export function isMainContent(node: HtmlNode, depth: number): boolean {
  if (typeof node === 'string') return !isLoneGlyph(node);
  const { tag, attributes } = node;
  if (tag === 'h1' || tag === 'main') return true;
  if (UNREAD.has(tag) || isFrame(attributes)) return false;
  if (tag === 'ul' && isMenu(node, depth)) return false;
  if (tag === 'article' && depth > 2 && isLinkCluster(node, LINK_SHARE_OF_LIST, 500)) return false;
  return isVisible(attributes, depth) && !isLinkBox(node, depth);
}

/**
 * A text of one pilcrow, or of one character of three bytes in a certain range, is dropped: the
 * original means icons of a private range but reads the bytes in the wrong order.
 */
function isLoneGlyph(text: string): boolean {
  const bytes = Buffer.from(trimBlanks(text));
  if (bytes.equals(Buffer.from('¶'))) return true;
  if (bytes.length !== 3) return false;
  const code = bytes.readUIntLE(0, 3);
  return code >= 0x8080ee && code <= 0xbfa3ef;
}

function isFrame(attributes: HtmlElement['attributes']): boolean {
  return (
    'hidden' in attributes ||
    FRAME_RELATIONS.has(attributes['rel'] ?? '') ||
    FRAME_PROPERTIES.has(attributes['itemprop'] ?? '') ||
    attributes['aria-hidden'] === 'true' ||
    attributes['aria-expanded'] === 'false'
  );
}

function isMenu(list: HtmlElement, depth: number): boolean {
  return depth < SHALLOWEST_LIST || isLinkCluster(list, LINK_SHARE_OF_LIST, Infinity);
}

function isVisible(attributes: HtmlElement['attributes'], depth: number): boolean {
  const name = attributes['class'] ?? '';
  if (name === '' && !attributes['id']) return true;
  if (INVISIBLE_STYLE.test(attributes['style'] ?? '')) return false;
  return depth <= 2 || !FRAME_CLASS.test(name);
}

function isLinkBox(node: HtmlElement, depth: number): boolean {
  if (node.tag !== 'div') return false;
  const bare = !node.attributes['class'] && !node.attributes['id'];
  return bare
    ? depth > 5 && isLinkCluster(node, LINK_SHARE_OF_BOX, 800)
    : depth > 2 && isLinkCluster(node, LINK_SHARE_OF_BOX, 1500);
}

/** Most of a short text lies in links; sizes are bytes. */
function isLinkCluster(node: HtmlElement, share: number, longest: number): boolean {
  const size = Buffer.byteLength(collapse(textOf(node)));
  if (size > longest) return false;
  const links = walk(node)
    .filter((inner) => typeof inner !== 'string' && inner.tag === 'a')
    .map((link) => Buffer.byteLength(collapse(textOf(link))))
    .reduce((sum, bytes) => sum + bytes, 0);
  return links > 0 && links / size > share;
}
