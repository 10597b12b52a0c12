import type { Block, BlockType } from '../blocks/block.ts';
import { type Lexicon, lexiconOf, scan, tokensOf } from './lexicon.ts';
import { readText } from './post-text.ts';
import { SERVICES } from './service-names.ts';

/** Where a post speaks of what it uses; not in thanks, biographies, alts and reading lists. */
const SPEAKS: ReadonlySet<BlockType> = new Set([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'item-paragraph',
  'caption',
  'table',
]);

/** A product is named at least so often, … */
const FEWEST = 2;
/** … save in the title or a heading, where once is enough. */
const PROMINENT: ReadonlySet<BlockType> = new Set(['title', 'heading']);
/** A post lists at most so many. */
const MOST = 12;

/** Sections after which a post no longer speaks of what it uses. */
const AFTERWORD = /^(?:acknowledge?ments?|about the authors?|references|related (?:posts|work))\b/i;

interface Sign {
  service: number;
  /** A short form, which counts only beside the full name. */
  short: boolean;
}

function signs(): [string, Sign][] {
  return SERVICES.flatMap(({ name, aliases, short }, service) => [
    ...[name, ...aliases].map((full): [string, Sign] => [full, { service, short: false }]),
    ...short.map((form): [string, Sign] => [form, { service, short: true }]),
  ]);
}

const LEXICON: Lexicon<Sign> = lexiconOf(signs());

interface Count {
  full: number;
  short: number;
  prominent: boolean;
}

function body(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(
    (block) => block.type === 'heading' && AFTERWORD.test(block.text.trim()),
  );
  return (end < 0 ? [...blocks] : blocks.slice(0, end)).filter(({ type }) => SPEAKS.has(type));
}

function countServices(blocks: readonly Block[]): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const block of body(blocks)) {
    scan(LEXICON, tokensOf(readText(block)), ({ service, short }) => {
      const count = counts.get(service) ?? { full: 0, short: 0, prominent: false };
      count[short ? 'short' : 'full'] += 1;
      count.prominent ||= !short && PROMINENT.has(block.type);
      counts.set(service, count);
    });
  }
  return counts;
}

/**
 * Products and services that a post names more than in passing, by their usual names, the most
 * frequent first. Spelling with capitals decides: `Amazon Forecast` is one, to forecast is not.
 */
export function servicesOf(blocks: readonly Block[]): string[] {
  return [...countServices(blocks)]
    .map(([service, { full, short, prominent }]) => ({
      name: SERVICES[service]?.name ?? '',
      uses: full > 0 ? full + short : 0,
      prominent,
    }))
    .filter(({ uses, prominent }) => uses >= FEWEST || (uses > 0 && prominent))
    .sort((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}
