import { AddressState } from './parts/address-state.ts';
import { startBegun } from './parts/begun-walkthroughs.ts';
import { startComparison } from './parts/compare-walkthroughs.ts';
import { WALKTHROUGH_NAMES, WalkthroughList } from './parts/walkthrough-list.ts';
import { WalkthroughRows } from './parts/walkthrough-rows.ts';

const page = document.querySelector<HTMLElement>('[data-walkthroughs]');
if (page !== null) {
  const state = new AddressState(WALKTHROUGH_NAMES);
  const rows = new WalkthroughRows(page);
  const list = new WalkthroughList(page, state, rows);
  list.start();
  startBegun(page, rows, list);
  startComparison(page, rows, { state, list });
}
