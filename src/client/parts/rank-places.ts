import type { PagefindFragment } from './pagefind-types.ts';

type Anchor = PagefindFragment['anchors'][number];
type Match = PagefindFragment['weighted_locations'][number];

/** A section or a step with the matches in it. */
export interface MatchedPlace {
  anchor: Anchor;
  /** Places of its matches among the words of the post. */
  locations: number[];
}

/** Below so many words the length of a place does not matter. */
const SHORT = 16;

/** A section whose heading has one of the words is about it. */
const IN_HEADING = 1.5;

/**
 * Places with matches, the best first: those with most of the words that were asked for, words that
 * stand all over the post counting little and a word that is said again a little more, in the shortest
 * text. The sum of matches alone would put a long section full of "the" before the step that was meant.
 *
 * @param anchors in the order of the post
 */
export function rankPlaces(
  matches: readonly Match[],
  words: readonly string[],
  anchors: readonly Anchor[],
): MatchedPlace[] {
  const stems = new Map(matches.map(({ location }) => [location, stemOf(words[location] ?? '')]));
  const counts = new Map<string, number>();
  for (const stem of stems.values()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const places = Map.groupBy(matches, ({ location }) =>
    anchors.findLastIndex((anchor) => anchor.location <= location),
  );
  return [...places]
    .flatMap(([index, found]) => {
      const anchor = anchors[index];
      if (anchor === undefined) return [];
      const told = Map.groupBy(found, ({ location }) => stems.get(location) ?? '');
      const telling = [...told].reduce(
        (sum, [stem, { length: often }]) => sum + Math.log2(1 + often) / (counts.get(stem) ?? 1),
        0,
      );
      const length = (anchors[index + 1]?.location ?? words.length) - anchor.location;
      const about = found.some(({ location }) => isInHeading(location, anchor)) ? IN_HEADING : 1;
      const worth = (telling * told.size * about) / Math.log2(Math.max(SHORT, length));
      const weight = found.reduce((sum, match) => sum + match.balanced_score, 0);
      return [{ anchor, locations: found.map(({ location }) => location), worth, weight }];
    })
    .sort((a, b) => b.worth - a.worth || b.weight - a.weight)
    .map(({ anchor, locations }) => ({ anchor, locations }));
}

function isInHeading(location: number, { element, text, location: from }: Anchor): boolean {
  return /^h\d$/.test(element) && location < from + text.trim().split(/\s+/).length;
}

/** Endings in which words that the search takes for one differ. */
const ENDING = /(?:ing|es|ed|s|e)$/;

function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(ENDING, '');
}
