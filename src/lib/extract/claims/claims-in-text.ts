import { claimsIn } from './read-claims.ts';
import type { SentenceClaim } from './read-claims.ts';
import { sentencesIn } from './sentences.ts';
import type { Stretch } from './sentences.ts';

/** A claim with the sentence that makes it, as a stretch of its paragraph. */
export interface PlacedClaim {
  sentence: Stretch;
  /** The stretch of its figure counts from the start of the sentence. */
  claim: SentenceClaim;
}

/** Without one of these a paragraph claims nothing. */
const MAY_CLAIM =
  /\d|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)[ -](?:times|fold)/iu;

/** A longer stretch without a full stop is a listing or damage, and slow to read. */
const LONGEST_SENTENCE = 800;

/** The claims of a paragraph, in order. */
export function claimsInText(text: string): PlacedClaim[] {
  if (!MAY_CLAIM.test(text)) return [];
  const sentences = sentencesIn(text).filter(({ start, end }) => end - start <= LONGEST_SENTENCE);
  return sentences.flatMap((sentence) =>
    claimsIn(text.slice(sentence.start, sentence.end)).map((claim) => ({ sentence, claim })),
  );
}
