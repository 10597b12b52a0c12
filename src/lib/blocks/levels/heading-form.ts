/** How a heading is put: siblings tend to be put alike. */
export interface HeadingForm {
  /** Lower-case words without numbering, punctuation taken off. */
  words: string[];
  /** Kind of numbering: `Step 3`, `3.`, `3.1`, `Case 2`; `''` for none. */
  numbering: '' | 'word' | 'point' | 'nested';
  /** The number, 0 without. */
  number: number;
  lead: Lead;
  /** The word that the heading is about: the last one before a preposition. */
  noun: string;
  question: boolean;
}

export type Lead = 'question' | 'to' | 'article' | 'gerund' | 'verb' | 'single' | 'noun';

const QUESTION = /^(?:what|why|how|when|where|who|which|can|does|do|is|are|should|will)$/;
const PREPOSITION = /^(?:of|for|in|on|with|to|from|by|using|at|when|via|and|through|that)$/;
const ARTICLE = /^(?:the|a|an|our|your|my)$/;
const VERBS = new Set(
  'add analyze apply ask authenticate build call change check choose clean clone complete compute configure connect convert copy create customize define delete deploy design develop disable download edit enable evaluate examine execute explore export extract fetch find fine-tune follow generate get give import improve increase initialize inspect install integrate join launch learn load log make manage measure migrate modify monitor move open optimize perform plan prepare preprocess process provide provision publish push put query read register remove replace restart retrieve review run save scale schedule see select send serve set setup share sign start stop store submit summarize switch test track train transform translate try tune understand update upgrade upload use validate verify view visualize wait work write'.split(
    ' ',
  ),
);

type Numbered = Pick<HeadingForm, 'numbering' | 'number'>;

const UNNUMBERED: Numbered = { numbering: '', number: 0 };
const DIGIT = /\d/;

/** @param text With a digit */
function numberingOf(text: string): Numbered {
  const nested = /^(\d+)\.(\d+)\.?\s/.exec(text);
  if (nested) return { numbering: 'nested', number: Number(nested[2]) };
  const point = /^(\d{1,2})[.):]?\)?\s+\p{L}/u.exec(text) ?? /^(\d{1,2})\.\s/.exec(text);
  if (point) return { numbering: 'point', number: Number(point[1]) };
  const word =
    /^(?:(?:step|part|phase|use case|case|option|task|exercise|lesson|stage|day|example|question|scenario|finding|chapter|approach|method|tip|problem|challenge|module|lab|experiment|q)\s?#?)(\d{1,2})\b/i.exec(
      text,
    );
  return word ? { numbering: 'word', number: Number(word[1]) } : UNNUMBERED;
}

function leadOf(first: string, words: readonly string[]): Lead {
  if (QUESTION.test(first)) return 'question';
  if (first === 'to') return 'to';
  if (ARTICLE.test(first)) return 'article';
  if (/^[a-z-]{3,}ing$/.test(first)) return 'gerund';
  if (VERBS.has(first)) return 'verb';
  return words.length === 1 ? 'single' : 'noun';
}

function nounOf(words: readonly string[]): string {
  const at = words.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  return words.at(at > 0 ? at - 1 : -1) ?? '';
}

const BEYOND_ASCII = /[^ -~]/;
const OF_WORD = /[\p{L}\p{N}+#-]/u;
const IS_OF_WORD = Array.from({ length: 128 }, (_, code) =>
  OF_WORD.test(String.fromCharCode(code)),
);

/** Lower-case words; the signs of `C++`, `C#` and `on-premise` are part of them. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // The pattern costs four times the loop.
  if (BEYOND_ASCII.test(lower)) return lower.match(/[\p{L}\p{N}+#-]+/gu) ?? [];
  const words: string[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    if (IS_OF_WORD[lower.charCodeAt(at)] !== true) continue;
    const start = at;
    while (at < lower.length && IS_OF_WORD[lower.charCodeAt(at)] === true) at += 1;
    words.push(lower.slice(start, at));
  }
  return words;
}

/** How a heading is put. */
export function formOf(text: string): HeadingForm {
  const hasDigit = DIGIT.test(text);
  const { numbering, number } = hasDigit ? numberingOf(text) : UNNUMBERED;
  const words = wordsOf(
    hasDigit ? text.replace(/^(?:\d+(?:\.\d+)*[.):]?\s+|\p{L}+ \d+\s*[:.–-]\s*)/u, '') : text,
  );
  return {
    words,
    numbering,
    number,
    lead: leadOf(words[0] ?? '', words),
    noun: nounOf(words),
    question: text.endsWith('?'),
  };
}
