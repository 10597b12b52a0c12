import type { Block } from '../blocks/block.ts';
import { foldToken, type Lexicon, lexiconOf, scan, tokensOf } from './lexicon.ts';
import { blocksOf, countWords, proseOf, titleOf } from './post-text.ts';
import { TOPICS } from './topic-words.ts';

export { TOPICS, type Topic } from './topic-words.ts';

/** A post has at most so many topics … */
const MOST_TOPICS = 3;
/** … and none that speaks less than this share of what the first one does. */
const SHARE_OF_FIRST = 0.5;
/** A topic must speak this loud, in a text of any length. */
const LOUD_ENOUGH = 6;
/** A text of so many words always has a topic. */
const LONG = 150;

const STRONG = 3;
const WEAK = 1;
/** How much more a word counts in the title, in a heading, in the lead. */
const IN_TITLE = 5;
const IN_HEADING = 2;
const IN_LEAD = 2;
/** The lead: so many paragraphs. */
const LEAD_PARAGRAPHS = 2;

interface Sign {
  topic: number;
  phrase: string;
  weight: number;
}

const LEXICON: Lexicon<Sign[]> = lexiconOf(signsByPhrase(), foldToken);

function signsByPhrase(): [string, Sign[]][] {
  const signs = new Map<string, Sign[]>();
  const add = (phrase: string, topic: number, weight: number): void => {
    const key = tokensOf(phrase).map(foldToken).join(' ');
    signs.set(key, [...(signs.get(key) ?? []), { topic, phrase: key, weight }]);
  };
  TOPICS.forEach(({ strong, weak }, topic) => {
    for (const phrase of strong) add(phrase, topic, STRONG);
    for (const phrase of weak) add(phrase, topic, WEAK);
  });
  return [...signs];
}

/** How often each phrase of each topic is used, every place with its weight. */
type Uses = Map<Sign, number>;

function note(uses: Uses, text: string, factor: number): void {
  scan(LEXICON, tokensOf(text).map(foldToken), (signs) => {
    for (const sign of signs) uses.set(sign, (uses.get(sign) ?? 0) + factor);
  });
}

function usesIn(blocks: readonly Block[]): Uses {
  const uses: Uses = new Map();
  note(uses, titleOf(blocks), IN_TITLE);
  for (const heading of blocksOf(blocks, 'heading')) note(uses, heading.text, IN_HEADING - 1);
  const lead = blocksOf(blocks, 'paragraph').slice(0, LEAD_PARAGRAPHS);
  for (const paragraph of lead) note(uses, paragraph.text, IN_LEAD - 1);
  for (const text of proseOf(blocks)) note(uses, text, 1);
  return uses;
}

/** Each further use of a phrase says less: ten uses weigh a good three times as much as one. */
function damped(uses: number): number {
  return Math.log2(1 + uses);
}

function scoresOf(blocks: readonly Block[]): number[] {
  const scores = TOPICS.map(() => 0);
  for (const [{ topic, weight }, uses] of usesIn(blocks)) {
    scores[topic] = (scores[topic] ?? 0) + weight * damped(uses);
  }
  return scores;
}

/** Keys of the topics of a post, strongest first, one to three; none when the text is too short. */
export function topicsOf(blocks: readonly Block[]): string[] {
  const scores = scoresOf(blocks);
  const ranked = TOPICS.map(({ key }, index) => ({ key, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first) return [];
  const isLong = countWords(proseOf(blocks).join(' ')) >= LONG;
  if (first.score < LOUD_ENOUGH) return isLong ? [first.key] : [];
  const floor = Math.max(LOUD_ENOUGH, first.score * SHARE_OF_FIRST);
  return ranked
    .filter(({ score }) => score >= floor)
    .slice(0, MOST_TOPICS)
    .map(({ key }) => key);
}

/** How loud each topic speaks in the post: tells why a topic was given or not. */
export function topicScores(blocks: readonly Block[]): Map<string, number> {
  const scores = scoresOf(blocks);
  return new Map(TOPICS.map(({ key }, index) => [key, scores[index] ?? 0]));
}
