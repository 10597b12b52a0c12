import type { Link, PhrasingContent } from 'mdast';

/** What may follow an address: a blank, or closing punctuation before one. */
const BEFORE_BLANK = String.raw`(?=[.,:!?)]*\s)`;
/** At the end of a block also nothing; a line within a block ends in a backslash, which would be read as part of the address. */
const BEFORE_BLANK_OR_END = String.raw`(?=[.,:!?)]*(?:$|\s))`;
const HOST = String.raw`[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*`;
const PATH = String.raw`(?::\d+)?(?:[/?#](?:[A-Za-z0-9/_\-.~%?=&#+:@!,]*[A-Za-z0-9/])?)?`;
const WEB = String.raw`(?<=^|[ (])https?:\/\/${HOST}${PATH}`;
const WWW = String.raw`(?<=[ (])www\.${HOST}${PATH}`;
const MAIL = String.raw`(?<=^|[ (])(?!www\.)[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@${HOST}\.[A-Za-z]+`;

/**
 * Addresses whose bounds every reader of GFM sees alike. Others stay text: their signs are escaped,
 * so that they are not cut in the middle.
 */
const ADDRESS = {
  inside: new RegExp(`(?:${WEB}|${WWW}|${MAIL})${BEFORE_BLANK}`, 'g'),
  last: new RegExp(`(?:${WEB}|${WWW}|${MAIL})${BEFORE_BLANK_OR_END}`, 'g'),
};

/**
 * One line of text with its certain addresses as links that show themselves.
 *
 * @param position whether the text ends its block
 */
export function linkAddresses(text: string, position: 'inside' | 'last'): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS[position])) {
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
