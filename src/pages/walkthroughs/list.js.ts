import { listedWalkthrough } from '../../data/listed-walkthroughs.ts';
import { getWalkthroughs } from '../../data/walkthroughs.ts';
import { WALKTHROUGHS_PAGE } from '../../lib/lists/walkthrough-row.ts';

/** The walkthroughs beyond the first page of the list, as a classic script; loaded when one asks for them. */
export async function GET(): Promise<Response> {
  const rest = (await getWalkthroughs()).map(listedWalkthrough).slice(WALKTHROUGHS_PAGE);
  return new Response(`postshelfCode("list",${JSON.stringify(rest)})\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
}
