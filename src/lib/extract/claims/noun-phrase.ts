import { metricNamed, metricsIn } from '../metrics/metric-named.ts';

/** A longer phrase is a clause. */
const LONGEST = 60;
/** Pronouns, question words, conjunctions, prepositions, adverbs, bare adjectives: no name begins with one. */
const NO_FIRST_WORD =
  /^(?:it|this|that|these|those|they|we|you|i|he|she|their|its|our|his|her|my|there|here|one|who|what\w*|which|how|whether|if|when|while|because|although|since|as|and|but|or|so|with|without|in|by|for|on|at|from|to|of|after|before|during|under|over|using|previously|ever|usual\w*|where|most|some|the (?:following|next|above|preceding)|necessary|needed|expected|required|possible|normal|allowed)\b(?!-)/iu;
/** Of these there is always one; which one stands elsewhere. */
const ANY_ONE =
  /^(?:the|an?) (?:company|team|authors?|model|method|approach|system|solution|results?|following|next|above|preceding|former|latter|same|rest|others?)$/iu;
/** Amounts of something: `the number of trays`, `a minute`, `half of them`. */
const AMOUNT =
  /^(?:(?:the|an?|two|three|four|five|six|seven|eight|nine|ten|many|several|few) )?(?:amount|number|share|rate|total|average|half|quarter|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|percent)(?: of\b|$| (?:to|from|or)\b)/iu;
/** Words that refer to what was said before, and those of a clause of its own. */
const NOT_INSIDE =
  /\b(?:both|such|either|neither|each other|them|it|we|you|they|so|to do|is|are|was|were|can|will|may|must|does|did|say|says|that|which|who|because|when|while|if)\b/iu;
/** Behind these something is missing. */
const NO_LAST_WORD =
  / (?:to|and|or|of|in|on|for|with|by|at|from|as|than|also|only|even|now|the|an?)$/iu;
/** A figure inside: `the accuracy of 75%`. */
const FIGURE = /(?<![\p{L}\p{N}.-])\d[\d.,]*(?:%|x\b| ?(?:ms|s|seconds|percent)\b)/u;
/** Alone, a word in lower case is a noun for sure only in the plural. */
const LONE_WORD = /^\p{Ll}+(?<!s)$/u;
const ARTICLE = /^(?:the|an?|our) /iu;

/** Whether words of a sentence name a thing by themselves; what may be no name is none. */
export function isNounPhrase(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST) return false;
  const speaksAgainst = [
    NO_FIRST_WORD,
    ANY_ONE,
    AMOUNT,
    NOT_INSIDE,
    NO_LAST_WORD,
    FIGURE,
    LONE_WORD,
  ];
  return !speaksAgainst.some((signs) => signs.test(text)) && !endsInMetric(text);
}

/** `The throughput`, `the accuracy`: what was measured, and not of what. */
function endsInMetric(text: string): boolean {
  const name = text.replace(ARTICLE, '');
  const isOne = !name.includes(' ') && metricNamed(name) !== null;
  return isOne || metricsIn(text).some(({ end }) => end === text.length);
}
