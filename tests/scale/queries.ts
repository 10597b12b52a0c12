const FORMS: readonly RegExp[] = [
  /[A-Za-z_]\w{7,}/g,
  /--[a-z][\w-]{4,}/g,
  /[\w.]+\.[A-Za-z_]\w+\(/g,
  /(?:\/[\w-]+){2,}/g,
  /\S+ = \S+/g,
];

/** Identifiers, flags, calls, paths and phrases, taken from samples all over the hub in turn. */
export function queriesFrom(samples: readonly { code: string }[], count: number): string[] {
  const found = new Set<string>();
  const stride = 7919;
  for (let round = 0; found.size < count && round < count * 40; round += 1) {
    const code = samples[(round * stride) % samples.length]?.code ?? '';
    const form = FORMS[round % FORMS.length];
    const matches = form === undefined ? [] : (code.match(form) ?? []);
    const query = matches[Math.floor(matches.length / 2)];
    if (query !== undefined) found.add(query.slice(0, 60));
  }
  return [...found];
}

interface Coded {
  code: string;
}

const PER_CLASS = 40;
/** A prime, so that samples are taken from all over the hub. */
const STRIDE = 6_007;
const OPERATORS =
  `= == -> => != >= <= += // && || :: << [ ] ( ) {} () [] }} ): ", ") ", " = ' == ' ' + ' ' -> ' -- \\ / . , ; :`
    .split(' ')
    .filter((sign) => sign.trim() !== '');

/** Slices of lines from all over the hub: so many signs, from a place that is not chosen. */
function slices(samples: readonly Coded[], lengths: readonly number[]): string[] {
  const found = new Set<string>();
  for (let round = 0; found.size < PER_CLASS && round < PER_CLASS * 20; round += 1) {
    const lines = (samples[(round * STRIDE) % samples.length]?.code ?? '').split('\n');
    const line = (lines[round % lines.length] ?? '').trim();
    const length = lengths[round % lengths.length] ?? 1;
    const from = (round * 7) % Math.max(1, line.length - length);
    const slice = line.slice(from, from + length).trim();
    if (slice !== '') found.add(slice);
  }
  return [...found];
}

function matching(samples: readonly Coded[], form: RegExp): string[] {
  const found = new Set<string>();
  for (let round = 0; found.size < PER_CLASS && round < PER_CLASS * 60; round += 1) {
    const matches = (samples[(round * STRIDE) % samples.length]?.code ?? '').match(form) ?? [];
    const match = matches[round % Math.max(1, matches.length)];
    if (match !== undefined) found.add(match.trim());
  }
  return [...found];
}

/** Queries that an index of words, of names or of three letters reads everything for. */
export const CLASSES: Readonly<Record<string, (samples: readonly Coded[]) => string[]>> = {
  'one or two characters': (samples) => slices(samples, [1, 2, 2]),
  'pieces inside words': (samples) => matching(samples, /(?<=\w)\w{3,6}(?=\w)/g),
  'phrases with blanks': (samples) => matching(samples, /\w+ \S+ \S+/g),
  'slices of any length': (samples) => slices(samples, [3, 4, 5, 7, 9, 12, 16, 24, 39, 60]),
  'pieces with capitals': (samples) => matching(samples, /[\w-]*[A-Z][\w-]{2,9}/g),
  operators: () => OPERATORS,
  'what is nowhere': (samples) =>
    matching(samples, /\w{6,12}/g).map((name) => `${name.slice(3)}${name.slice(0, 3)}`),
};
