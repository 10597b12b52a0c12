/** The post whose text another one repeats. */
export interface RepeatedPost {
  slug: string;
  title: string;
}

interface Repeatable {
  slug: string;
  repeats?: RepeatedPost | undefined;
}

/**
 * Puts posts of one text together, where the best of them stood, the one that the others repeat
 * first. The order of all else stays.
 */
export function repeatsTogether<Hit extends Repeatable>(hits: readonly Hit[]): Hit[] {
  const texts = Map.groupBy(hits, ({ slug, repeats }) => repeats?.slug ?? slug);
  const isRepeat = ({ repeats }: Hit): number => Number(repeats !== undefined);
  return [...texts.values()].flatMap((same) =>
    same.toSorted((one, other) => isRepeat(one) - isRepeat(other)),
  );
}
