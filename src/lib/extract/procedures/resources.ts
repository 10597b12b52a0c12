/** Things that one makes in a cloud account; those with `+` are billed as long as they exist. */
const KINDS = `endpoint+ | notebook instance+ | instance+ | cluster+ | database+ | firewall+ | NAT gateway+
  | load balancer+ | virtual machine+ | workspace+ | data stream+ | volume+ | warehouse+ | schedule+
  | bucket | role | policy | Lambda function | topic | DynamoDB table | stack | pipeline | dataset group
  | data set group | crawler | repository | user pool | identity pool | secret | queue | alarm | dashboard
  | predictor | recognizer | campaign | security group | subnet group | instance profile | VPC | subnet | gateway | key pair | access key
  | contact flow | container | state machine | workforce`;

const PARTS = KINDS.split('|').map((part) => part.trim());
const KEEPS_COSTING: ReadonlySet<string> = new Set(
  PARTS.filter((part) => part.endsWith('+')).map((part) => part.slice(0, -1).toLowerCase()),
);
const NAMES = PARTS.map((part) => part.replace('+', '')).sort((a, b) => b.length - a.length);

/** A kind of thing, in the singular or plural. */
export const RESOURCE = `(?:${NAMES.map((name) => name.replace(/y$/, '(?:y|ies)')).join('|')})(?:e?s)?`;
/** Behind these a thing is only part of a name: an endpoint name, an instance of a class. */
const NOT_BEFORE = String.raw`(?! (?:of|names?|console|page|tab|configurations?|config|settings?|ARN|IDs?|models?|types?|sizes?|classes|reports?|backtest|exports?|jobs?|versions?|templates?|manifests?|files?|process|steps?|profiles?|groups?|users?|accounts?)\b)(?![\w-])`;
/** A run of things with what follows ruled out; its last one is meant: of `bucket policy` the policy. */
export const THING_RUN = `(${RESOURCE}(?: ${RESOURCE})*)${NOT_BEFORE}`;
const LAST_THING = new RegExp(`${RESOURCE}$`, 'i');

/** A kind of thing that stays until it is removed. */
export interface Resource {
  /** In the singular, lower case but for names: `endpoint`, `VPC`. */
  what: string;
  /** It is billed as long as it exists, used or not. */
  keepsCosting: boolean;
}

/** The last thing of a run. */
export function lastOf(run: string): Resource | null {
  const last = LAST_THING.exec(run)?.[0];
  return last === undefined ? null : resourceOf(last);
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
