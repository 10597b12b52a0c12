/** Done steps, by id of the post and id of the step: when each was ticked, as an ISO date. */
export type Ticks = Readonly<Record<string, Readonly<Record<string, string>>>>;

const KEY = 'postshelf.ticks';
const CHANGED = 'postshelf-ticks';
/** Ids of posts and steps: nothing that an object has by itself. */
const ID = /^[a-z0-9]{1,40}$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/;

declare global {
  interface Window {
    /** Ticks that the browser would not keep, shared by the scripts of the page. */
    postshelfTicks?: Ticks;
  }
}

/** The ticks on this device; where the browser keeps nothing, those of this page. Never throws. */
export function readTicks(): Ticks {
  if (window.postshelfTicks !== undefined) return window.postshelfTicks;
  try {
    return parseTicks(localStorage.getItem(KEY) ?? '');
  } catch {
    return {};
  }
}

/**
 * Ticks a step or takes its tick away; every listener of every open page hears of it.
 *
 * @returns whether the browser keeps it: not where storage is refused or full
 */
export function setTick(post: string, step: string, on: boolean): boolean {
  const all = readTicks();
  const ticked = { ...all[post] };
  if (on) ticked[step] = new Date().toISOString();
  else delete ticked[step];
  return writeTicks({ ...all, [post]: ticked });
}

/**
 * Puts these ticks in the place of all.
 *
 * @returns whether the browser keeps them
 */
export function writeTicks(ticks: Ticks): boolean {
  const begun = Object.entries(ticks).filter(([, steps]) => Object.keys(steps).length > 0);
  const kept = Object.fromEntries(begun);
  const isKept = store(kept);
  if (isKept) delete window.postshelfTicks;
  else window.postshelfTicks = kept;
  dispatchEvent(new Event(CHANGED));
  return isKept;
}

/** Whether the last change is kept on the device, or only on this page. */
export function areTicksKept(): boolean {
  return window.postshelfTicks === undefined;
}

/** Calls back after every change, on this page or in another tab. */
export function onTicksChange(callback: () => void): void {
  addEventListener(CHANGED, callback);
  addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) callback();
  });
}

/** Ticks as a text holds them; whatever is not a tick is left out. */
export function parseTicks(text: string): Ticks {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {};
  }
  return ticksIn(data);
}

/** The ticks among what a stranger's data may hold: ids that could be ours, with a date. */
export function ticksIn(data: unknown): Ticks {
  const posts = entriesOf(data)
    .map(([post, steps]) => [post, Object.fromEntries(datesIn(steps))] as const)
    .filter(([, steps]) => Object.keys(steps).length > 0);
  return Object.fromEntries(posts);
}

function datesIn(steps: unknown): [string, string][] {
  return entriesOf(steps).flatMap(([step, date]) =>
    typeof date === 'string' && ISO_DATE.test(date) ? [[step, date]] : [],
  );
}

function entriesOf(data: unknown): [string, unknown][] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).filter(([id]) => ID.test(id));
}

function store(ticks: Ticks): boolean {
  try {
    if (Object.keys(ticks).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(ticks));
    return true;
  } catch {
    return false;
  }
}
