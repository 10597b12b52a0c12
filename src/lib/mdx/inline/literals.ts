import type { Token } from './token.ts';

const JSON_PAIR = /^\{["“”'][\w-]+["“”']:\S{1,80}\}$/;

/** `{"label":1}` */
export function isJsonPair({ text }: Token): boolean {
  return JSON_PAIR.test(text);
}

const POLICY_KEY = /^[a-z][a-z0-9]+(?:-[a-z0-9]+)*:(?:[A-Z][a-z0-9]+){2,}[A-Z]*\*?$/;

/** Keys and actions of access policies: `aws:SourceArn`, `s3:GetObject`. */
export function isKeyOfPolicy({ text }: Token): boolean {
  return POLICY_KEY.test(text);
}

const QUOTED_WORD = /^[a-z][\w-]*$/;
const NAMED_THING = new Set(
  'parameter parameters argument arguments field attribute column key flag option property variable'.split(
    ' ',
  ),
);

/** A single word in quotes that the text calls a parameter, a field, … */
export function isQuotedName({ text, opening, closing, after }: Token): boolean {
  const quoted = /['"“‘]$/.test(opening) && /^['"”’]/.test(closing);
  return quoted && QUOTED_WORD.test(text) && NAMED_THING.has(after[0] ?? '');
}
