import { HASH_START, hashOn } from '../lib/fnv.ts';

/** Width of the drawn shelf; the picture scales with the page. */
export const SHELF_WIDTH = 1104;
export const SHELF_HEIGHT = 130;

/** A post on the shelf. */
export interface Volume {
  slug: string;
  publisher: string;
  words: number;
  hasSteps: boolean;
}

/** The back of a book: one post, or several of one publisher on a very full shelf. */
export interface Spine {
  publisher: string;
  x: number;
  width: number;
  height: number;
  shade: 'light' | 'plain' | 'dark';
  hasSteps: boolean;
  /** Degrees; only the last book leans. */
  lean: number;
}

export interface Shelf {
  spines: Spine[];
  /** Posts that one spine stands for. */
  postsPerSpine: number;
}

const MAX_SPINES = 200;
const NARROWEST = 8;
const BROADEST = 34;
/** A post of this many words and every longer one has the broadest spine; so has the longest. */
const LONG_POST = 3500;
const GROUP_GAP = 14;
/** Share of the shelf that the gaps between very many publishers may take. */
const MOST_GAPS = 0.25;
const LEAN_DEGREES = 8;
/** Room that the leaning book takes beside its own width. */
const LEAN_ROOM = 26;
const LOWEST = 0.5;
/** Few books keep the size of books. */
const MOST_ENLARGED = 1.5;

/** Puts posts on a shelf: publishers with most posts first, their posts in the given order. */
export function shelve(posts: readonly Volume[]): Shelf {
  const postsPerSpine = Math.max(1, Math.ceil(posts.length / MAX_SPINES));
  const longest = posts.reduce((most, { words }) => Math.max(most, words), 1);
  const broadest = Math.min(LONG_POST, longest);
  const groups = byPublisher(posts).map((group) => chunks(group, postsPerSpine));
  const widths = groups.flat().map((volumes) => naturalWidth(volumes, broadest));
  const gap = Math.min(GROUP_GAP, (SHELF_WIDTH * MOST_GAPS) / Math.max(1, groups.length));
  const room = SHELF_WIDTH - gap * Math.max(0, groups.length - 1) - LEAN_ROOM;
  const sum = widths.reduce((total, width) => total + width, 0);
  const scale = Math.min(MOST_ENLARGED, room / Math.max(1, sum));
  return { spines: place(groups, { scale, gap, broadest }), postsPerSpine };
}

/** A gap so broad is noticed. */
const BROAD = 20;

/**
 * The place of a book that is missed when it is gone: not among the first ones, and broad, as far as
 * there are broad ones; -1 on an empty shelf.
 */
export function emptyPlaceOf(spines: readonly Spine[]): number {
  const quarter = Math.floor(spines.length / 4);
  const broadest = Math.max(...spines.slice(quarter).map(({ width }) => width));
  const enough = Math.min(BROAD, broadest);
  return spines.findIndex(({ width }, place) => place >= quarter && width >= enough);
}

interface Measures {
  scale: number;
  gap: number;
  /** Words from which on a spine is the broadest. */
  broadest: number;
}

function place(groups: Volume[][][], { scale, gap, broadest }: Measures): Spine[] {
  const spines: Spine[] = [];
  let x = 0;
  for (const group of groups) {
    for (const volumes of group) {
      const width = naturalWidth(volumes, broadest) * scale;
      spines.push({ ...bound(volumes), x: round(x), width: round(width), lean: 0 });
      x += width;
    }
    x += gap;
  }
  const last = spines.at(-1);
  if (last !== undefined && spines.length > 1) {
    last.lean = LEAN_DEGREES;
    last.x = round(last.x + LEAN_ROOM / 4);
  }
  return spines;
}

function bound(volumes: Volume[]): Pick<Spine, 'publisher' | 'height' | 'shade' | 'hasSteps'> {
  const first = volumes[0];
  const chance = scatter(first?.slug ?? '');
  const share = LOWEST + (1 - LOWEST) * ((chance % 64) / 63);
  const shades = ['plain', 'light', 'plain', 'dark'] as const;
  return {
    publisher: first?.publisher ?? 'unknown',
    height: Math.round((SHELF_HEIGHT - 4) * share),
    shade: shades[(chance >>> 8) % shades.length] ?? 'plain',
    hasSteps: volumes.some((volume) => volume.hasSteps),
  };
}

function naturalWidth(volumes: readonly Volume[], broadest: number): number {
  const words = volumes.reduce((total, volume) => total + volume.words, 0) / volumes.length;
  return NARROWEST + (BROADEST - NARROWEST) * Math.min(1, words / broadest);
}

function byPublisher(posts: readonly Volume[]): Volume[][] {
  const groups = new Map<string, Volume[]>();
  for (const post of posts) {
    const group = groups.get(post.publisher);
    if (group === undefined) groups.set(post.publisher, [post]);
    else group.push(post);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function chunks(group: Volume[], size: number): Volume[][] {
  const parts: Volume[][] = [];
  for (let start = 0; start < group.length; start += size) {
    parts.push(group.slice(start, start + size));
  }
  return parts;
}

/** A number that looks drawn by chance but is always the same for one text (FNV-1a). */
function scatter(text: string): number {
  let hash = HASH_START;
  for (const character of text) hash = hashOn(hash, character.codePointAt(0) ?? 0);
  hash ^= hash >>> 15;
  return hash >>> 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
