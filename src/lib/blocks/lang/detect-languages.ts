/** What is known about a code block before its language is. */
export interface CodeContext {
  /** Its text, the item's indentation taken off. */
  code: string;
  /** Text of the block before it, `''` if there is none. */
  leadIn: string;
  /** Language of the code block before it, when already known for sure. */
  previousLang: string | null;
  inItem: boolean;
}

export interface DetectedLanguage {
  lang: string;
  role: 'code' | 'output';
  /** 0 … 1: how far the best reading lay ahead of the next one. */
  margin: number;
  reason: string;
}

/** Language and role of every code block of one post, in order. */
export function detectLanguages(contexts: readonly CodeContext[]): DetectedLanguage[] {
  return contexts.map(() => ({ lang: 'text', role: 'code', margin: 0, reason: 'no evidence' }));
}
