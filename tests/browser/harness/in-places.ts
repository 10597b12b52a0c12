import type { Browser } from 'playwright-core';
import { hubFolder } from '../../hubs/hubs.ts';
import type { HubName } from '../../hubs/hubs.ts';
import { browserTest } from './browser.ts';
import { DESK_LIGHT } from './looks.ts';
import { addressOf, PLACES } from './places.ts';
import type { Place } from './places.ts';
import { visit } from './visit.ts';
import type { Destination, Visit } from './visit.ts';

/** What a test needs to open pages of one site in one place. */
export interface Site {
  browser: Browser;
  home: string;
  place: Place;
  /** Opens a page at the desk in light, unless told otherwise. */
  open<T>(path: string, body: (visit: Visit) => Promise<T>, how?: Partial<Destination>): Promise<T>;
}

/** A test that runs twice: over http below a path, and from disk. */
export function inBothPlaces(
  hub: HubName,
  name: string,
  body: (site: Site) => Promise<void>,
): void {
  for (const place of PLACES) inPlace(hub, place, name, body);
}

/** A test of a site in one place. */
export function inPlace(
  hub: HubName,
  place: Place,
  name: string,
  body: (site: Site) => Promise<void>,
): void {
  browserTest(`${place}: ${name}`, async (browser) => {
    hubFolder(hub);
    const home = await addressOf(hub, place);
    await body({
      browser,
      home,
      place,
      open: (path, look, how = {}) =>
        visit(browser, { home, path, look: DESK_LIGHT, ...how }, look),
    });
  });
}
