import type { RowToken } from './row-tokens.ts';

/** Names that a column bears alone. */
const OWN_COLUMN =
  /^(?:Description|Purpose|Examples?|Notes?|Comments?|Details|Default|Meaning|Usage|Status|Required|Type|Changes|Remarks|Advantages|Disadvantages|Pros|Cons)$/;

/** A name of software or of a variable, though small. */
const NAME_LIKE = /^[a-z]+[-_.\d]/;

/** Edges between the words of a head: a column's name begins with a capital, its further words often do not. */
function headOdds(left: RowToken, right: RowToken): number {
  if (right.afterNbsp) return 20;
  if (right.depth > 0 || /^[([↑↓×/&+-]/.test(right.text)) return -6;
  if (/^(?:of|the|and|or|to|for|with|in|on|by|per|from|vs\.?|&|\/|it|is|a|an)$/i.test(left.text))
    return -4;
  if (
    /^(?:of|and|or|to|for|with|in|on|by|per|from|vs\.?|it|is|down|does|happens)$/.test(right.text)
  )
    return -4;
  if (/[,:&/-]$/.test(left.text)) return -4;
  if (OWN_COLUMN.test(right.text)) return 2.2;
  if (/[)\]]$/.test(left.text)) return 2;
  if (/^v\.?$/i.test(left.text) && right.kind === 'version') return -6;
  if (NAME_LIKE.test(right.text)) return 0.5;
  if (right.kind === 'lower') return left.kind === 'lower' ? 1 : -1.5;
  if (left.kind === 'lower') return 1.5;
  return 1;
}

export interface HeadSplit {
  cells: string[];
  score: number;
}

const EMPTY_FIRST = -1;
/** Names that begin alike ("MCP over …", "MCP over …"). */
const REPEATED_START = 2;
/** A longer line is no head, and cutting it would take the square of its length. */
const LONGEST_HEAD = 80;
/** Names of columns are short; every further word costs. */
const EXTRA_WORD = -0.25;

/**
 * The head's words cut into so many names; the first may be empty, as over a column of row names.
 * Null when there are not words enough.
 */
export function splitHead(
  tokens: readonly RowToken[],
  columns: number,
  unnamedFirst: boolean,
): HeadSplit | null {
  const full = unnamedFirst ? null : cut(tokens, columns);
  const rest = cut(tokens, columns - 1);
  const shifted = rest && { cells: ['', ...rest.cells], score: rest.score + EMPTY_FIRST };
  if (!full) return shifted;
  return shifted && shifted.score > full.score ? shifted : full;
}

function cut(tokens: readonly RowToken[], columns: number): HeadSplit | null {
  if (columns < 1 || tokens.length < columns || tokens.length > LONGEST_HEAD) return null;
  // best[k][i]: the first i tokens in k cells
  let best: (HeadSplit | null)[] = tokens.map(() => null);
  best = [{ cells: [], score: 0 }, ...best];
  for (let column = 0; column < columns; column += 1) best = nextColumn(tokens, best);
  return best[tokens.length] ?? null;
}

function nextColumn(
  tokens: readonly RowToken[],
  best: readonly (HeadSplit | null)[],
): (HeadSplit | null)[] {
  const next: (HeadSplit | null)[] = best.map(() => null);
  best.forEach((before, from) => {
    const [left, right] = [tokens[from - 1], tokens[from]];
    if (!before || !right) return;
    const again = tokens.slice(0, from).some((token) => token.text === right.text)
      ? REPEATED_START
      : 0;
    const odds = left ? headOdds(left, right) + again : 0;
    let text = '';
    for (let to = from; to < tokens.length; to += 1) {
      text = text === '' ? right.text : `${text} ${tokens[to]?.text ?? ''}`;
      const score = before.score + odds + EXTRA_WORD * (to - from);
      const held = next[to + 1];
      if (!held || score > held.score) next[to + 1] = { cells: [...before.cells, text], score };
    }
  });
  return next;
}
