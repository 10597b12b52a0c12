/** More words than this on one page show nothing any more. */
const MOST_WORDS = 12;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What the page that a hit leads to is asked to mark. */
export interface Marking {
  /** Whole words of the prose, in any case. */
  words: readonly string[];
  /** A piece of text or code, character by character; empty for none. */
  exact: string;
}

/** The address of a hit with what is to be marked: `posts/a.html?mark=spot#s1`. */
export function withMarking(href: string, { words, exact }: Partial<Marking>): string {
  const [path = '', fragment] = href.split('#');
  const query = new URLSearchParams();
  const bare = (words ?? []).map((word) => word.replace(EDGES, '').toLowerCase());
  for (const word of [...new Set(bare)].slice(0, MOST_WORDS))
    if (word !== '') query.append('mark', word);
  if (exact !== undefined && exact !== '') query.set('exact', exact);
  const asked = query.toString();
  return (
    (asked === '' ? path : `${path}?${asked}`) + (fragment === undefined ? '' : `#${fragment}`)
  );
}

/** What the address of this page asks to mark. */
export function markingOf(query: URLSearchParams): Marking {
  return {
    words: query.getAll('mark').slice(0, MOST_WORDS),
    exact: (query.get('exact') ?? '').trim(),
  };
}
