import type { RootContent } from 'mdast';
import type { Point } from 'unist';
import { readPlainHeading, readPlainParagraph } from './block.ts';
import { readPlainComponent } from './component.ts';
import { readPlainFence } from './fence.ts';
import type { Setting } from './inline.ts';
import { readPlainList } from './list.ts';

/** A stretch of an entry: blocks whose meaning is beyond doubt, or text that has to be read with care. */
export interface Stretch {
  /** Null: to be read with care, up to the next block that needs none, blank lines included. */
  nodes: RootContent[] | null;
  start: Point;
  end: Point;
}

const HEAD = /^---\n((?:(?!---[ \t]*\n)[^\n]*\n)+)---(?=\n|$)/;
const MARKER = /^(?:-|\d{1,9}\.) /;
/** What holds other blocks, and may go on below a blank line. */
const CONTAINER = /(?:^|\n)[ \t]*(?:[-*+>]|\d+[.)]|\[\^)/;
const OUTERMOST = /^[A-Za-z<]/;
const GOES_ON = /^[ \t*+\d-]/;

/**
 * Cuts an entry at blank lines. Each block is judged as if it stood at the outermost level; whether it
 * does depends on the text around it, and is for the caller to find out.
 *
 * @param text without carriage returns
 */
export function cutEntry(text: string): Stretch[] {
  return new Cutter(text).cut();
}

class Cutter {
  private readonly text: string;
  private readonly hasDefinitions: boolean;
  private readonly stretches: Stretch[] = [];
  private at = 0;
  private line = 1;
  private lineStart = 0;
  /** A fence above goes on to the end: looking for the ends of others would be for nothing. */
  private neverCloses = false;
  /** Whether an item that stands here begins a list. */
  private listsAreClosed = true;

  constructor(text: string) {
    this.text = text;
    this.hasDefinitions = text.includes(']:');
  }

  cut(): Stretch[] {
    this.readHead();
    while (this.at < this.text.length) {
      if (this.text[this.at] === '\n') this.moveTo(this.at + 1);
      else if (!this.readFence()) this.readChunk();
    }
    const last = this.stretches.at(-1);
    if (last !== undefined) last.end = this.point();
    return this.stretches;
  }

  private readHead(): void {
    const [head, value] = HEAD.exec(this.text) ?? [];
    if (head === undefined || value === undefined) return;
    this.addPlain({ type: 'yaml', value: value.slice(0, -1) }, head.length);
  }

  private readFence(): boolean {
    if (this.neverCloses || !this.text.startsWith('```', this.at)) return false;
    const fence = readPlainFence(this.text, this.at);
    this.neverCloses = fence === 'never closed';
    if (fence === null || fence === 'never closed' || !this.isBlankBehind(fence.end)) return false;
    this.addPlain(fence.node, fence.end);
    return true;
  }

  private isBlankBehind(end: number): boolean {
    const { text } = this;
    return end === text.length || (text[end] === '\n' && '\n'.includes(text.charAt(end + 1)));
  }

  private readChunk(): void {
    const { text, at, hasDefinitions } = this;
    const end = this.endOfChunk(at);
    const chunk = text.slice(at, end);
    const node = this.readBlock(chunk, { start: this.point(), margin: 0, hasDefinitions });
    if (node === null) this.addRest(chunk, end);
    else this.addPlain(node, end);
  }

  /** A chunk ends at a blank line, below an item at one that is followed by the left margin. */
  private endOfChunk(from: number): number {
    let end = this.blankLine(from);
    if (!MARKER.test(this.text.slice(from, end))) return end;
    for (let next = this.inkBehind(end); GOES_ON.test(this.text.charAt(next));) {
      end = this.blankLine(next);
      next = this.inkBehind(end);
    }
    return end;
  }

  /** Where the last line before a blank one ends. */
  private blankLine(from: number): number {
    const { text } = this;
    const blank = text.indexOf('\n\n', from);
    return blank >= 0 ? blank : text.endsWith('\n') ? text.length - 1 : text.length;
  }

  private inkBehind(end: number): number {
    let at = end;
    while (this.text[at] === '\n') at += 1;
    return at;
  }

  private readBlock(chunk: string, setting: Setting): RootContent | null {
    if (chunk.startsWith('#')) return readPlainHeading(chunk, setting);
    if (chunk.startsWith('<')) return readPlainComponent(chunk, setting);
    const isList = MARKER.test(chunk);
    if (isList) return this.listsAreClosed ? readPlainList(chunk, setting) : null;
    return readPlainParagraph(chunk, setting);
  }

  private addPlain(node: RootContent, end: number): void {
    const start = this.point();
    this.moveTo(end);
    node.position ??= { start, end: this.point() };
    this.stretch(true, start).nodes?.push(node);
    this.listsAreClosed = node.type !== 'list';
  }

  private addRest(chunk: string, end: number): void {
    this.stretch(false, this.point());
    this.moveTo(end);
    this.listsAreClosed = OUTERMOST.test(chunk) && !CONTAINER.test(chunk);
  }

  /** The open stretch, if it is of that kind; else a new one. */
  private stretch(isPlain: boolean, start: Point): Stretch {
    const last = this.stretches.at(-1);
    if (last !== undefined && (last.nodes !== null) === isPlain) return last;
    if (last !== undefined) last.end = start;
    const stretch = { nodes: isPlain ? [] : null, start, end: start };
    this.stretches.push(stretch);
    return stretch;
  }

  private point(): Point {
    return { line: this.line, column: this.at - this.lineStart + 1, offset: this.at };
  }

  private moveTo(end: number): void {
    const { text } = this;
    for (let feed = text.indexOf('\n', this.at); feed >= 0 && feed < end;) {
      this.line += 1;
      this.lineStart = feed + 1;
      feed = text.indexOf('\n', feed + 1);
    }
    this.at = end;
  }
}
