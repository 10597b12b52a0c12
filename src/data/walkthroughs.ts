import type { Walkthrough } from '../schemas/walkthrough.ts';
import { countBy } from './count.ts';
import type { Counted } from './count.ts';
import { languageName } from './languages.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { publisherName } from './publishers.ts';

/** A post with numbered steps. */
export interface WalkthroughView {
  post: PostView;
  walkthrough: Walkthrough;
}

/** All posts that can be followed step by step, in the order of lists. */
export async function getWalkthroughs(): Promise<WalkthroughView[]> {
  return (await getPosts()).flatMap((post) =>
    post.walkthrough === null ? [] : [{ post, walkthrough: post.walkthrough }],
  );
}

/** A choice that narrows the list: name in the address, label, values with their counts. */
export interface WalkthroughChoice {
  name: 'publisher' | 'language' | 'service' | 'length';
  label: string;
  /** What choosing nothing is called. */
  any: string;
  options: Counted[];
}

/** More services than this do not fit into a list that one reads. */
const MOST_SERVICES = 40;

/** Lengths by steps: up to six are done at once, more than fifteen take an afternoon. */
const LENGTHS = [
  { key: 'short', name: 'Up to 6 steps', fits: (steps: number) => steps <= 6 },
  { key: 'middle', name: '7 to 15 steps', fits: (steps: number) => steps > 6 && steps <= 15 },
  { key: 'long', name: 'More than 15 steps', fits: (steps: number) => steps > 15 },
] as const;

/** Key of the length of a post in the choice. */
export function lengthOf({ counts }: PostView): string {
  return LENGTHS.find(({ fits }) => fits(counts.steps))?.key ?? '';
}

/** What the list can be narrowed by; choices with a single value are left out. */
export function walkthroughChoices(views: readonly WalkthroughView[]): WalkthroughChoice[] {
  const posts = views.map(({ post }) => post);
  const lengths = LENGTHS.map(({ key, name }) => ({
    key,
    name,
    count: posts.filter((post) => lengthOf(post) === key).length,
  }));
  const all: WalkthroughChoice[] = [
    choice(
      'publisher',
      'Publisher',
      countBy(
        posts.map((post) => post.publisher),
        publisherName,
      ),
    ),
    choice('language', 'Language', countBy(views.flatMap(languagesOf), languageName)),
    choice(
      'service',
      'Service',
      countBy(views.flatMap(servicesOf), String).slice(0, MOST_SERVICES),
    ),
    {
      ...choice(
        'length',
        'Length',
        lengths.filter(({ count }) => count > 0),
      ),
      any: 'Any',
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}

function choice(
  name: WalkthroughChoice['name'],
  label: string,
  options: Counted[],
): WalkthroughChoice {
  return { name, label, any: 'All', options };
}

function languagesOf({ walkthrough }: WalkthroughView): string[] {
  return walkthrough.languages;
}

function servicesOf({ walkthrough }: WalkthroughView): string[] {
  return walkthrough.services;
}
