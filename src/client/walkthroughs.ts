import { AddressState } from './parts/address-state.ts';
import { startBegun } from './parts/begun-walkthroughs.ts';
import { startComparison } from './parts/compare-walkthroughs.ts';
import { RestOfWalkthroughs } from './parts/rest-of-walkthroughs.ts';
import { startWalkthroughList, WALKTHROUGH_NAMES } from './parts/walkthrough-list.ts';

const page = document.querySelector<HTMLElement>('[data-walkthroughs]');
if (page !== null) {
  const state = new AddressState(WALKTHROUGH_NAMES);
  const rest = new RestOfWalkthroughs(page);
  const show = startWalkthroughList(page, state, rest);
  startBegun(page, rest, show);
  startComparison(page, rest, state);
}
