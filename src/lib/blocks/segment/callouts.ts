import { codesOf } from '../../characters.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';

/** What stands alone over a remark that was set into a box. */
const CALLOUT = /^(?:Note|Tip|Important|Warning|Caution|Hint|Info)$/;
const CALLOUT_STARTS = codesOf('NTIWCH');
const LONGEST = 9;

/** “Important”, over what is: neither a heading nor code. */
export const isCallout = ({ body, first, length, indent }: LineFacts): boolean =>
  CALLOUT_STARTS.includes(first) && length - indent <= LONGEST && CALLOUT.test(body.trim());

const CAPITAL_S = 'S'.charCodeAt(0);
const STEP = /^Step \d{1,2}[:.] \p{Lu}/u;

/** “Step 2: Write the template”, apart from what is above: never code. */
export const isStep = ({ body, first, gapBefore }: LineFacts): boolean =>
  first === CAPITAL_S && gapBefore !== GAP.none && STEP.test(body);
