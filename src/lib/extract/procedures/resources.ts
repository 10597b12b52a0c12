/** Things that one makes in a cloud account; those with `+` are billed as long as they exist. */
const KINDS = `endpoint+ | notebook instance+ | instance+ | cluster+ | database+ | firewall+ | NAT gateway+
  | load balancer+ | virtual machine+ | workspace+ | data stream+ | volume+ | warehouse+ | schedule+
  | bucket | role | policy | Lambda function | topic | DynamoDB table | stack | pipeline | dataset group
  | data set group | crawler | repository | user pool | identity pool | secret | queue | alarm | dashboard
  | predictor | recognizer | campaign | security group | VPC | subnet | gateway | key pair | access key
  | contact flow | container | state machine | workforce`;

const PARTS = KINDS.split('|').map((part) => part.trim());
const KEEPS_COSTING: ReadonlySet<string> = new Set(
  PARTS.filter((part) => part.endsWith('+')).map((part) => part.slice(0, -1).toLowerCase()),
);
const NAMES = PARTS.map((part) => part.replace('+', '')).sort((a, b) => b.length - a.length);

const THING = `(?:${NAMES.map((name) => name.replace(/y$/, '(?:y|ies)')).join('|')})(?:e?s)?`;
const MAKING = String.raw`(?:creat(?:e|es|ing)|launch(?:es|ing)?|deploy(?:s|ing)?|provision(?:s|ing)?|set(?:s|ting)? up|spin(?:s|ning)? up)`;
/** What stands behind these is not what is made: `create a forecast with this predictor`. */
const LEADS_ELSEWHERE = String.raw`(?:with|for|from|in|on|using|to|by|at|of|through|via|and|that)\b`;
/** Up to so many words stand between the verb and the thing: `create a new Amazon S3 bucket`. */
const WORDS = String.raw`(?: (?!${LEADS_ELSEWHERE})[^\s.,;:()]{1,40}){0,5}?`;
/** Behind these a thing is only part of a name: an endpoint name, an instance of a class. */
const NOT_BEFORE = String.raw`(?! (?:of|names?|console|page|tab|configurations?|config|settings?|ARN|IDs?|models?|types?|sizes?|classes|reports?|backtest|exports?|jobs?|versions?|templates?)\b)(?![\w-])`;
const MADE = new RegExp(String.raw`\b${MAKING}${WORDS} (${THING}(?: ${THING})*)${NOT_BEFORE}`, 'i');
const LAST_THING = new RegExp(`${THING}$`, 'i');
const ANY_THING = new RegExp(String.raw`\b(${THING})${NOT_BEFORE}`, 'i');

/** `For Choose or create a role, use an existing role`; `creating a ScriptProcessor instance` makes an object of a program. */
const TAKES_WHAT_IS_THERE = /\b[Uu]se an existing\b|[a-z][A-Z]\w* instance\b/;

/** A kind of thing that stays until it is removed. */
export interface Resource {
  /** In the singular, lower case but for names: `endpoint`, `VPC`. */
  what: string;
  /** It is billed as long as it exists, used or not. */
  keepsCosting: boolean;
}

/** What a sentence makes: `bucket` for "Create a bucket"; of "bucket policy" the policy. */
export function madeIn(sentence: string): Resource | null {
  if (TAKES_WHAT_IS_THERE.test(sentence)) return null;
  const run = MADE.exec(sentence)?.[1];
  const last = run === undefined ? undefined : LAST_THING.exec(run)?.[0];
  return last === undefined ? null : resourceOf(last);
}

/** The first such thing that a sentence names. */
export function resourceIn(sentence: string): Resource | null {
  const found = ANY_THING.exec(sentence)?.[1];
  return found === undefined ? null : resourceOf(found);
}

/** What a call makes: `create_endpoint` an endpoint, `create_endpoint_config` nothing that stays. */
export function madeByCall(call: string): Resource | null {
  const [, name = ''] = /(?:^|\.)create_(\w+)$/.exec(call) ?? [];
  const words = name.replaceAll('_', ' ');
  const known = NAMES.find((thing) => thing.toLowerCase() === words);
  return known === undefined ? null : resourceOf(known);
}

function resourceOf(words: string): Resource | null {
  const bare = words.toLowerCase();
  const what = NAMES.find((name) => singularsOf(bare).includes(name.toLowerCase()));
  if (what === undefined) return null;
  return { what, keepsCosting: KEEPS_COSTING.has(what.toLowerCase()) };
}

function singularsOf(words: string): string[] {
  return [words, words.replace(/s$/, ''), words.replace(/es$/, ''), words.replace(/ies$/, 'y')];
}
