import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';

/** A longer block has enough lines for the rules. */
const MOST_CHARACTERS = 2_000;

const PARSERS = { python, javascript } as const;
export type ParsedLanguage = keyof typeof PARSERS;

/**
 * Whether the code parses without an error as the language. One-sided evidence: a clean parse speaks for
 * the language, an error says little, as code in posts is often cut or mangled.
 */
export function parsesCleanly(code: string, lang: ParsedLanguage): boolean {
  if (code.length > MOST_CHARACTERS) return false;
  const cursor = PARSERS[lang].parse(code).cursor();
  do if (cursor.type.isError) return false;
  while (cursor.next());
  return true;
}
