import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';

/** Signs in running text that Markdown, MDX or math may give a meaning; all others mean themselves. */
const SPECIAL = /[\\`*_[\]<{&$~\n\t\0]/g;
const MAY_BE_SPECIAL = /[\\`*_[\]<{&$~\n\t\0]/;
/** What a backslash takes the meaning from. */
const ESCAPED = /[!-/:-@[-`{-~]/;
const REFERENCE = /&#?\w+;/y;
const WORD = /[A-Za-z0-9]/;
/**
 * A term in bold at the very beginning: between letters, so that the stars can be nothing else, and
 * without code, which might begin in it and end behind it.
 */
const LEAD = /^\*\*(?=[\p{L}\p{N}])([^*`\n]*[\p{L}\p{N}])\*\*(?!\*)/u;
const STARS = 2;

/** Where a text stands in an entry. */
export interface Setting {
  /** Place of its first sign. */
  start: Point;
  /** Blanks in front of each of its further lines, which are no part of it. */
  margin: number;
  /** Brackets may refer to a definition somewhere in the entry. */
  hasDefinitions: boolean;
}

/**
 * Running text whose every sign has one meaning only: words, escapes, inline code, breaks behind a
 * backslash, and a bold term at the beginning.
 *
 * @param content without blanks at the ends of its lines
 * @returns the nodes that the reader of Markdown would make of it; null when that is not beyond doubt
 */
export function readPlainInline(content: string, setting: Setting): PhrasingContent[] | null {
  if (MAY_BE_SPECIAL.test(content)) return new InlineReader(content, setting).read();
  const { start } = setting;
  const position = { start, end: along(start, content.length) };
  return [{ type: 'text', value: content, position }];
}

/** The place so many signs farther on the same line. */
export function along({ line, column, offset }: Point, signs: number): Point {
  return { line, column: column + signs, offset: (offset ?? 0) + signs };
}

class InlineReader {
  private readonly content: string;
  private readonly setting: Setting;
  private readonly nodes: PhrasingContent[] = [];
  /** Place of the sign at `lineStart`. */
  private lineAt: Point;
  private lineStart = 0;
  /** The text that is open: its beginning, and what was read of it. */
  private textFrom: number | null = null;
  private textStart: Point;
  private value = '';

  constructor(content: string, setting: Setting) {
    this.content = content;
    this.setting = setting;
    this.lineAt = setting.start;
    this.textStart = setting.start;
  }

  read(): PhrasingContent[] | null {
    const { content } = this;
    let at = this.readLead();
    if (at === null) return null;
    while (at < content.length) {
      SPECIAL.lastIndex = at;
      const special = SPECIAL.exec(content)?.index ?? content.length;
      if (special > at) this.addText(at, content.slice(at, special));
      if (special === content.length) break;
      const next = this.readSpecial(special);
      if (next === null) return null;
      at = next;
    }
    this.closeText(content.length);
    return this.nodes;
  }

  private pointAt(at: number): Point {
    return along(this.lineAt, at - this.lineStart);
  }

  private addText(at: number, value: string): void {
    if (this.textFrom === null) {
      this.textFrom = at;
      this.textStart = this.pointAt(at);
    }
    this.value += value;
  }

  private closeText(end: number): void {
    if (this.textFrom === null) return;
    const position = { start: this.textStart, end: this.pointAt(end) };
    this.nodes.push({ type: 'text', value: this.value, position });
    this.textFrom = null;
    this.value = '';
  }

  private readLead(): number | null {
    if (!this.content.startsWith('*')) return 0;
    const term = LEAD.exec(this.content)?.[1];
    if (term === undefined) return null;
    const children = readPlainInline(term, { ...this.setting, start: this.pointAt(STARS) });
    if (children === null) return null;
    const end = term.length + 2 * STARS;
    const position = { start: this.pointAt(0), end: this.pointAt(end) };
    this.nodes.push({ type: 'strong', children, position });
    return end;
  }

  /** @returns where to go on; null when the sign may mean more than one thing */
  private readSpecial(at: number): number | null {
    switch (this.content[at]) {
      case '\\':
        return this.readBackslash(at);
      case '`':
        return this.readCode(at);
      case '\n':
        this.addText(at, '\n');
        return this.openLine(at + 1);
      default:
        return this.readLiteral(at);
    }
  }

  private readBackslash(at: number): number {
    const next = this.content[at + 1] ?? '';
    if (next === '\n') return this.readBreak(at);
    const escapes = ESCAPED.test(next);
    this.addText(at, escapes ? next : '\\');
    return at + (escapes ? 2 : 1);
  }

  private readBreak(at: number): number {
    this.closeText(at);
    const start = this.pointAt(at);
    const next = this.openLine(at + 2);
    const end = along(this.lineAt, -this.setting.margin);
    this.nodes.push({ type: 'break', position: { start, end } });
    return next;
  }

  private openLine(at: number): number {
    const { line, offset = 0 } = this.lineAt;
    const next = { line: line + 1, column: 1, offset: offset + at - this.lineStart };
    this.lineAt = along(next, this.setting.margin);
    this.lineStart = at;
    return at;
  }

  /** A run of backticks pairs with the next of the same length; without one it means itself. */
  private readCode(at: number): number | null {
    const { content } = this;
    const length = runOf(content, at);
    const from = at + length;
    let close = content.indexOf('`', from);
    while (close >= 0) {
      const run = runOf(content, close);
      if (run === length) break;
      close = content.indexOf('`', close + run);
    }
    const inner = content.slice(from, close < 0 ? content.length : close);
    // The general reader forgets where lines begin when it looks for an end of code on other lines.
    if (inner.includes('\n')) return null;
    if (close < 0) {
      this.addText(at, content.slice(at, from));
      return from;
    }
    this.closeText(at);
    const end = close + length;
    const position = { start: this.pointAt(at), end: this.pointAt(end) };
    this.nodes.push({ type: 'inlineCode', value: withoutPadding(inner), position });
    return end;
  }

  private readLiteral(at: number): number | null {
    const { content } = this;
    const sign = content.charAt(at);
    const end = sign === '_' ? endOfRun(content, at) : at + 1;
    if (!this.meansItself(sign, at, end)) return null;
    this.addText(at, content.slice(at, end));
    return end;
  }

  private meansItself(sign: string, at: number, end: number): boolean {
    const { content } = this;
    const [before, after] = [content[at - 1] ?? '', content[end] ?? ''];
    switch (sign) {
      case '_':
        return WORD.test(before) && WORD.test(after);
      case '*':
        return before === ' ' && after === ' ';
      case '&':
        REFERENCE.lastIndex = at;
        return !REFERENCE.test(content);
      case '$':
      case '~':
        return after !== sign;
      case '[':
        return !this.setting.hasDefinitions;
      case ']':
        return !this.setting.hasDefinitions && after !== '(' && after !== '[';
      default:
        return false;
    }
  }
}

function runOf(text: string, at: number): number {
  return endOfRun(text, at) - at;
}

function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return end;
}

/** One blank on each side sets off code that begins or ends with a backtick. */
function withoutPadding(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
  return isPadded ? code.slice(1, -1) : code;
}
