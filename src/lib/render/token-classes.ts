import type { ThemeRegistrationRaw } from 'shiki/core';

/**
 * Kinds of tokens that get a colour of their own, each with the class that the stylesheet gives the
 * colour and the TextMate scopes it covers; text outside all of them takes the colour of code.
 */
const KINDS = [
  { class: 'cm', name: 'comment', scopes: ['comment', 'punctuation.definition.comment'] },
  {
    class: 'kw',
    name: 'keyword',
    scopes: [
      'keyword',
      'storage.type',
      'storage.modifier',
      'variable.language',
      'entity.name.tag',
      'support.type.property-name',
    ],
  },
  {
    class: 'st',
    name: 'string',
    scopes: ['string', 'punctuation.definition.string', 'markup.inline.raw'],
  },
  {
    class: 'cn',
    name: 'constant',
    scopes: ['constant', 'support.constant', 'variable.other.constant', 'entity.name.type'],
  },
  {
    class: 'fn',
    name: 'function',
    scopes: [
      'entity.name.function',
      'support.function',
      'meta.function-call.generic',
      'entity.name.command',
      'entity.name.section',
    ],
  },
  {
    class: 'pa',
    name: 'parameter',
    scopes: [
      'variable.parameter',
      'entity.other.attribute-name',
      'constant.other.option',
      'variable.other.normal.shell',
    ],
  },
] as const;

/** Operators, arguments of a shell and plain values of YAML: too much colour says nothing. */
const PLAIN_SCOPES = [
  'string.unquoted',
  'keyword.operator',
  'punctuation.definition.parameters',
  'meta.interpolation',
  'string source',
  'string variable',
];

const PLAIN = '#000000';
/** One colour a kind; it never reaches a page, it only carries the kind through the highlighter. */
const colourOf = (index: number): string => `#00000${String(index + 1)}`;

/** The theme given to the highlighter: its colours stand for token classes. */
export const CLASS_THEME: ThemeRegistrationRaw = {
  name: 'token-classes',
  type: 'light',
  fg: PLAIN,
  bg: '#ffffff',
  settings: [
    { settings: { foreground: PLAIN, background: '#ffffff' } },
    ...KINDS.map((kind, index) => ({
      scope: [...kind.scopes],
      settings: { foreground: colourOf(index) },
    })),
    { scope: PLAIN_SCOPES, settings: { foreground: PLAIN } },
    { scope: ['keyword.operator.logical.python'], settings: { foreground: colourOf(1) } },
  ],
};

const CLASS_BY_COLOUR: ReadonlyMap<string, string> = new Map(
  KINDS.map((kind, index) => [colourOf(index), kind.class]),
);

/** Class of a token by the colour the theme gave it; null for plain text. */
export function tokenClass(colour: string | undefined): string | null {
  return CLASS_BY_COLOUR.get((colour ?? PLAIN).toLowerCase()) ?? null;
}
