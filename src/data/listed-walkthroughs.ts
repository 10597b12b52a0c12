import type { ListedWalkthrough } from '../lib/lists/walkthrough-row.ts';
import { languageName } from './languages.ts';
import { publisherName } from './publishers.ts';
import { lengthOf } from './walkthroughs.ts';
import type { WalkthroughView } from './walkthroughs.ts';
import { amount, counted, joined, minutes } from './wording.ts';

/** So many services and languages are named; the comparison has all. */
const MOST_SERVICES = 4;
const MOST_LANGUAGES = 3;

/** What the list shows of a walkthrough. @param place in the list as it is first shown */
export function listedWalkthrough(
  { post, walkthrough }: WalkthroughView,
  place: number,
): ListedWalkthrough {
  const { services, languages } = walkthrough;
  const { steps, procedures, samples } = post.counts;
  return {
    slug: post.slug,
    title: post.title,
    post: post.id,
    place,
    publisher: post.publisher,
    languages,
    services,
    length: lengthOf(post),
    steps,
    samples,
    minutes: post.readingMinutes,
    facts: [
      publisherName(post.publisher),
      ...(services.length > 0 ? [joined(services, MOST_SERVICES)] : []),
    ],
    amount: amount(steps),
    measures: [
      ...(procedures > 1 ? [`in ${amount(procedures)} procedures`] : []),
      minutes(post.readingMinutes),
      ...(samples > 0 ? [counted(samples, 'sample')] : []),
      ...(languages.length > 0 ? [joined(languages.map(languageName), MOST_LANGUAGES)] : []),
    ],
  };
}
