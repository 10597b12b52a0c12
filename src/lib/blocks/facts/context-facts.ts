import { comparable, COPY, copyOf, type Copy } from './copies.ts';
import { GAP, type LineFacts } from './line-facts.ts';
import { NestingTracker } from './nesting.ts';
import { shapeOf, type Shape } from './shape.ts';

/** The part of the post that a line lies in, as far as fixed headings tell. */
export const SECTION = { body: 0, about: 1, references: 2 } as const;
export type Section = (typeof SECTION)[keyof typeof SECTION];

/** What a line's surroundings tell. */
export interface ContextFacts {
  shape: Shape;
  section: Section;
  /** Lines since the heading that opened the section. */
  sinceSection: number;
  /** How it repeats one of the three lines above. */
  copyAbove: Copy;
  /** How many lines above that one stands; 0 without a copy. */
  copyDistance: number;
  /** How it repeats the next line. */
  copyBelow: Copy;
  /** How it repeats the title. */
  copyTitle: Copy;
  /** Brackets or quotes that code above left open. */
  nesting: number;
  /** Lines of the same kind without a blank line between: how many, and the place among them. */
  runLength: number;
  runPlace: number;
  /** Neighbouring short lines, blank lines or not: how many. */
  chainLength: number;
}

const ABOUT = /^about (?:the |our )?(?:guest |blog |post )?(?:authors?|contributors?|editors?)\b/i;
const REFERENCES =
  /^(?:references?|bibliography|footnotes?|citations?|further reading|works cited|sources)\b/i;
const HEADING_WORDS = 6;
const LOOK_BACK = 3;
const CHAIN_WORDS = 9;

function sectionOpened(facts: LineFacts): Section | null {
  if (facts.wordCount > HEADING_WORDS) return null;
  if (ABOUT.test(facts.body)) return SECTION.about;
  return REFERENCES.test(facts.body) ? SECTION.references : null;
}

interface Texts {
  facts: LineFacts;
  text: string;
}

function copyAboveOf(all: readonly Texts[], index: number): { copy: Copy; distance: number } {
  const own = all[index];
  let best: { copy: Copy; distance: number } = { copy: COPY.none, distance: 0 };
  if (!own) return best;
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const source = all[index - back];
    if (!source) break;
    const copy = copyOf(own, source);
    if (copy === COPY.none) continue;
    if (best.copy === COPY.none || copy < best.copy) best = { copy, distance: back };
  }
  return best;
}

const sameRun = (a: LineFacts, b: LineFacts): boolean =>
  b.gapBefore === GAP.none && a.indent === b.indent && !a.marker?.rendered && !b.marker?.rendered;

const inChain = (facts: LineFacts): boolean =>
  facts.indent === 0 && !facts.tail.endsWith(':') && facts.wordCount <= CHAIN_WORDS;

/** Lengths of the maximal stretches in which each neighbouring pair belongs together. */
function stretches(
  all: readonly LineFacts[],
  together: (a: LineFacts, b: LineFacts) => boolean,
): number[] {
  const starts: number[] = [];
  all.forEach((facts, index) => {
    const before = all[index - 1];
    starts.push(before && together(before, facts) ? (starts[index - 1] ?? index) : index);
  });
  const lengths = new Map<number, number>();
  for (const start of starts) lengths.set(start, (lengths.get(start) ?? 0) + 1);
  return starts.map((start) => lengths.get(start) ?? 1);
}

/** Facts about the surroundings of every line of a post. */
export function contextOf(all: readonly LineFacts[]): ContextFacts[] {
  const texts = all.map((facts) => ({
    facts,
    text: comparable(facts.line.text.slice(facts.marker?.width ?? 0)),
  }));
  const runs = stretches(all, sameRun);
  const chains = stretches(all, (a, b) => inChain(a) && inChain(b));
  const nesting = new NestingTracker();
  let section: Section = SECTION.body;
  let sinceSection = 0;
  let runPlace = 0;
  return all.map((facts, index) => {
    const opened = sectionOpened(facts);
    sinceSection = opened === null ? sinceSection + 1 : 0;
    section = opened ?? section;
    const before = all[index - 1];
    runPlace = before && sameRun(before, facts) ? runPlace + 1 : 0;
    const above = copyAboveOf(texts, index);
    const own = texts[index] ?? { facts, text: '' };
    const below = texts[index + 1];
    const title = texts[0];
    return {
      shape: shapeOf(facts),
      section,
      sinceSection,
      copyAbove: above.copy,
      copyDistance: above.distance,
      copyBelow: below ? copyOf(own, below) : COPY.none,
      copyTitle: title && index > 0 ? copyOf(own, title) : COPY.none,
      nesting: nesting.before(facts),
      runLength: runs[index] ?? 1,
      runPlace,
      chainLength: chains[index] ?? 1,
    };
  });
}
