import type { Lexicon, Metric } from '../../../schemas/metric.ts';

/** The name of a metric in a text. */
export interface MetricMention {
  metric: Metric;
  /** Place of the name in the text. */
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** A phrase of the lexicon; `metric` is null where it means something else. */
interface Phrase {
  words: readonly string[];
  metric: Metric | null;
}

interface Match {
  phrase: Phrase;
  tokens: readonly Token[];
}

const TOKEN = /[\p{L}\p{N}²]+/gu;
/** What may stand between two words of one name; anything else parts them. */
const JOINT = /^(?:[\s_\-‐‑–/@]{1,2}|\.)$/u;
/** Units and explanations in brackets behind a name: `Latency (ms)`, `Accuracy [%]`, `Top-1, %`. */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|[,:]?\s*%\s*$|[↑↓▲▼*†‡:]/gu;
/** A plural is the same name. */
const PLURAL = /(?:ies|s)$/u;

/** Finds the names of metrics in texts; the longest name wins where two overlap. */
export class MetricFinder {
  private readonly metrics: ReadonlyMap<string, Metric>;
  private readonly anywhere: ReadonlyMap<string, readonly Phrase[]>;
  private readonly alone: ReadonlyMap<string, readonly Phrase[]>;
  private readonly changed: ReadonlyMap<string, readonly Phrase[]>;
  private readonly inAnyCase: ReadonlyMap<string, readonly Phrase[]>;

  constructor({ metrics, others }: Lexicon) {
    const bare = metrics.map((entry) => ({ entry, metric: withoutWords(entry) }));
    this.metrics = new Map(bare.map(({ metric }) => [metric.key, metric]));
    const anywhere = [
      ...bare.flatMap(({ entry, metric }) => entry.words.map((word) => phrase(word, metric))),
      ...others.map((word) => phrase(word, null)),
    ];
    this.anywhere = byFirstWord(anywhere);
    this.changed = byFirstWord([
      ...anywhere,
      ...bare.flatMap(({ entry, metric }) => entry.changed.map((word) => phrase(word, metric))),
    ]);
    this.inAnyCase = byFirstWord(
      bare.flatMap(({ entry, metric }) =>
        [...entry.words, ...entry.changed, ...entry.alone].map((word) =>
          phrase(word.toLowerCase(), metric),
        ),
      ),
    );
    this.alone = byFirstWord(
      bare.flatMap(({ entry, metric }) => entry.alone.map((word) => phrase(word, metric))),
    );
  }

  byKey(key: string): Metric | undefined {
    return this.metrics.get(key);
  }

  /** Every name of a metric in a text, in order, none inside another. */
  all(text: string): MetricMention[] {
    return this.mentions(text, this.anywhere);
  }

  /** As `all`, with the names that mean a metric only beside a change: `20% more CPU`. */
  allChanged(text: string): MetricMention[] {
    return this.mentions(text, this.changed);
  }

  /** Every name of a metric as readers write them in a question: `f1`, `map`, `ttft`, in any case. */
  allAsked(text: string): MetricMention[] {
    return this.mentions(text.replace(/\p{Lu}/gu, lowerCase), this.inAnyCase);
  }

  private mentions(text: string, phrases: ReadonlyMap<string, readonly Phrase[]>): MetricMention[] {
    return longestFirst(matches(tokensOf(text), text, phrases))
      .flatMap(({ phrase: { metric }, tokens }) => {
        const [first, last] = [tokens[0], tokens.at(-1)];
        return metric === null || first === undefined || last === undefined
          ? []
          : [{ metric, start: first.start, end: last.end }];
      })
      .sort((a, b) => a.start - b.start);
  }

  /** The metric that a short text names, such as the head of a column; null where it names none. */
  named(text: string): Metric | null {
    return this.onlyName(text) ?? this.longestName(text);
  }

  private onlyName(text: string): Metric | null {
    const bare = text.replaceAll(BRACKETS, ' ');
    const tokens = tokensOf(bare);
    const whole = matches(tokens, bare, this.alone).find(
      (match) => match.tokens.length === tokens.length,
    );
    return whole?.phrase.metric ?? null;
  }

  private longestName(text: string): Metric | null {
    const length = ({ start, end }: MetricMention): number => end - start;
    const [longest] = this.all(text).sort((a, b) => length(b) - length(a));
    return longest?.metric ?? null;
  }
}

/** The same letter in lower case, where that is one letter as well. */
function lowerCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function withoutWords({ key, name, direction, dimension }: Lexicon['metrics'][number]): Metric {
  return { key, name, direction, dimension };
}

function phrase(text: string, metric: Metric | null): Phrase {
  return { words: text.split(' '), metric };
}

function byFirstWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const one of phrases) {
    const key = (one.words[0] ?? '').toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

function matches(
  tokens: readonly Token[],
  text: string,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Match[] {
  return tokens.flatMap((token, at) => {
    const candidates = startingWith(token.text.toLowerCase(), phrases);
    if (candidates.length === 0) return [];
    return [...new Set(candidates)]
      .map((one) => ({ phrase: one, tokens: tokens.slice(at, at + one.words.length) }))
      .filter((match) => fits(match, text));
  });
}

function startingWith(
  word: string,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): readonly Phrase[] {
  const exact = phrases.get(word) ?? [];
  return word.endsWith('s') ? [...exact, ...(phrases.get(singular(word)) ?? [])] : exact;
}

function fits({ phrase: { words }, tokens }: Match, text: string): boolean {
  if (tokens.length !== words.length) return false;
  const joined = tokens.every((token, index) => {
    const next = tokens[index + 1];
    return next === undefined || JOINT.test(text.slice(token.end, next.start));
  });
  return (
    joined &&
    words.every((word, i) => sameWord(tokens[i]?.text ?? '', word, i === words.length - 1))
  );
}

/** A word with a capital has to stand as it is; of the others the last may be in the plural. */
function sameWord(token: string, word: string, isLast: boolean): boolean {
  if (token === word) return true;
  if (word !== word.toLowerCase()) return false;
  const lower = token.toLowerCase();
  return lower === word || (isLast && singular(lower) === word);
}

function singular(word: string): string {
  return word.replace(PLURAL, (end) => (end === 'ies' ? 'y' : ''));
}

/** Of overlapping names the longest one stays, of equally long ones the first. */
function longestFirst(found: readonly Match[]): Match[] {
  const inkOf = ({ tokens }: Match): number =>
    tokens.reduce((sum, { text }) => sum + text.length, 0);
  const order = [...found].sort((a, b) => b.tokens.length - a.tokens.length || inkOf(b) - inkOf(a));
  const taken = new Set<Token>();
  return order.filter(({ tokens }) => {
    if (tokens.some((token) => taken.has(token))) return false;
    for (const token of tokens) taken.add(token);
    return true;
  });
}
