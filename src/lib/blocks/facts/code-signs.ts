/** Shapes of a line that tell code from prose, each with the weight of evidence that it is code. */
export interface CodeSign {
  name: string;
  /** Completes "the line …". */
  says: string;
  pattern: RegExp;
  weight: number;
  /** Characters of which a line must have one for the pattern to match, as `signMask` gives them. */
  needs: number;
  /** Characters of which one must be the first; empty if any may. */
  starts: string;
  /** Characters of which one must be the last; empty if any may. */
  ends: string;
}

/** Signs are looked for in so many first characters. */
export const SIGN_LIMIT = 300;

/** Characters that some pattern needs: each has a bit, so that a line of plain prose costs one look. */
const NEEDED = '-[$>%#!/*<{}(),;]\\"\':=@_&|+';
const ASCII = 128;
const BITS = new Int32Array(ASCII);
for (let at = 0; at < NEEDED.length; at += 1) BITS[NEEDED.charCodeAt(at)] = 1 << at;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NAME = `${LETTERS}${LETTERS.toUpperCase()}_`;
const DIGITS = '0123456789';
const ANYTHING = 1 << 30;
/** A capital right behind a small letter. */
const HUMP = 1 << 29;
/** Two spaces in a row. */
const WIDE = 1 << 28;
const SPACE = 0x20;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Which of the needed characters a text holds. */
export function signMask(text: string): number {
  let mask = ANYTHING;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ASCII) mask |= BITS[code] ?? 0;
    if (isCapital(code) && isSmall(before)) mask |= HUMP;
    else if (code === SPACE && before === SPACE) mask |= WIDE;
    before = code;
  }
  return mask;
}

/** How much a sign weighs, and what spares its pattern. */
interface Terms {
  weight: number;
  /** Characters of which a line has one. */
  has?: string;
  /** Characters of which one stands first. */
  starts?: string;
  /** Characters of which one stands last. */
  ends?: string;
  /** What no list of characters says, as `signMask` gives it. */
  needs?: number;
}

function sign(
  name: string,
  says: string,
  pattern: RegExp,
  { weight, has = '', starts = '', ends = '', needs = ANYTHING }: Terms,
): CodeSign {
  const mask = has === '' ? needs : signMask(has) & ~ANYTHING;
  return { name, says, pattern, weight, needs: mask, starts, ends };
}

/** Every pattern is anchored or free of nested repetition, so that matching stays linear. */
export const CODE_SIGNS: readonly CodeSign[] = [
  sign('file-listing', 'lists a file with its rights', /^[-dl]?(?:[-r][-w][-xst]){3}[+@.]?\s/, {
    weight: 5,
    starts: '-dlr',
  }),
  sign('notebook-prompt', 'has the prompt of a notebook', /^(?:In|Out) ?\[\d{0,4}\]:/, {
    weight: 4,
    has: '[',
    starts: 'IO',
  }),
  sign(
    'prompt',
    'starts with a shell or Python prompt',
    /^(?:\$(?!.*\$[.,]?$)|[~/][\w/.-]{0,60}\$|>>>|%|\w{1,20}@\w{1,20}[:\w~-]{0,40}[$#]|PS [A-Z]:\S{0,60}>) \S/,
    { weight: 3, has: '$>%#', starts: `$~/>%${NAME}${DIGITS}` },
  ),
  sign('bang', 'starts with ! or % as notebooks do', /^[!%]{1,2}[a-z]/, {
    weight: 3,
    has: '!%',
    starts: '!%',
  }),
  sign('hash-comment', 'is a comment behind #', /^#{1,2}(?:\s?\S|$)/, {
    weight: 2,
    has: '#',
    starts: '#',
  }),
  sign('slash-comment', 'is a comment behind // or /*', /^(?:\/\/|\/\*|\*\/|\* @)/, {
    weight: 3,
    has: '/*',
    starts: '/*',
  }),
  sign('markup', 'is a tag', /^<[/!?]?[a-zA-Z][^<>]{0,200}>?/, {
    weight: 2,
    has: '<',
    starts: '<',
  }),
  sign('brace-only', 'holds brackets only', /^[{}()[\],;]+$/, {
    weight: 4,
    has: '{}()[],;',
    starts: '{}()[],;',
  }),
  sign('ends-open', 'ends in an open bracket', /[{([]$/, { weight: 3, has: '{([', ends: '{([' }),
  sign('ends-semicolon', 'ends in a semicolon', /[\w)\]}'"];$/, { weight: 2, has: ';', ends: ';' }),
  sign('starts-closing', 'starts with a closing bracket', /^[})\]]/, {
    weight: 3,
    has: '})]',
    starts: '})]',
  }),
  sign('ends-continued', 'ends in a backslash', /\\$/, { weight: 3, has: '\\', ends: '\\' }),
  sign('json-pair', 'is a quoted key with a value', /^["'][^"']{1,80}["']\s{0,4}:/, {
    weight: 4,
    has: '"\'',
    starts: '"\'',
  }),
  sign('yaml-pair', 'is a key and a value', /^(?:- )?[A-Za-z_][\w./-]{0,60}: ?\S{0,80}$/, {
    weight: 1,
    has: ':',
    starts: `-${NAME}`,
  }),
  sign('yaml-key', 'is a bare key', /^(?:- )?[a-z_][\w./-]{0,60}:$/, {
    weight: 1,
    has: ':',
    starts: `-${LETTERS}_`,
    ends: ':',
  }),
  sign(
    'assignment',
    'assigns a value',
    /^[A-Za-z_$@][\w.$[\]'"]{0,80}(?:, [\w.]{1,40}){0,6}\s{0,4}(?::\s?[\w[\].]{1,40}\s)?(?:[-+*/|:]?=)(?!=)/,
    { weight: 3, has: '=', starts: `${NAME}$@` },
  ),
  sign('call', 'is a call', /^(?:await |return |!)?[A-Za-z_][\w.]{0,100}\(.{0,200}\)?[;,:]?$/, {
    weight: 2,
    has: '(',
    starts: `!${NAME}`,
  }),
  sign('method-call', 'calls a method', /\w\.\w+\(/, { weight: 2, has: '(' }),
  sign(
    'python-import',
    'imports a Python module',
    /^(?:import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*|from [\w.]+ import [\w*(,. ]+)(?: ?#.*)?$/,
    { weight: 4, starts: 'if' },
  ),
  sign(
    'definition',
    'defines a function or class',
    /^(?:async )?(?:def|class|func|fn|function|public|private|protected|interface|struct|enum|type) [\w<>[\].* ]{1,80}[({:=]/,
    { weight: 4, has: '({:=', starts: 'adcfpiset' },
  ),
  sign(
    'block-keyword',
    'opens a block',
    /^(?:if|elif|else|for|while|try|except|finally|with|switch)\b.{0,200}[:{]$/,
    { weight: 3, has: ':{', starts: 'iefwts', ends: ':{' },
  ),
  sign(
    'statement',
    'is a statement',
    /^(?:return|yield|raise|assert|print|const|let|var|export|package|using|include|require|del)\b[ (].{0,200}$/,
    { weight: 1, starts: 'ryapclveuid' },
  ),
  sign('decorator', 'is a decorator', /^@[A-Za-z_][\w.]{1,60}(?:\(|$)/, {
    weight: 3,
    has: '@',
    starts: '@',
  }),
  sign(
    'sql',
    'is SQL',
    /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|FROM|WHERE|GROUP BY|ORDER BY|LEFT JOIN|JOIN|WITH)\b/,
    { weight: 2, starts: 'SIUDCAFWGOLJ' },
  ),
  sign(
    'docker',
    'is a Dockerfile instruction',
    /^(?:FROM|RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|EXPOSE|ARG|LABEL|USER) \S/,
    { weight: 3, starts: 'FRCAEWLU' },
  ),
  sign('flag', 'has a command line flag', /(?:^|\s)--?[a-zA-Z][\w-]{1,40}(?:[ =]|$)/, {
    weight: 2,
    has: '-',
  }),
  sign('path', 'is a path', /^[~.]{0,2}\/?[\w.@-]+(?:\/[\w.@$*-]+)+\/?$/, {
    weight: 1,
    has: '/',
    starts: `~./@-${NAME}${DIGITS}`,
  }),
  sign('url', 'is an address', /^https?:\/\/\S+$/, { weight: 1, has: ':', starts: 'h' }),
  sign('snake', 'has a snake_case name', /[a-z0-9]_[a-z0-9]/, { weight: 1, has: '_' }),
  sign('camel', 'has a camelCase name', /\b[a-z]+[A-Z][a-z]+/, { weight: 1, needs: HUMP }),
  sign(
    'operator',
    'has an operator of a programming language',
    /==|!=|&&|\|\||=>|->|:=|\+=|::|<<|>>/,
    { weight: 2, has: '=&|<>:' },
  ),
  sign('table-bar', 'is drawn with bars or dashes', /^[|+][-=|+ ].{0,200}[|+]$|^\s?[-=+|]{4,}/, {
    weight: 3,
    has: '|+-=',
  }),
  sign(
    'log',
    'is a line of a log',
    /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[ T]|\d\d:\d\d:\d\d|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG)\b)/,
    { weight: 3, starts: `[IWED${DIGITS}` },
  ),
  sign('listing-gap', 'has columns set apart by spaces', /\S {3,}\S/, { weight: 2, needs: WIDE }),
  sign('ellipsis', 'is an ellipsis', /^\.{3}$|^…$/, { weight: 2, starts: '.…' }),
  sign('template', 'has a placeholder', /\$\{|\{\{|<[a-z][\w -]{2,40}>|\$\([a-z]/, {
    weight: 2,
    has: '$<{',
  }),
  sign('string-arg', 'has a quoted argument', /[(=,:\[]\s?["'][^"']{0,80}["']/, {
    weight: 2,
    has: '"\'',
  }),
  sign('empty-call', 'has ()', /\w\(\)/, { weight: 1, has: '(' }),
  sign('comma-value', 'ends as one of several values', /^["'\d[{][^.]{0,120},$/, {
    weight: 2,
    has: ',',
    starts: `"'[{${DIGITS}`,
    ends: ',',
  }),
];

/** Signs that a line may show that starts with a character of ASCII, and with any other. */
const BY_START: readonly (readonly number[])[] = Array.from({ length: ASCII }, (_, code) =>
  startingWith(String.fromCharCode(code)),
);
const BY_OTHER_START = startingWith('…');

function startingWith(first: string): number[] {
  return CODE_SIGNS.flatMap(({ starts }, at) =>
    starts === '' || starts.includes(first) ? [at] : [],
  );
}

/** Positions in `CODE_SIGNS` of the signs that the beginning of a line shows. */
export function codeSignsOf(line: string): number[] {
  const head = line.length > SIGN_LIMIT ? line.slice(0, SIGN_LIMIT) : line;
  const held = signMask(head);
  const last = head.charAt(head.length - 1);
  const found: number[] = [];
  for (const at of BY_START[head.charCodeAt(0)] ?? BY_OTHER_START) {
    const shown = CODE_SIGNS[at];
    if (shown === undefined || (shown.needs & held) === 0) continue;
    if (shown.ends !== '' && !shown.ends.includes(last)) continue;
    if (shown.pattern.test(head)) found.push(at);
  }
  return found;
}
