/** More words than this on one page show nothing any more. */
const MOST_WORDS = 12;

/** What the page that a hit leads to is asked to mark. */
export interface Marking {
  /** What was asked of the prose, as it was typed; its words are found in all their forms. */
  words: string;
  /** A piece of text or code, character by character; empty for none. */
  exact: string;
}

/** The address of a hit with what is to be marked: `posts/a.html?mark=spot#s1`. */
export function withMarking(href: string, { words, exact }: Partial<Marking>): string {
  const [path = '', fragment] = href.split('#');
  const query = new URLSearchParams();
  const typed = (words ?? '').trim().split(/\s+/).slice(0, MOST_WORDS).join(' ');
  if (typed !== '') query.set('mark', typed);
  if (exact !== undefined && exact !== '') query.set('exact', exact);
  const asked = query.toString();
  return (
    (asked === '' ? path : `${path}?${asked}`) + (fragment === undefined ? '' : `#${fragment}`)
  );
}

/** What the address of this page asks to mark. */
export function markingOf(query: URLSearchParams): Marking {
  return {
    words: query.getAll('mark').join(' ').trim(),
    exact: (query.get('exact') ?? '').trim(),
  };
}
