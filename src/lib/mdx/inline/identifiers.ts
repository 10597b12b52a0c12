import { isCalledApiThing } from './api-nouns.ts';
import type { Token } from './token.ts';

/** `train_epochs`, `USER_ID`, `__init__`; the first part has two letters, so that `x_t` stays a formula. */
const SNAKE = /^_{0,2}[A-Za-z][A-Za-z0-9]+(?:_[A-Za-z0-9]+)+_{0,2}$/;
const DUNDER = /^__[a-z][a-z0-9]*(?:_[a-z0-9]+)*__$/;

/** A name with underscores, as no word of prose has. */
export function isSnakeName({ text }: Token): boolean {
  return (SNAKE.test(text) || DUNDER.test(text)) && !isHandle(text);
}

/** `@some_body` and `#some_tag` are people and channels. */
function isHandle(text: string): boolean {
  return text.startsWith('@') || text.startsWith('#');
}

const DOTTED = /^[a-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/;
const DOTTED_FROM_CAPITAL =
  /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*\.(?:[a-z][a-z0-9]*_[a-z0-9_]+|[A-Z][A-Z0-9]*_[A-Z0-9_]+)$/;
/** Three parts or more: `Grpc.Net.Client`; two may be two sentences. */
const NAMESPACE = /^[A-Z]\w+(?:\.[A-Z]\w+){2,}$/;
/** `Client.map`; alone it could also be a host or two sentences. */
const METHOD_OF_CLASS = /^[A-Z]\w+\.[a-z]\w+$/;
/** A test or a method of a class, as Java writes it. */
const MEMBER = /^[A-Z]\w+#[a-z]\w+$/;
/** `google.com` is a place on the web, `end.The` a missing blank, `e.g` an abbreviation. */
const DOMAIN_ENDS = new Set(
  'com org net io ai dev app edu gov info me cloud tech co uk de eu us'.split(' '),
);
const ABBREVIATION = /^(?:[a-z]\.)+[a-z]?$/;
const MISSING_BLANK = /[a-z]\.[A-Z][a-z]+$/;
const VERSION = /^v\d/;

/** `np.array`, `model.config.id2label`, `ml.c5.xlarge`, `Long.MAX_VALUE`. */
export function isDottedName(token: Token): boolean {
  const { text } = token;
  if ([DOTTED_FROM_CAPITAL, NAMESPACE, MEMBER].some((form) => form.test(text))) return true;
  if (METHOD_OF_CLASS.test(text) && isCalledApiThing(token)) return true;
  if (!DOTTED.test(text) || ABBREVIATION.test(text) || VERSION.test(text)) return false;
  const parts = text.split('.');
  if (DOMAIN_ENDS.has(parts.at(-1) ?? '')) return false;
  return parts.length > 2 || !MISSING_BLANK.test(text) || parts[0] === parts[0]?.toUpperCase();
}

/** `startDate`: three small letters before the hump, so that `gRPC`, `iPhone` and `eBay` stay words. */
const CAMEL = /^[a-z]{3,}[a-z0-9]*(?:[A-Z][a-z0-9]*)*[A-Z][a-z][a-z0-9]*$/;
const SHORT_CAMEL = /^(?:is|has|get|set|do|on|to|id|num|max|min|add|run)[A-Z][a-z]+[A-Za-z]*$/;

/** A name in lower camel case. */
export function isCamelName({ text }: Token): boolean {
  return CAMEL.test(text) || SHORT_CAMEL.test(text);
}

/** Name and brackets; what stands between them is checked apart. */
const CALL = /^(?<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)\((?<inside>.*)\)$/;
const LONG_NAME = /^[A-Za-z]\w{2,}/;
const CODE_NAME = /[a-z0-9]_[a-z0-9]|[a-z]\.[a-z]|[a-z][A-Z]/;
/** `model(s)`, `class(es)`, `GPU(s)`: a plural, not an argument. */
const PLURAL = /^(?:s|es|ies|d|r|n)$/;

/** `fit()`, `np.where(a > 0)`; not `f(x)`, which is a formula, nor `model(s)`. */
export function isCall({ text }: Token): boolean {
  const groups = CALL.exec(text)?.groups;
  const name = groups?.['name'] ?? '';
  const inside = groups?.['inside'] ?? '';
  if (!LONG_NAME.test(name) || PLURAL.test(inside)) return false;
  return inside === '' || CODE_NAME.test(name);
}

const KEY_WITH_VALUE = /^(?<key>[A-Za-z_][A-Za-z0-9_.]*)=(?<value>[^\s=]+)$/;
const CODE_VALUE = /^(?:True|False|None|true|false|null|["'“‘].*)$/;

/** `shuffle=True`, `max_depth=3`; not `n=30`, which is how statistics are written. */
export function isKeyWithValue({ text }: Token): boolean {
  const groups = KEY_WITH_VALUE.exec(text)?.groups;
  if (groups === undefined) return false;
  return CODE_NAME.test(groups['key'] ?? '') || CODE_VALUE.test(groups['value'] ?? '');
}
