import { NUMBER, UNIT } from './row-signs.ts';

/** What a word looks like: columns hold words of the same kind at the same place. */
export const TOKEN_KINDS = [
  'number',
  'unit',
  'version',
  'time',
  'flag',
  'mark',
  'acronym',
  'capital',
  'lower',
  'code',
  'bracket',
  'sign',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface RowToken {
  text: string;
  kind: TokenKind;
  /** A no-break space stood before it: a cell begins here. */
  afterNbsp: boolean;
  /** Brackets opened before it and still open. */
  depth: number;
}

const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['mark', /^(?:✔️?|✅|❌|✓|✗|☑️?|⚠️|➖|—|–|-|N\/A|n\/a)+\S{0,3}$/u],
  ['flag', /^(?:yes|no|none|true|false|optional|required|supported|n)[.,]?$/i],
  ['time', /^\d{1,2}:\d\d(?::\d\d)?\S*$|^\d{4}-\d\d-\d\d|^\d+min\d/],
  ['number', NUMBER],
  ['version', /^(?:[><=~^]{0,2}v?\d+(?:\.\d+)+\S*)$/],
  ['bracket', /^[([]/],
  ['code', /_|^[a-z]+[A-Z]|\w\(|[\w}]\/[\w{]|^\$|=|^[\w-]+\.[a-z]{2,5}$|::|^--/],
  ['acronym', /^\p{Lu}[\p{Lu}\d&/-]+[,.:;)]?$/u],
  ['capital', /^["“‘]?\p{Lu}/u],
  ['lower', /^["“‘]?\p{Ll}/u],
];

/** Signs between two figures that are one value: `18.2 ± 0.1`, `1 × 24`. */
const BETWEEN_FIGURES = /^[±×]$/;

function kindOf(text: string, last: RowToken | undefined): TokenKind {
  const before = last?.kind;
  if (last && BETWEEN_FIGURES.test(last.text)) return 'unit';
  if (BETWEEN_FIGURES.test(text) && before === 'number') return 'unit';
  const afterFigure = before === 'number' || before === 'version' || before === 'time';
  if (afterFigure && UNIT.test(text)) return 'unit';
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'sign';
}

/** Words of a row. Longer words are looked at by their beginning only. */
export function tokensOf(row: string): RowToken[] {
  const tokens: RowToken[] = [];
  let depth = 0;
  for (const match of row.matchAll(/([ \u00a0]*)([^ \u00a0]+)/g)) {
    const text = match[2] ?? '';
    const head = text.slice(0, LONGEST_WORD);
    const kind = kindOf(head, tokens.at(-1));
    tokens.push({ text, kind, afterNbsp: (match[1] ?? '').includes('\u00a0'), depth });
    depth = Math.max(0, depth + count(head, /[([]/g) - count(head, /[)\]]/g));
  }
  return closesAll(depth) ? tokens : tokens.map((token) => ({ ...token, depth: 0 }));
}

const LONGEST_WORD = 80;
/** A bracket that never closes binds nothing. */
const closesAll = (depth: number): boolean => depth === 0;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
