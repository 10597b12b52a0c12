/** Stands for no word. */
const NONE = -1;
const UNITS = 65_536;

/** Words as a tree of their signs, for reading a text once (Aho and Corasick, 1975). */
interface Automaton {
  /** Child of a node, by node and UTF-16 unit. */
  next: Map<number, number>;
  /** Of each node: the node of the longest ending of it that begins a word. */
  fallback: number[];
  /** Of each node: the word that it is. */
  word: number[];
  /** Of each node: the next shorter ending of it that is a word; 0 when there is none. */
  shorter: number[];
}

/**
 * For every word the numbers of the texts that contain it anywhere, ascending.
 *
 * @param words different and not empty
 */
export function occurrencesOf(words: readonly string[], texts: readonly string[]): number[][] {
  const automaton = makeAutomaton(words);
  const found = words.map((): number[] => []);
  texts.forEach((text, place) => {
    readText(text, automaton, (word) => {
      const places = found[word];
      if (places !== undefined && places.at(-1) !== place) places.push(place);
    });
  });
  return found;
}

function readText(text: string, automaton: Automaton, onWord: (word: number) => void): void {
  const { word, shorter } = automaton;
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    node = step(automaton, node, text.charCodeAt(at));
    for (let end = node; end > 0; end = shorter[end] ?? 0) {
      const number = word[end] ?? NONE;
      if (number !== NONE) onWord(number);
    }
  }
}

function step({ next, fallback }: Automaton, from: number, unit: number): number {
  let node = from;
  for (;;) {
    const child = next.get(node * UNITS + unit);
    if (child !== undefined) return child;
    if (node === 0) return 0;
    node = fallback[node] ?? 0;
  }
}

function makeAutomaton(words: readonly string[]): Automaton {
  const automaton: Automaton = { next: new Map(), fallback: [0], word: [NONE], shorter: [0] };
  const byDepth = words.reduce<Branch[][]>((branches, word, number) => {
    addWord(automaton, word, number, branches);
    return branches;
  }, []);
  // Shorter ones first: a fallback is always nearer to the root.
  for (const branches of byDepth) for (const branch of branches) linkBack(automaton, branch);
  return automaton;
}

interface Branch {
  parent: number;
  unit: number;
  node: number;
}

function addWord(
  { next, fallback, word, shorter }: Automaton,
  text: string,
  number: number,
  branches: Branch[][],
): void {
  let parent = 0;
  for (let depth = 0; depth < text.length; depth += 1) {
    const unit = text.charCodeAt(depth);
    let node = next.get(parent * UNITS + unit);
    if (node === undefined) {
      node = word.push(NONE) - 1;
      fallback.push(0);
      shorter.push(0);
      next.set(parent * UNITS + unit, node);
      (branches[depth] ??= []).push({ parent, unit, node });
    }
    parent = node;
  }
  word[parent] = number;
}

function linkBack(automaton: Automaton, { parent, unit, node }: Branch): void {
  const { fallback, word, shorter } = automaton;
  const back = parent === 0 ? 0 : step(automaton, fallback[parent] ?? 0, unit);
  fallback[node] = back;
  shorter[node] = (word[back] ?? NONE) === NONE ? (shorter[back] ?? 0) : back;
}
