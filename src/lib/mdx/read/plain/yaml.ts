/** Tabs, line ends and marks that only YAML knows, and blanks at the end of a line. */
const UNUSUAL =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]| (?:\n|$)/u;
const PAIR = /^([A-Za-z]+):(?: (.+))?$/;
const ITEM = '- ';
const LEVEL = 2;

/** A word or sentence without quotes: it holds no sign that begins, ends or comments anything. */
const PLAIN = /^(?:[A-Za-z0-9(]|[^\0-\x7f])(?:[^:#]|:(?=[^ ])|(?<=[^ ])#)*$/;
/** In a list on one line commas and brackets end a word. */
const PLAIN_IN_LIST = /^[A-Za-z][A-Za-z0-9 .+-]*$/;
/** Words and figures that may mean a value of another kind. */
const NOT_TEXT = /^(?:null|true|false|\d[\d.]*(?:e[-+]?\d*)?|0[xo][\da-f]*)$/i;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/**
 * A map of YAML in its plainest form, as nearly all frontmatter is: maps and lists in block style,
 * indented by two blanks, with numbers and one-line texts; lists of words on one line.
 *
 * @returns what any reader of YAML makes of it; null when the text is not of this form
 */
export function readPlainYaml(text: string): PlainMap | null {
  if (UNUSUAL.test(text)) return null;
  const lines = new Lines(text);
  const map = readMap(lines, 0);
  return lines.current === null ? map : null;
}

type PlainMap = Record<string, unknown>;

class Lines {
  private readonly all: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.all = text.split('\n');
  }

  /** The line to be read; null at the end. */
  get current(): string | null {
    return this.all[this.at] ?? null;
  }

  next(): void {
    this.at += 1;
  }

  /** The current line without its indentation, when that is of this width. */
  textAt(width: number): string | null {
    const line = this.current;
    if (line === null || !line.startsWith(' '.repeat(width)) || line[width] === ' ') return null;
    return line.slice(width);
  }
}

/** The pairs that begin at a column, of which the first may follow the dash of an item. */
function readMap(lines: Lines, width: number, first: string | null = null): PlainMap | null {
  const map: PlainMap = {};
  for (let text = first ?? lines.textAt(width); text !== null; text = lines.textAt(width)) {
    if (text.startsWith(ITEM)) break;
    const [, key, inline] = PAIR.exec(text) ?? [];
    if (key === undefined || Object.hasOwn(map, key)) return null;
    lines.next();
    const value = inline === undefined ? readNested(lines, width + LEVEL) : readValue(inline);
    if (value === null) return null;
    map[key] = value;
  }
  return Object.keys(map).length === 0 ? null : map;
}

function readNested(lines: Lines, width: number): unknown {
  return lines.textAt(width)?.startsWith(ITEM) === true
    ? readList(lines, width)
    : readMap(lines, width);
}

function readList(lines: Lines, width: number): unknown[] | null {
  const items: unknown[] = [];
  for (let text = lines.textAt(width); text?.startsWith(ITEM); text = lines.textAt(width)) {
    const item = readMap(lines, width + LEVEL, text.slice(ITEM.length));
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

/** The text of one line as a value; null when it may be another than it looks. */
function readValue(text: string): unknown {
  if (NUMBER.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text.startsWith('[')) return readInlineList(text);
  const [, double, single] = QUOTED.exec(text) ?? [];
  if (double !== undefined || single !== undefined) return double ?? single;
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : null;
}

function readInlineList(text: string): unknown[] | null {
  if (!text.endsWith(']')) return null;
  const items = text.slice(1, -1).split(', ');
  const values = items.map((item) => {
    if (NUMBER.test(item)) return Number(item);
    return PLAIN_IN_LIST.test(item) && !NOT_TEXT.test(item) ? item : null;
  });
  return values.includes(null) ? null : values;
}
