import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import type { ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h } from '../hast.ts';

/** Schemes that a link of a post may have; a fragment is allowed too. */
const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** Links of allowed schemes; other links are shown as their text, pictures as links to them. */
export function linkHandlers(): Handlers {
  const link: Handler = (state: State, node: Link) => toLink(node.url, state.all(node));
  const linkReference: Handler = (state: State, node: LinkReference) =>
    toLink(addressOf(state, node), state.all(node));
  const image: Handler = (_state: State, node: Image) =>
    toLink(node.url, [{ type: 'text', value: node.alt ?? '' }]);
  const imageReference: Handler = (state: State, node: ImageReference) =>
    toLink(addressOf(state, node), [{ type: 'text', value: node.alt ?? '' }]);
  return { link, linkReference, image, imageReference };
}

function toLink(url: string, children: ElementContent[]): ElementContent[] {
  return ALLOWED_LINK.test(url) ? [h('a', { href: url }, children)] : children;
}

function addressOf(state: State, node: LinkReference | ImageReference): string {
  return state.definitionById.get(node.identifier.toUpperCase())?.url ?? '';
}
