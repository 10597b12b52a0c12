/** The query of the page's address. */
export function readAddress(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** Puts values into the address without loading the page; empty ones are left out. */
export function writeAddress(values: Readonly<Record<string, string | readonly string[]>>): void {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const all = typeof value === 'string' ? [value] : value;
    for (const one of all) if (one !== '') query.append(name, one);
  }
  // A comma means nothing in a query, and addresses that people read are better with it.
  const text = query.toString().replaceAll('%2C', ',');
  try {
    history.replaceState(null, '', (text === '' ? location.pathname : `?${text}`) + location.hash);
  } catch {
    // Some browsers refuse this for pages from disk; the page then works with its old address.
  }
}
