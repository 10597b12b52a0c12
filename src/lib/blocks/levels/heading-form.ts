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

function numberingOf(text: string): Pick<HeadingForm, 'numbering' | 'number'> {
  const nested = /^(\d+)\.(\d+)\.?\s/.exec(text);
  if (nested) return { numbering: 'nested', number: Number(nested[2]) };
  const point = /^(\d{1,2})[.):]?\)?\s+\p{L}/u.exec(text) ?? /^(\d{1,2})\.\s/.exec(text);
  if (point) return { numbering: 'point', number: Number(point[1]) };
  const word =
    /^(?:(?:step|part|phase|use case|case|option|task|exercise|lesson|stage|day|example|question|scenario|finding|chapter|approach|method|tip|problem|challenge|module|lab|experiment|q)\s?#?)(\d{1,2})\b/i.exec(
      text,
    );
  return word ? { numbering: 'word', number: Number(word[1]) } : { numbering: '', number: 0 };
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

/** How a heading is put. */
export function formOf(text: string): HeadingForm {
  const { numbering, number } = numberingOf(text);
  const bare = text.replace(/^(?:\d+(?:\.\d+)*[.):]?\s+|\p{L}+ \d+\s*[:.–-]\s*)/u, '');
  const words = bare
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#-]+/u)
    .filter((word) => word !== '');
  return {
    words,
    numbering,
    number,
    lead: leadOf(words[0] ?? '', words),
    noun: nounOf(words),
    question: text.endsWith('?'),
  };
}
