import type { IndexedPost, IndexedSample, NamedSample, SampleClass } from './format.ts';

/** The number of a class is one sign of a text: the frequent, small ones take one byte. */
const FIRST_SIGN = 0x5d;
/** Beyond it lie units that are no signs of their own. */
const SIGNS = 0xd800 - FIRST_SIGN;
const SAME_POST = ' ';
const NEXT_POST = ';';

/** Samples as short texts: what they are alike stands once for all of them. */
export interface SampleLists {
  /** What samples are alike, the most frequent first. */
  classes: SampleClass[];
  /** The samples at some places, ascending. */
  write: (places: readonly number[]) => string;
}

/** @returns null when samples are of more kinds than can be told so */
export function makeSampleLists(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
): SampleLists | null {
  const counts = new Map<string, { kind: SampleClass; count: number }>();
  const names = samples.map(({ lang, kind, libraries, slug }) => {
    const { key = '', publisher = '' } = posts.get(slug) ?? {};
    const known: SampleClass = { lang, kind, libraries, publisher: { key, name: publisher } };
    const name = JSON.stringify(known);
    counts.set(name, { kind: known, count: (counts.get(name)?.count ?? 0) + 1 });
    return name;
  });
  if (counts.size > SIGNS) return null;
  const sorted = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const signs = new Map(
    sorted.map(([name], number) => [name, String.fromCharCode(FIRST_SIGN + number)]),
  );
  const texts = samples.map(({ id }, place) => id + (signs.get(names[place] ?? '') ?? ''));
  const between = (place: number, last: number): string =>
    samples[place]?.slug === samples[last]?.slug ? SAME_POST : NEXT_POST;
  return {
    classes: sorted.map(([, { kind }]) => kind),
    write: (places) =>
      places
        .map((place, index) => {
          const last = places[index - 1];
          return (last === undefined ? '' : between(place, last)) + (texts[place] ?? '');
        })
        .join(''),
  };
}

/** The samples of a list, in order. */
export function readSampleList(list: string, classes: readonly SampleClass[]): NamedSample[] {
  return list.split(NEXT_POST).flatMap((texts, post) =>
    texts.split(SAME_POST).flatMap((text) => {
      const known = classes[text.charCodeAt(text.length - 1) - FIRST_SIGN];
      return known === undefined ? [] : [{ ...known, id: text.slice(0, -1), post: String(post) }];
    }),
  );
}
