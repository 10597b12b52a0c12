import { KIND } from '../facts/words.ts';
import { TITLE_CASE_SHARE } from '../facts/post-facts.ts';
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

const QUESTION_MARK = '?'.charCodeAt(0);

const HEADING_WORDS_LIMIT = 14;

const short = (words: number): boolean => words <= HEADING_WORDS_LIMIT;

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
    'colon-inside',
    'is short and has a colon inside',
    (spot) =>
      short(spot.facts.wordCount) &&
      spot.facts.body.includes(': ') &&
      /\w: \S/.test(spot.facts.body),
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
    (spot) => spot.facts.last === QUESTION_MARK && (spot.facts.firstKinds & KIND.question) !== 0,
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
  counts('word(s) before the next short line', {
    name: 'words-to-next-short',
    edges: [1, 12, 25, 60, 150, 400],
    of: (spot) => spot.context.wordsToShort,
  }),
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
];
