import { chunksOf, type Chunked } from './chunks.ts';
import { Comparable, COPY, copyOf, type Copy, isSameText } from './copies.ts';
import { kinOf, type Kin } from './kin.ts';
import type { LineFacts } from './line-facts.ts';
import { NestingTracker } from './nesting.ts';
import { placesOf, type Section } from './sections.ts';
import { shapeOf, startsLikeBio, type Shape } from './shape.ts';
import { chainsOf, runsOf, type Stretch } from './stretches.ts';
import { topicsOf, type Topic } from './topics.ts';
import { voicesOf, type Voiced } from './voices.ts';

/** What a line's surroundings tell. */
export interface ContextFacts {
  shape: Shape;
  section: Section;
  /** Lines since the heading that opened the section. */
  sinceSection: number;
  /** How it repeats one of the lines above. */
  copyAbove: Copy;
  /** How many lines above that one stands; 0 without a copy. */
  copyDistance: number;
  /** How it repeats the next line. */
  copyBelow: Copy;
  /** How it repeats the title. */
  copyTitle: Copy;
  /** The line is the title again, but for case and signs at its end. */
  repeatsTitle: boolean;
  /** Brackets or quotes that code above left open. */
  nesting: number;
  run: Stretch;
  chain: Stretch;
  kin: Kin;
  chunks: Chunked;
  /** Who speaks, if it is code. */
  voice: Voiced;
  /** Where the words of a short line occur again. */
  topic: Topic;
  /** It opens with a name and a verb, as biographies do. */
  opensAsBio: boolean;
  /** Words between it and the next short line. */
  wordsToShort: number;
}

const LOOK_BACK = 3;

/** How a line repeats one above, and how many lines above that one stands; the place decides among equals. */
function copyAboveOf(all: readonly Comparable[], index: number): { copy: Copy; distance: number } {
  const own = all[index];
  let copy: Copy = COPY.none;
  let distance = 0;
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const source = all[index - back];
    if (!own || !source) break;
    const found = copyOf(own, source);
    if (found === COPY.none || (copy !== COPY.none && found >= copy)) continue;
    copy = found;
    distance = back;
  }
  return { copy, distance };
}

const SHORT_WORDS = 12;

/** For every line, the words that follow it before the next short line at the margin. */
function wordsToShort(all: readonly LineFacts[]): number[] {
  const out = new Array<number>(all.length).fill(0);
  let words = 0;
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const facts = all[index];
    if (!facts) continue;
    out[index] = words;
    words = facts.indent === 0 && facts.wordCount <= SHORT_WORDS ? 0 : words + facts.wordCount;
  }
  return out;
}

/** Facts about the surroundings of every line of a post. */
export function contextOf(all: readonly LineFacts[]): ContextFacts[] {
  const texts = all.map((facts) => new Comparable(facts));
  const runs = runsOf(all);
  const chains = chainsOf(all);
  const kin = kinOf(all);
  const places = placesOf(all);
  const chunks = chunksOf(all);
  const ahead = wordsToShort(all);
  const tracker = new NestingTracker();
  const nesting = all.map((facts) => tracker.before(facts));
  const voices = voicesOf(all, nesting);
  const topics = topicsOf(all);
  const out: ContextFacts[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const own = texts[index];
    const run = runs[index];
    const chain = chains[index];
    const family = kin[index];
    const place = places[index];
    const chunked = chunks[index];
    const voice = voices[index];
    const topic = topics[index];
    if (!own || !run || !chain || !family || !place || !chunked || !voice || !topic) continue;
    const opensAsBio = startsLikeBio(own.facts);
    const above = copyAboveOf(texts, index);
    const below = texts[index + 1];
    const title = index > 0 ? texts[0] : undefined;
    out.push({
      shape: shapeOf(own.facts, opensAsBio),
      nesting: nesting[index] ?? 0,
      copyAbove: above.copy,
      copyDistance: above.distance,
      copyBelow: below ? copyOf(own, below) : COPY.none,
      repeatsTitle: title !== undefined && isSameText(own, title),
      copyTitle: title ? copyOf(own, title) : COPY.none,
      run,
      chain,
      kin: family,
      chunks: chunked,
      voice,
      topic,
      opensAsBio,
      wordsToShort: ahead[index] ?? 0,
      section: place.section,
      sinceSection: place.since,
    });
  }
  return out;
}
