import { ASCII, type CodeSign, DIGITS, LETTERS, NAME, sign } from './code-sign.ts';
import { HUMP, SIGN_LIMIT, WIDE } from './scan.ts';

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
  sign('flag', 'has a command line flag', /(?:^|\s)-(?:[a-zA-Z]|-?[a-zA-Z][\w-]{1,40})(?:[ =]|$)/, {
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

/** What the signs need, by their positions. */
const NEEDS = Int32Array.from(CODE_SIGNS, ({ needs }) => needs);

/** Positions in `CODE_SIGNS` of the signs that the beginning of a line shows; `held` as `scan` says of it. */
export function codeSignsOf(line: string, held: number): number[] {
  const head = line.length > SIGN_LIMIT ? line.slice(0, SIGN_LIMIT) : line;
  const last = head.charAt(head.length - 1);
  const found: number[] = [];
  for (const at of BY_START[head.charCodeAt(0)] ?? BY_OTHER_START) {
    if (((NEEDS[at] ?? 0) & held) === 0) continue;
    const shown = CODE_SIGNS[at];
    if (shown === undefined || (shown.ends !== '' && !shown.ends.includes(last))) continue;
    if (shown.pattern.test(head)) found.push(at);
  }
  return found;
}
