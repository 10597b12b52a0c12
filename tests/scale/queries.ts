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
