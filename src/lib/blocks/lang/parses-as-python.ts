import { parser } from '@lezer/python';

/** A longer block has enough lines for the rules. */
const MOST_CHARACTERS = 2_000;

/** Stops at the first error instead of mending it. */
const STRICT = parser.configure({ strict: true });

/**
 * Whether the code parses as Python without an error. One-sided evidence: a clean parse speaks for the
 * language, an error says little, as code in posts is often cut or mangled.
 */
export function parsesAsPython(code: string): boolean {
  if (code.length > MOST_CHARACTERS) return false;
  try {
    STRICT.parse(code);
    return true;
  } catch {
    return false;
  }
}
