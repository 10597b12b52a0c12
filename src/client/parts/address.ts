import type { Cause } from './cause.ts';

/** The query of the page's address. */
export function readAddress(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** Puts values into the address without loading the page; empty ones are left out. */
export function writeAddress(
  values: Readonly<Record<string, string | readonly string[]>>,
  cause: Cause = 'shown',
): void {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const all = typeof value === 'string' ? [value] : value;
    for (const one of all) if (one !== '') query.append(name, one);
  }
  // A comma means nothing in a query, and addresses that people read are better with it.
  const text = query.toString().replaceAll('%2C', ',');
  const path = (text === '' ? location.pathname : `?${text}`) + location.hash;
  try {
    keep(new URL(path, location.href).href, cause);
  } catch {
    // Some browsers refuse this for pages from disk; the page then works with its old address.
  }
}

function keep(address: string, cause: Cause): void {
  const before = typedOver();
  if (cause === 'submitted' && before !== null) {
    // The letters stood in the place of this address; it gets its place back.
    history.replaceState(null, '', before);
    if (address !== before) history.pushState(null, '', address);
  } else if (address === location.href) return;
  else if (cause === 'shown') history.replaceState(history.state, '', address);
  else if (cause === 'typed')
    history.replaceState({ typedOver: before ?? location.href }, '', address);
  else history.pushState(null, '', address);
}

/** The address in whose place the letters typed since then stand; null when nothing was typed. */
function typedOver(): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('typedOver' in state)) return null;
  return typeof state.typedOver === 'string' ? state.typedOver : null;
}
