import { createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { bundledLanguages } from 'shiki/langs';
import type { HighlighterCore } from 'shiki/core';
import { CLASS_THEME, tokenClass } from './token-classes.ts';

/** A piece of a line of code: its text and the class of its colour, null for plain text. */
export interface Token {
  text: string;
  class: string | null;
}

export interface Highlighter {
  /** Lines of tokens; their texts joined (lines by `\n`) are the code, character by character. */
  tokens(code: string, lang: string): Token[][];
}

/** Longer samples and lines are shown plain: colour would cost seconds and help nobody. */
const MAX_CODE = 60_000;
const MAX_LINE = 2_000;

/** Languages of entries that go by another name, or by none of their own, in the highlighter. */
const GRAMMARS: Readonly<Record<string, string>> = { cuda: 'cpp', shell: 'bash', terraform: 'hcl' };

/** A highlighter that loads the grammars it is asked for, and no others. */
export interface LoadingHighlighter extends Highlighter {
  /** Call before `tokens`; a language without a grammar (`text`, a made-up one) is shown plain. */
  load(langs: Iterable<string>): Promise<void>;
}

/** Shows all code plain. */
export const plainHighlighter: Highlighter = { tokens: (code) => plain(code) };

/** Colours every sample once, however often it is asked for: of an entry, which shows it in two places. */
export function rememberTokens(highlighter: Highlighter): Highlighter {
  const known = new Map<string, Token[][]>();
  return {
    tokens: (code, lang) => {
      const key = `${lang}\n${code}`;
      const lines = known.get(key) ?? highlighter.tokens(code, lang);
      known.set(key, lines);
      return lines;
    },
  };
}

/** Starts without any grammar: the engine too is loaded with the first one. */
export function createHighlighter(): LoadingHighlighter {
  let core: HighlighterCore | undefined;
  const loaded = new Set<string>();
  return {
    load: async (langs) => {
      const missing = [...langs].map(grammarOf).filter((name) => !loaded.has(name));
      for (const name of missing.filter(isBundled)) {
        core ??= await startEngine();
        await core.loadLanguage(bundledLanguages[name]);
        loaded.add(name);
      }
    },
    tokens: (code, lang) => {
      const grammar = grammarOf(lang);
      if (core === undefined || !loaded.has(grammar) || code.length > MAX_CODE) return plain(code);
      return highlight(core, code, grammar);
    },
  };
}

function startEngine(): Promise<HighlighterCore> {
  return createHighlighterCore({
    themes: [CLASS_THEME],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
}

function highlight(core: HighlighterCore, code: string, grammar: string): Token[][] {
  const lines = core.codeToTokensBase(code, {
    lang: grammar,
    theme: CLASS_THEME,
    tokenizeMaxLineLength: MAX_LINE,
    // A time limit would make the output depend on the machine.
    tokenizeTimeLimit: 0,
  });
  return lines.map((line) =>
    merge(line.map((token) => ({ text: token.content, class: tokenClass(token.color) }))),
  );
}

/** Joins neighbours of one class, also over the blanks between them; other blanks are plain. */
function merge(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const { text, class: given } of tokens) {
    const kind = text.trim() === '' ? null : given;
    const gap = merged.at(-1);
    const before = merged.at(-2);
    if (gap?.text.trim() === '' && kind !== null && before?.class === kind) {
      before.text += gap.text + text;
      merged.pop();
    } else if (gap?.class === kind) gap.text += text;
    else merged.push({ text, class: kind });
  }
  return merged;
}

function plain(code: string): Token[][] {
  return code.split('\n').map((text) => [{ text, class: null }]);
}

function grammarOf(lang: string): string {
  return GRAMMARS[lang] ?? lang;
}

function isBundled(name: string): name is keyof typeof bundledLanguages {
  return Object.hasOwn(bundledLanguages, name);
}
