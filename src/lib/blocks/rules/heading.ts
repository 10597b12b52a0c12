import { SHAPE } from '../facts/shape.ts';
import { GAP } from '../facts/line-facts.ts';
import { KIND } from '../facts/words.ts';
import { TITLE_CASE_SHARE } from '../facts/post-facts.ts';
import { opensWithEmoji } from './quote.ts';
import { type Clue, leaning, patterns, sign, type Spot, counts } from './clue.ts';

/** Headings that nearly every post of the kind has. */
const OUTLINE_WORDS =
  /^(?:\d+\.? )?(?:overview|introduction|background|prerequisites?|conclusions?|summary|clean(?:ing)?[ -]?up|acknowled?ge?ments?|references?|about the (?:blog )?authors?|next steps|get(?:ting)? (?:started|involved)|solution overview|walkthrough|results|evaluation|related work|what[’']s (?:next|new)|future work|limitations|requirements|install(?:ation|ing)?|setup|usage|examples?|appendix|motivation|faq|discussion|bibliography|resources|learn more|further reading|wrapping up|final thoughts|tl;dr)\b.{0,24}$/i;

/** The same with a colon, and the outline of announcements of research. */
const OUTLINE_WITH_COLON =
  /^(?:overview|introduction|background|prerequisites?|conclusions?|summary|acknowled?ge?ments?|references?|bibliography|evaluation|related work|what[’']s (?:next|new)|what (?:it|the research) is|how it works|why it matters|read the (?:full )?(?:paper|blog|post)|future work|limitations|requirements|resources|learn more|further reading|discussion|motivation):$/i;

const NUMBERED =
  /^(?:(?:step|part|use case|case|phase|task|option|method|lesson|exercise|day|example|scenario|approach|tip|challenge|stage|module|chapter) (?:#?\d+|[A-Z]|one|two|three|four|five|six)\b|\d{1,2}(?:\.\d{1,2})*[.):]? \S)/i;

const NOTE =
  /^(?:note|important|tip|warning|caution|update|updated|editor[’']s note|disclaimer|tl;dr|q|a|answer|question|hint|attention|remember|nb|ps)\b ?[:.!—-]/i;

const titleCase = (spot: Spot): boolean => spot.facts.capitalShare >= TITLE_CASE_SHARE;

const COLON_HEAD_WORDS = 5;
const LONG_PARAGRAPH = 30;
const LANGUAGE_NAMES =
  /^(?:python|bash|shell|c#|c\+\+|java|javascript|typescript|go|rust|json|yaml|sql|powershell|cli|console|linux|windows|macos|linux or unix|output|code|node\.js|php|ruby|kotlin|swift|http|curl|text|xml|html|css)(?: \(.{1,20}\))?:?$/i;

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?\d{4}$/i;

const HEADING_WORDS_LIMIT = 14;

const short = (words: number): boolean => words <= HEADING_WORDS_LIMIT;

const CLAUSE_WORDS = 4;
const CLAUSE_CAPITALS = 0.5;

/** A finite verb among small words, no question and no lead-in: “The rest is done for us”. */
function readsAsClause({ facts }: Spot): boolean {
  if (!short(facts.wordCount) || facts.wordCount < CLAUSE_WORDS) return false;
  if ((facts.kinds & KIND.finiteVerb) === 0 || facts.capitalShare >= CLAUSE_CAPITALS) return false;
  return !/[?:]$/.test(facts.tail) && (facts.firstKinds & KIND.question) === 0;
}

/** What makes a line a section heading. */
export const HEADING_CLUES: readonly Clue[] = [
  leaning(
    patterns(
      'outline-word',
      [
        ['is a usual heading with a colon', OUTLINE_WITH_COLON],
        ['is a usual heading', OUTLINE_WORDS],
        ['starts with a number of a step or section', NUMBERED],
        ['opens a note', NOTE],
        ['names the authors', /^about the /i],
      ],
      (spot) => (short(spot.facts.wordCount) ? spot.facts.body : ''),
    ),
    { heading: 6 },
    { heading: 2.5 },
    { heading: 1 },
    { heading: -1.5, paragraph: 2.5 },
    { heading: 3 },
  ),
  sign(
    'short-verb-first',
    'is short and starts with an instruction',
    (spot) => short(spot.facts.wordCount) && (spot.facts.firstKinds & KIND.imperative) !== 0,
  ),
  sign(
    'short-gerund',
    'is short and starts with an -ing word',
    (spot) => short(spot.facts.wordCount) && (spot.facts.firstKinds & KIND.gerund) !== 0,
  ),
  sign(
    'short-question',
    'is short and starts as a question',
    (spot) => short(spot.facts.wordCount) && (spot.facts.firstKinds & KIND.question) !== 0,
  ),
  sign(
    'short-article',
    'is short and starts with an article',
    (spot) => short(spot.facts.wordCount) && (spot.facts.firstKinds & KIND.article) !== 0,
  ),
  sign(
    'glued-head',
    'stands short on a long line without a blank line',
    (spot) =>
      spot.context.shape === SHAPE.short &&
      spot.facts.gapAfter === GAP.none &&
      spot.facts.gapBefore !== GAP.none &&
      (spot.after?.wordCount ?? 0) > HEADING_WORDS_LIMIT,
  ),
  sign(
    'glued-habit',
    'is short in a post that glues its headings',
    (spot) => spot.post.gluedHeads >= 2 && spot.context.shape === SHAPE.short,
  ),
  sign(
    'glued-habit-broken',
    'is short, apart, in a post that glues its headings',
    (spot) =>
      spot.post.gluedHeads >= 2 &&
      spot.context.shape === SHAPE.short &&
      spot.facts.gapAfter !== GAP.none,
  ),
  sign(
    'colon-inside',
    'is short and has a colon inside',
    (spot) => short(spot.facts.wordCount) && /\w: \S/.test(spot.facts.body),
  ),
  sign(
    'dash-inside',
    'is short and has a dash inside',
    (spot) => short(spot.facts.wordCount) && / [–—|-] /.test(spot.facts.body),
  ),
  sign(
    'short-ends-in-function-word',
    'is short and ends in a word that a sentence goes on from',
    (spot) => short(spot.facts.wordCount) && (spot.facts.lastKinds & KIND.goingOn) !== 0,
  ),
  sign(
    'short-person-first',
    'is short and starts with a person or a pointer',
    (spot) => short(spot.facts.wordCount) && (spot.facts.firstKinds & KIND.pointer) !== 0,
  ),
  sign(
    'short-with-person',
    'is short and speaks of I, we or you',
    (spot) => short(spot.facts.wordCount) && (spot.facts.kinds & KIND.person) !== 0,
  ),
  sign(
    'verbless-sentence',
    'ends as a sentence but has no finite verb',
    (spot) =>
      spot.facts.endsSentence &&
      spot.facts.wordCount > 3 &&
      (spot.facts.kinds & KIND.finiteVerb) === 0 &&
      (spot.facts.firstKinds & KIND.imperative) === 0,
  ),
  sign(
    'question-in-question-words',
    'is a question that opens as one',
    (spot) => spot.facts.tail.endsWith('?') && (spot.facts.firstKinds & KIND.question) !== 0,
  ),
  sign(
    'house-style',
    'capitalises as most short lines of its post do',
    (spot) =>
      short(spot.facts.wordCount) &&
      spot.facts.words.length > 2 &&
      titleCase(spot) === spot.post.titleCase,
  ),
  sign(
    'against-house-style',
    'capitalises otherwise than most short lines of its post',
    (spot) =>
      short(spot.facts.wordCount) &&
      spot.facts.words.length > 2 &&
      titleCase(spot) !== spot.post.titleCase,
  ),
  {
    name: 'counted-heads',
    says: ['is one of several numbered short lines', 'has a number that no neighbour continues'],
    value: (spot) =>
      NUMBERED.test(spot.facts.body) &&
      short(spot.facts.wordCount) &&
      spot.facts.marker?.rendered !== true
        ? spot.context.kin.counted > 0
          ? 0
          : 1
        : -1,
  },
  counts('word(s) before the next short line', {
    name: 'words-to-next-short',
    edges: [1, 12, 25, 60, 150, 400],
    of: (spot) => spot.context.wordsToShort,
  }),
  leaning(
    sign(
      'short-colon-on-text',
      'is a few words and a colon, apart, above a long paragraph',
      (spot) =>
        spot.context.shape === SHAPE.leadIn &&
        spot.facts.wordCount <= COLON_HEAD_WORDS &&
        (spot.after?.wordCount ?? 0) > LONG_PARAGRAPH &&
        spot.facts.gapAfter !== GAP.none,
    ),
    { heading: 2 },
  ),
  counts('twin(s) of the same text', {
    name: 'same-text',
    edges: [1, 2],
    of: (spot) => spot.context.kin.same,
  }),
  counts('short line(s) like it, by first word and end', {
    name: 'alike',
    edges: [1, 2, 4, 8],
    of: (spot) => spot.context.kin.alike,
  }),
  counts('short line(s) like it, by last word', {
    name: 'same-end',
    edges: [1, 2, 4],
    of: (spot) => spot.context.kin.sameEnd,
  }),
  sign('language-name', 'is the name of a language or system', (spot) =>
    LANGUAGE_NAMES.test(spot.facts.body),
  ),
  leaning(
    sign(
      'language-name-on-code',
      'is the name of a language above code',
      (spot) => LANGUAGE_NAMES.test(spot.facts.body) && spot.contextAfter?.shape === SHAPE.code,
    ),
    { code: -2, 'code+': -2 },
  ),
  sign('short-clause', 'is short and reads as a clause', readsAsClause),
  sign('month', 'is a date', (spot) => MONTH.test(spot.facts.body)),
  sign('emoji-first', 'starts with an emoji', (spot) => opensWithEmoji(spot.facts.body)),
  sign('address-inside', 'has an address', (spot) =>
    /https?:\/\/|www\./.test(spot.facts.body.slice(0, 300)),
  ),
  sign('last-line', 'is the last line of its post', (spot) => spot.remaining === 0),
  sign(
    'before-close',
    'stands before the close of the post',
    (spot) => spot.remaining > 0 && spot.contextAfter?.shape === SHAPE.closing,
  ),
];
