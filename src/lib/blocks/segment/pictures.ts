import { codesOf } from '../../characters.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { KIND } from '../facts/words.ts';

/** Kinds of pictures, in the singular. */
const PICTURE =
  'screen ?shot|photo(?:graph)?|picture|image|illustration|animation|chart|flow ?chart|diagram|graph|plot|histogram|heat ?map|map|timeline|schematic|spectrogram|drawing|sketch|logo|terminal window';
const SHOWS = 'of|showing|shows|that shows|which shows|depicting|illustrating|comparing|displaying';

/** “Architecture diagram showing two regions”, “World map with dots” */
const DESCRIPTION = new RegExp(
  `^(?:an? |the )?(?:(?!an? |the |your |our )[\\w-]+ ){0,3}(?:(?:${PICTURE})s? (?:${SHOWS})|(?:${PICTURE}) (?:with|in which|where))\\b`,
  'i',
);
/** “Screenshot that shows the form.”: a sentence of the text would need an article in front. */
const POINTED_DESCRIPTION =
  /^(?:Screen ?shot|Photo(?:graph)?|Diagram|Animation|Chart|Map|Drawing|Icon) (?:of|showing|that shows|which shows|depicting|illustrating|displaying) /;
/** So much of a line tells whether it names a picture. */
const NAMED_IN = 90;
const DESCRIPTION_WORDS = { least: 5, most: 45 } as const;
const POINTER = /^(?:the following|these|this|that|as|for|see|in)\b/i;

/** What somebody who cannot see a picture is told: it names the kind of picture and what can be seen. */
export function describesPicture({
  body,
  wordCount,
  endsSentence,
  endsColon,
  firstKinds,
}: LineFacts): boolean {
  const { least, most } = DESCRIPTION_WORDS;
  if (endsColon || wordCount < least || wordCount > most) return false;
  const start = body.slice(0, NAMED_IN);
  if (endsSentence) return POINTED_DESCRIPTION.test(start);
  return (
    (firstKinds & (KIND.imperative | KIND.gerund)) === 0 &&
    !POINTER.test(start) &&
    DESCRIPTION.test(start)
  );
}

/** What stands for a picture or film that was not loaded. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['play video', 'watch video', 'thumbnail']);
const LONGEST_PLACEHOLDER = 16;

/** “Weights over time; peaks at claps”: neither headings nor captions part what they say so, sentences end. */
const PARTED = '; ';
const ASIDE = /; \p{Ll}/u;
/** Signs of code, and of lists of people with their offices. */
const OTHER_SIGNS = /[=_<>{}$\\|]|^By /;
const ASIDE_WORDS = { least: 6, most: 40 } as const;

/** Notes on a picture that go on behind a semicolon and do not end, or what stands for a picture. */
export function notesPicture(facts: LineFacts): boolean {
  const { body, wordCount, signs, gapBefore, gapAfter, indent } = facts;
  if (gapBefore === GAP.none || indent > 0) return false;
  if (body.length <= LONGEST_PLACEHOLDER) return PLACEHOLDERS.has(body.toLowerCase());
  const { least, most } = ASIDE_WORDS;
  if (gapAfter === GAP.none || wordCount < least || wordCount > most) return false;
  if (facts.endsSentence || facts.endsColon || signs.mathSigns > 0) return false;
  return body.includes(PARTED) && ASIDE.test(body) && !OTHER_SIGNS.test(body);
}

/** “Node topology graph”; “the loss as a graph” speaks of graphs. */
const PICTURE_LAST =
  /(?<!\b(?:an?|the|as|your|this|by)) (?:graph|chart|screen ?shot|diagram|flow ?chart|schematic|histogram|infographic|heat ?map|spectrogram)$/i;
const SHORT = { least: 3, most: 20 } as const;
/** Last letters of the pattern. */
const LAST_LETTERS = codesOf('htmcpHTMCP');

/** A short line apart that ends in the name of a kind of picture. */
export function endsInPicture(facts: LineFacts): boolean {
  const { wordCount, indent, gapBefore, gapAfter, tail, last } = facts;
  if (!LAST_LETTERS.includes(last) || indent > 0) return false;
  if (wordCount < SHORT.least || wordCount > SHORT.most) return false;
  return gapBefore !== GAP.none && gapAfter !== GAP.none && PICTURE_LAST.test(tail);
}

/** “(Photo: Jo Doe)”, “… in 1904. Image courtesy of the museum”; behind “photo courtesy of” comes a friend as often. */
const CREDIT =
  /(?:[.!?] |\(|\| ?)(?:(?:image|picture|figure|video|animation|artwork|illustration|screenshot|graphic)s? (?:credits?|courtesy|by|source)\b|photos? (?:credits?|by)\b|(?:photo|credits?|source|image|artwork)s? ?: ?)[^.()@]{2,80}\.?\)?$/i;
const CREDIT_LENGTH = 110;
const CREDITED_WORDS = 60;

/** A line that closes with where its picture is from. */
export function closesWithCredit({ line, wordCount, kinds, endsSentence }: LineFacts): boolean {
  if (wordCount > CREDITED_WORDS || (endsSentence && (kinds & KIND.figure) === 0)) return false;
  return CREDIT.test(line.text.slice(-CREDIT_LENGTH));
}

/** What a picture or a table is of, said at the beginning of its caption. */
const SHOWN =
  /^(?:An? |The )?(?:[A-Za-z][\w-]* )?(?:[Oo]verview|[Ii]llustration|[Cc]omparison|[Vv]isuali[sz]ation|[Dd]epiction|[Ss]chematic|[Ss]napshot|[Aa]rchitecture|[Ss]tructure|[Pp]erformance|[Rr]esults|[Aa]ccuracy) (?:of|on|for|in|from) /;
const NO_OPENING = /^(?:For|In|As|See|With|On|By|This|These|Our|Your) /;
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|will|would|should|may|might|must|do|does|did|we|you|I|it|they|let|there|this|these|that|shows?|depends?|follows?|varies|improves?|drops?|suggests?|means?)\b|n[’']t\b/i;
const FIRST_SENTENCE = /^.{0,300}?[.!?](?= |$)/;
const SHOWN_WORDS = { least: 4, most: 70 } as const;

/** “Comparison of two runs. The left one is ours.”: its first sentence has no verb, as those of captions. */
export function namesWhatIsShown({
  body,
  wordCount,
  endsSentence,
  indent,
  gapBefore,
  gapAfter,
}: LineFacts): boolean {
  if (!endsSentence || indent > 0 || gapBefore === GAP.none || gapAfter === GAP.none) return false;
  if (wordCount < SHOWN_WORDS.least || wordCount > SHOWN_WORDS.most) return false;
  if (!SHOWN.test(body.slice(0, NAMED_IN)) || NO_OPENING.test(body)) return false;
  const [sentence] = FIRST_SENTENCE.exec(body) ?? [];
  return sentence !== undefined && !VERB.test(sentence);
}
