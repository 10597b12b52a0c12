import type { LineFacts } from './line-facts.ts';

/** Signs of a line looked at for brackets. */
const LOOKED_AT = 2000;
/** A line that reads as prose ends whatever code was open. */
const PROSE_STOP_SHARE = 0.3;
const PROSE_WORDS = 12;
const OPEN = '([{';
const CLOSE = ')]}';

function readsAsProse(facts: LineFacts): boolean {
  return (
    facts.signs.curlyQuotes > 0 ||
    (facts.codeScore <= 0 && facts.stopShare >= PROSE_STOP_SHARE && facts.wordCount >= PROSE_WORDS)
  );
}

/** Balance of brackets in a line; strings are skipped roughly, a quote ends with its line. */
export function bracketBalance(text: string): number {
  let balance = 0;
  let quote = '';
  const end = Math.min(text.length, LOOKED_AT);
  for (let i = 0; i < end; i += 1) {
    const sign = text.charAt(i);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"') quote = sign;
    else if (OPEN.includes(sign)) balance += 1;
    else if (CLOSE.includes(sign)) balance -= 1;
  }
  return balance;
}

/** Follows brackets and triple quotes through lines that may be code. */
export class NestingTracker {
  private depth = 0;
  private inDocstring = false;

  /** What is open above the line (0 nothing, 1 … 3 brackets, 4 a triple quote); then takes the line in. */
  before(facts: LineFacts): number {
    if (readsAsProse(facts) && !this.inDocstring) this.depth = 0;
    const open = this.inDocstring ? 4 : Math.min(3, this.depth);
    const marks = facts.body.split('"""').length - 1;
    if (facts.codeScore > 0 || this.depth > 0 || this.inDocstring) {
      if (marks % 2 === 1) this.inDocstring = !this.inDocstring;
      if (!this.inDocstring) this.depth = Math.max(0, this.depth + bracketBalance(facts.body));
    }
    return open;
  }
}
