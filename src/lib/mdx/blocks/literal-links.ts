import type { Link, PhrasingContent } from 'mdast';

const HOST = String.raw`[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*`;
/** Brackets belong to an address in pairs only: it often stands in brackets itself. */
const GROUP = String.raw`\([A-Za-z0-9_.,-]*\)`;
const PATH = String.raw`(?::\d+)?(?:[/?#](?:(?:[A-Za-z0-9/_\-.~%?=&#+:@!,*]|${GROUP})*(?:[A-Za-z0-9/]|${GROUP}))?)?`;
const WEB = String.raw`(?:https?:\/\/|www\.)${HOST}${PATH}`;
const MAIL = String.raw`(?!www\.)[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@${HOST}\.[A-Za-z]+`;

/** An address starts a word, and ends one, closing punctuation aside. Others stay text. */
const ADDRESS = new RegExp(`(?<=^|[\\s(])(?:${WEB}|${MAIL})(?=[.,:!?)]*(?:$|\\s))`, 'g');
/** Without one of these there is no address. */
const HINT = /:\/\/|www\.|@/;

/**
 * A text with its addresses as links that show themselves. The writer uses it and the reader, whose
 * Markdown knows no bare addresses, so what the one sees the other sees too.
 */
export function linkAddresses(text: string): PhrasingContent[] {
  if (!HINT.test(text)) return text === '' ? [] : [{ type: 'text', value: text }];
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const [address] = match;
    if (match.index > at) parts.push({ type: 'text', value: text.slice(at, match.index) });
    parts.push({
      type: 'link',
      url: targetOf(address),
      children: [{ type: 'text', value: address }],
    });
    at = match.index + address.length;
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
  return parts;
}

/** The text of a link that shows its own address, which may be written without brackets; else null. */
export function literalAddress(link: Link): string | null {
  const [only, ...more] = link.children;
  if (only?.type !== 'text' || more.length > 0) return null;
  return targetOf(only.value) === link.url ? only.value : null;
}

function targetOf(address: string): string {
  if (/^https?:/.test(address)) return address;
  return address.startsWith('www.') ? `http://${address}` : `mailto:${address}`;
}
