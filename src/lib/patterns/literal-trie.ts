import { charactersOf } from '../characters.ts';
import {
  EDGE,
  isWordSign,
  LINE_NUMBER,
  NO_SIGN,
  SIGN_NUMBERS,
  SIGNS_IN_ALL,
  signNumber,
} from './signs.ts';

/** Whatever is longer is cut: so much of a literal tells enough. */
const LONGEST = 12;

/** The signs of the text that is being read, a line's end before and behind it, and two that are none. */
let room = new Uint8Array(1 << 12);

/** Reads a text into `room`; how many signs there are, the last two left out. */
function readSigns(text: string): number {
  const { codes, length: inside } = charactersOf(text);
  const length = inside + 2;
  if (length + 1 >= room.length) room = new Uint8Array(2 * length);
  const signs = room;
  signs[0] = LINE_NUMBER;
  for (let at = 0; at < inside; at += 1) signs[at + 1] = SIGN_NUMBERS[codes[at] ?? 0] ?? NO_SIGN;
  signs[length - 1] = LINE_NUMBER;
  signs[length] = NO_SIGN;
  signs[length + 1] = NO_SIGN;
  return length;
}

/** Takes a set and the place of one of its literals. */
type Found = (set: number, at: number) => void;

/** A node while the tree is built. */
interface Node {
  children: Map<number, Node>;
  /** The sets that have a literal which ends here. */
  sets: number[];
}

const emptyNode = (): Node => ({ children: new Map(), sets: [] });

function enter(literal: string, set: number, root: Node): void {
  let node = root;
  for (let at = 0; at < literal.length && at < LONGEST; at += 1) {
    const sign = signNumber(literal.charCodeAt(at));
    let child = node.children.get(sign);
    if (child === undefined) node.children.set(sign, (child = emptyNode()));
    node = child;
  }
  if (!node.sets.includes(set)) node.sets.push(set);
}

/** The places of the two roots: of literals that open anywhere, and of those that open at an edge. */
const ANYWHERE = 0;
const AT_EDGE = 1;
/** So many signs in a row tell of nearly all places that no literal opens there. */
const OPENING = 3;
/** A sign takes so many bits of the number of an opening. */
const SIGN_BITS = Math.ceil(Math.log2(SIGNS_IN_ALL));
const OPENINGS = 1 << (OPENING * SIGN_BITS);

const ALL_BITS = 0xffffffff;

const openingOn = (opening: number, sign: number): number =>
  ((opening << SIGN_BITS) | sign) & (OPENINGS - 1);

/** In place of a parent: where no node is, and of a node that is nobody's child. */
const FREE = -1;
const NOBODY = -2;

/**
 * Finds many literals in one reading of a text: a tree of their signs, looked up from each place. The
 * tree is a double array (Aoe 1989), which the cache of a processor holds whole: the child of a node by a
 * sign is at the node's base plus the sign, if the node is the parent that is told there.
 */
export class LiteralTrie {
  private base = new Uint16Array(1 << 10);
  private parent = new Int32Array(1 << 10).fill(FREE);
  /** The place in `ended` of the sets that end at a node. */
  private ends = new Uint16Array(1 << 10);
  private readonly ended: (readonly number[])[] = [[]];
  /** A bit for each opening of a literal: most three signs are none. */
  private readonly opens = new Uint32Array(OPENINGS / 32);
  private firstFree = AT_EDGE + 1;

  /** @param sets literals in the signs of `signs.ts`, none of them empty or an edge alone */
  constructor(sets: readonly (readonly string[])[]) {
    const roots = [emptyNode(), emptyNode()] as const;
    sets.forEach((literals, set) => {
      for (const literal of literals) {
        if (literal.startsWith(EDGE)) enter(literal.slice(EDGE.length), set, roots[AT_EDGE]);
        else enter(literal, set, roots[ANYWHERE]);
      }
    });
    // Both roots have a place of their own and are nobody's child.
    this.parent[ANYWHERE] = NOBODY;
    this.parent[AT_EDGE] = NOBODY;
    this.place(roots[ANYWHERE], ANYWHERE);
    this.place(roots[AT_EDGE], AT_EDGE);
    for (const root of roots) this.noteOpenings(root, 0, OPENING);
  }

  /** Notes the openings that a node leads to by so many more signs; where a literal ends, any signs may follow. */
  private noteOpenings({ sets, children }: Node, opening: number, more: number): void {
    if (more === 0 || sets.length > 0) {
      const first = opening << (more * SIGN_BITS);
      const behind = (opening + 1) << (more * SIGN_BITS);
      if (more > 0) this.opens.fill(ALL_BITS, first >> 5, behind >> 5);
      else this.opens[first >> 5] = (this.opens[first >> 5] ?? 0) | (1 << (first & 31));
      return;
    }
    for (const [sign, child] of children)
      this.noteOpenings(child, openingOn(opening, sign), more - 1);
  }

  /** Gives the children of a node places, and theirs. */
  private place(node: Node, at: number): void {
    const signs = [...node.children.keys()];
    if (node.sets.length > 0) this.ends[at] = this.ended.push(node.sets) - 1;
    if (signs.length === 0) return;
    const base = this.freeBase(signs);
    this.base[at] = base;
    for (const sign of signs) this.parent[base + sign] = at;
    for (const [sign, child] of node.children) this.place(child, base + sign);
  }

  /** The first base at which there is room for children by these signs. */
  private freeBase(signs: readonly number[]): number {
    while (this.parent[this.firstFree] !== FREE) this.firstFree += 1;
    let base = Math.max(0, this.firstFree - Math.min(...signs));
    for (;;) {
      if (base + SIGNS_IN_ALL >= this.parent.length) this.grow();
      const start = base;
      if (signs.every((sign) => this.parent[start + sign] === FREE)) return base;
      base += 1;
    }
  }

  private grow(): void {
    const size = this.parent.length * 2;
    const { base, parent, ends } = this;
    this.base = new Uint16Array(size);
    this.base.set(base);
    this.parent = new Int32Array(size).fill(FREE);
    this.parent.set(parent);
    this.ends = new Uint16Array(size);
    this.ends.set(ends);
  }

  /**
   * Calls `found` with each set of which a literal stands in the text and the place where that begins,
   * in the order of the places; -1 stands for the line's end before the text.
   */
  scan(text: string, found: Found): void {
    const { base, opens } = this;
    const [anywhere, atEdge] = [base[ANYWHERE] ?? 0, base[AT_EDGE] ?? 0];
    const length = readSigns(text);
    const signs = room;
    let opening = openingOn(signs[0] ?? NO_SIGN, signs[1] ?? NO_SIGN);
    for (let at = 0; at < length; at += 1) {
      opening = openingOn(opening, signs[at + 2] ?? NO_SIGN);
      if ((((opens[opening >> 5] ?? 0) >> (opening & 31)) & 1) === 0) continue;
      const sign = signs[at] ?? NO_SIGN;
      this.walk(ANYWHERE, anywhere + sign, at, found);
      const before = signs[at - 1] ?? NO_SIGN;
      if (isWordSign(sign) !== isWordSign(before)) this.walk(AT_EDGE, atEdge + sign, at, found);
    }
  }

  /** Follows the signs from a place on, the first of which leads from the root to the node `first` if that is its child. */
  private walk(root: number, first: number, from: number, found: Found): void {
    const { base, parent, ends } = this;
    const signs = room;
    if (parent[first] !== root) return;
    let node = first;
    let at = from;
    for (;;) {
      const end = ends[node] ?? 0;
      if (end !== 0) for (const set of this.ended[end] ?? []) found(set, from - 1);
      at += 1;
      const child = (base[node] ?? 0) + (signs[at] ?? NO_SIGN);
      if (parent[child] !== node) return;
      node = child;
    }
  }
}
