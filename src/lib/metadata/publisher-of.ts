import type { Block } from '../blocks/block.ts';
import { likelyByline } from './likely-byline.ts';
import { MatchCounter } from '../patterns/match-counter.ts';
import { blocksOf, countWords, proseOf, readText, titleOf } from './post-text.ts';
import { type Publisher, PUBLISHERS, UNKNOWN_PUBLISHER } from './publishers.ts';

/** What one place in the post says: one publisher, several, or nothing. */
type Verdict = readonly Publisher[];

/** The names stand at the end of the footer; a title may hold the words as well. */
const APPEARED = /\bappeared first (?:on|in) /i;

/** The part of a footer that names the blog. */
function blogNamedIn(footer: string): string | null {
  const parts = footer.split(APPEARED);
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

function housesIn(text: string): Verdict {
  return PUBLISHERS.filter((publisher) => publisher.house.test(text));
}

/** Bylines with the employer in brackets behind each name are the custom of the TensorFlow blog … */
const BRACKETED_EMPLOYER = /\p{L} \(\p{Lu}[^()]{1,60}\)/u;
/** … save where the employer is one of the research groups that write on Google's blog. */
const RESEARCH_GROUP = /\bGoogle (?:Research|AI|Brain|Health|Cloud)\b|\bDeepMind\b|\bat Google\b/;

function bylineVerdict(blocks: readonly Block[]): Verdict {
  const byline = blocksOf(blocks, 'byline')[0]?.text ?? likelyByline(blocks) ?? '';
  const own = PUBLISHERS.filter(({ key }) => key === 'tensorflow');
  if (own.some(({ house }) => house.test(byline))) return own;
  if (BRACKETED_EMPLOYER.test(byline) && !RESEARCH_GROUP.test(byline)) return own;
  const houses = housesIn(byline);
  const names = houses.map(({ key }) => key).join();
  return names === 'google' && !RESEARCH_GROUP.test(byline) ? [...houses, ...own] : houses;
}

/** A sentence with such a word tells of an employer that somebody has left. */
const FORMER =
  /\b(?:former(?:ly)?|prior to|before (?:joining|that|this|working)|previous(?:ly)?|alum(?:na|nus|ni)?|used to|ex-|has held|has worked|career|spans?|worked (?:at|for|in|on)|degree|graduat)/i;

function presentWords(bio: string): string {
  const sentences = bio.split(/(?<=[.!?]) (?=\p{Lu})/u);
  return sentences.filter((sentence) => !FORMER.test(sentence)).join(' ');
}

/** The employers that most biographies name; only what somebody does now counts. */
function bioVerdict(blocks: readonly Block[]): Verdict {
  const bios = blocksOf(blocks, 'author-bio').map((bio) => housesIn(presentWords(bio.text)));
  const votes = PUBLISHERS.map(
    (publisher) => bios.filter((houses) => houses.includes(publisher)).length,
  );
  const most = Math.max(...votes);
  return most === 0 ? [] : PUBLISHERS.filter((_, index) => votes[index] === most);
}

/** Weight of a word of the vocabulary that stands in the title. */
const IN_TITLE = 4;
/** A vocabulary decides when its words weigh this much … */
const ENOUGH = 2;
/** … and this many times as much as those of the next publisher. */
const LEAD = 1.5;
/** In a long text this many words may pass for each mention. */
const WORDS_PER_MENTION = 500;

const VOCABULARIES = new MatchCounter(
  PUBLISHERS.map(({ vocabulary }) => ({ pattern: vocabulary, most: Infinity })),
);

/** How much the words of each publisher weigh in a post. */
function weightsIn(title: string, prose: string): Map<Publisher, number> {
  const [inTitle, inProse] = [VOCABULARIES.countsIn(title), VOCABULARIES.countsIn(prose)];
  return new Map(
    PUBLISHERS.map((one, at) => [one, (inTitle[at] ?? 0) * IN_TITLE + (inProse[at] ?? 0)]),
  );
}

/** The one of the candidates whose own words the post uses most; none when two are close. */
function vocabularyVerdict(blocks: readonly Block[], candidates: Verdict, enough: number): Verdict {
  const prose = proseOf(blocks).join('\n');
  const weights = weightsIn(titleOf(blocks), prose);
  const [first, second] = candidates
    .map((publisher) => ({ publisher, weight: weights.get(publisher) ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < Math.max(enough, countWords(prose) / WORDS_PER_MENTION)) return [];
  return first.weight >= (second?.weight ?? 0) * LEAD ? [first.publisher] : [];
}

/** So many words of its tools decide for a publisher when nothing else does … */
const ENOUGH_TOOLS = 3;
/** … and those of the next one are not half as many. */
const TOOLS_LEAD = 2;

const TOOLED = PUBLISHERS.flatMap((publisher) =>
  publisher.tools ? [{ publisher, pattern: publisher.tools, most: Infinity }] : [],
);
const TOOLS = new MatchCounter(TOOLED);

/** The publisher whose own tools the code of a post calls, and none of another one as often. */
function toolsVerdict(blocks: readonly Block[]): Verdict {
  const code = blocksOf(blocks, 'code').map(readText);
  const counts = TOOLS.countsIn([...code, ...proseOf(blocks)].join('\n'));
  const [first, second] = TOOLED.map(({ publisher }, at) => ({
    publisher,
    count: counts[at] ?? 0,
  })).sort((a, b) => b.count - a.count);
  if (!first || first.count < ENOUGH_TOOLS) return [];
  return first.count >= TOOLS_LEAD * (second?.count ?? 0) ? [first.publisher] : [];
}

/** Feeds that cut a text put the name of their blog behind the cut. */
const CUT_AND_SOURCE = /(?:…|\.{3})\s?((?:\p{Lu}\p{L}+ ?){1,6})$/u;

/** The blog named behind the cut of a teaser. */
function teaserVerdict(blocks: readonly Block[]): Verdict {
  const last = blocksOf(blocks, 'paragraph').at(-1);
  const source = CUT_AND_SOURCE.exec(last?.text.trim().slice(-120) ?? '')?.[1];
  return source === undefined ? [] : housesIn(source);
}

const THANKS = /^acknowledge?ments?:?$/i;

/** Whose posts close with thanks and have neither footer nor biographies. */
const THANKFUL_PUBLISHER = 'google';

/** A post with more code is a tutorial, whose writers thank whom they like. */
const MOST_SAMPLES = 3;

function closesWithThanks(blocks: readonly Block[]): boolean {
  if (blocksOf(blocks, 'code').length > MOST_SAMPLES) return false;
  const last = blocksOf(blocks, 'heading').at(-1);
  return last !== undefined && THANKS.test(last.text.trim());
}

/**
 * Key of the publisher. The first place that names exactly one decides: footer, cut, byline, biographies,
 * the vocabulary of the text, its tools, its closing; a footer that names another blog ends the search.
 */
export function publisherOf(blocks: readonly Block[]): string {
  const blog = blogNamedIn(blocksOf(blocks, 'footer').at(-1)?.text ?? '');
  if (blog !== null) return housesIn(blog)[0]?.key ?? UNKNOWN_PUBLISHER;
  for (const verdictOf of [teaserVerdict, bylineVerdict, bioVerdict]) {
    const verdict = verdictOf(blocks);
    const [first] = verdict.length > 1 ? vocabularyVerdict(blocks, verdict, 0) : verdict;
    const named = first ?? verdict[0];
    if (named) return named.key;
  }
  const [told] = vocabularyVerdict(blocks, PUBLISHERS, ENOUGH);
  if (told) return told.key;
  const [used] = toolsVerdict(blocks);
  if (used) return used.key;
  return closesWithThanks(blocks) ? THANKFUL_PUBLISHER : UNKNOWN_PUBLISHER;
}
