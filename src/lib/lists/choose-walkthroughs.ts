import type { ListedWalkthrough } from './walkthrough-row.ts';

/** What choosing and sorting ask of a walkthrough. */
export type KnownWalkthrough = Omit<ListedWalkthrough, 'facts' | 'amount' | 'measures'>;

/** What the list is narrowed to and sorted by; empty for everything and for the order it came in. */
export interface WalkthroughChoice {
  publisher: string;
  language: string;
  service: string;
  length: string;
  sort: string;
}

/** How the list can be sorted: what is compared, smaller first. */
const ORDERS: Readonly<Record<string, (one: KnownWalkthrough) => number>> = {
  fewest: ({ steps }) => steps,
  most: ({ steps }) => -steps,
  samples: ({ samples }) => -samples,
  shortest: ({ minutes }) => minutes,
};

/**
 * The walkthroughs that fit a choice, in its order; those of equal rank in the order in which the list
 * came, and what is begun, unless something else is asked for, by its last tick.
 *
 * @param begun dates of last ticks, by the ids of posts
 */
export function chooseWalkthroughs<One extends KnownWalkthrough>(
  all: Iterable<One>,
  choice: WalkthroughChoice,
  begun: ReadonlyMap<string, string>,
): { begun: One[]; others: One[] } {
  const rank = ORDERS[choice.sort] ?? (({ place }) => place);
  const lastTick = ({ post }: One): string =>
    choice.sort in ORDERS ? '' : (begun.get(post) ?? '');
  const sorted = [...all]
    .filter((one) => fits(one, choice))
    .sort((a, b) => compare(lastTick(b), lastTick(a)) || rank(a) - rank(b) || a.place - b.place);
  const isBegun = ({ post }: One): boolean => begun.has(post);
  return { begun: sorted.filter(isBegun), others: sorted.filter((one) => !isBegun(one)) };
}

/** Whether a choice leaves out nothing and keeps the order. */
export function choosesAll(choice: WalkthroughChoice): boolean {
  return Object.values(choice).every((value) => value === '');
}

function fits(one: KnownWalkthrough, { publisher, language, service, length }: WalkthroughChoice) {
  return (
    (publisher === '' || one.publisher === publisher) &&
    (language === '' || one.languages.includes(language)) &&
    (service === '' || one.services.includes(service)) &&
    (length === '' || one.length === length)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
