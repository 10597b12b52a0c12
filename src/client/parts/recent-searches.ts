const KEY = 'postshelf.searches';
const MOST_KEPT = 8;
const LONGEST = 200;

/** Searches that led somewhere, the latest first; kept on this device only. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((text) => typeof text === 'string').slice(0, MOST_KEPT);
  } catch {
    return [];
  }
}

/** Keeps a search; one that is there already moves to the front. */
export function keepSearch(query: string): void {
  const text = query.trim().slice(0, LONGEST);
  if (text === '') return;
  const same = text.toLowerCase();
  const others = recentSearches().filter((kept) => kept.toLowerCase() !== same);
  store([text, ...others].slice(0, MOST_KEPT));
}

export function clearSearches(): void {
  store([]);
}

function store(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Some browsers keep nothing for pages from disk; then there are no recent searches.
  }
}
