import type { LineFacts } from './line-facts.ts';

/** A line that reads as prose ends whatever code was open. */
const PROSE_STOP_SHARE = 0.3;
const PROSE_WORDS = 12;

function readsAsProse(facts: LineFacts): boolean {
  return (
    facts.signs.curlyQuotes > 0 ||
    (facts.codeScore <= 0 && facts.stopShare >= PROSE_STOP_SHARE && facts.wordCount >= PROSE_WORDS)
  );
}

const DOCSTRING = '"""';

/** Follows brackets and triple quotes through lines that may be code. */
export class NestingTracker {
  private depth = 0;
  private inDocstring = false;

  /** What is open above the line (0 nothing, 1 … 3 brackets, 4 a triple quote); then takes the line in. */
  before(facts: LineFacts): number {
    if (readsAsProse(facts) && !this.inDocstring) this.depth = 0;
    const open = this.inDocstring ? 4 : Math.min(3, this.depth);
    if (facts.codeScore > 0 || this.depth > 0 || this.inDocstring) {
      if (facts.body.includes(DOCSTRING) && facts.body.split(DOCSTRING).length % 2 === 0)
        this.inDocstring = !this.inDocstring;
      if (!this.inDocstring) this.depth = Math.max(0, this.depth + facts.signs.balance);
    }
    return open;
  }
}
