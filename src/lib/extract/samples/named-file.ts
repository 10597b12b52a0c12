import type { Sample } from '../../../schemas/sample.ts';

const FILE_NAME =
  /(?<![\w/.-])(?:[\w-]+\.(?:py|sh|json|ya?ml|js|ts|sql|ini|toml|txt|html|java|cfg|conf|r|css)|Dockerfile|Makefile)\b(?![\w/-])/gi;
/** The sentence asks for a file to be made; an edit or a mention gives only a part of it. */
const ASKS_FOR_FILE =
  /\b(?:create|creates|save|saved|write|writes|store|put|called|named|name it|contents? of|following)\b/i;
const ONLY_A_PART = /\b(?:append|edit|change|modify|replace|update|snippet|excerpt|part of)\b/i;

/** The one file that the sentence before a sample tells to make; null when there is none, or more. */
export function namedFile({ leadIn, role }: Pick<Sample, 'leadIn' | 'role'>): string | null {
  if (role === 'output' || !ASKS_FOR_FILE.test(leadIn) || ONLY_A_PART.test(leadIn)) return null;
  const [file, ...others] = new Set(leadIn.match(FILE_NAME) ?? []);
  return others.length > 0 ? null : (file ?? null);
}
