import { readUnit } from '../values/read-unit.ts';

/** What stands below such a head names or numbers things; none of it is measured. */
const IDENTIFIES =
  /^(?:#|no\.?|nr\.?|rank|class|code|sku|port|phone|zip|date|year|month|day|week|time \([A-Z]{2,4}\)|.*\b(?:ids?|index|versions?|releases?|release number|week number.{0,12}|address|cidr|port)|(?!.* per ).*\b(?:year|date))$/i;
/** `Version used in 1.8` */
const STARTS_AS_ID = /^(?:version|release|tag|commit|revision)\b/i;
/** Changes and differences: less of a decrease is not better because the metric should be low. */
const CHANGE =
  /\b(?:reduction|decrease|increase|improvement|gain|change|difference|delta|drop|saved|savings?|vs\.?|versus|relative|ratio|limit|max(?:imum)?|min(?:imum)?|target|threshold|std|stdev|deviation|variance)\b|Δ/i;
/** Prices and sales of different things: none of them is the better one. */
const OF_THINGS = /\b(?:prices?|pricing|revenues?|sales)\b|_?revenue_/i;
const UP = /[↑▲⬆]|\bhigher is better\b/iu;
const DOWN = /[↓▼⬇]|\blower is better\b/iu;
/** `# images`, `Number of GPUs`, `No. of rows`. */
const COUNTS = /^(?:#\s?|no\. of |number of |num |count of |total number of )\S/i;
/** Heads of the first column over rows that are measures. */
const MEASURE_HEADS = /^(?:metrics?|measures?|measurements?|quantity|statistics?|kpis?)$/i;

/** Whether a head says that its cells are ids, versions or dates. */
export function identifies(name: string): boolean {
  return IDENTIFIES.test(name) || STARTS_AS_ID.test(name);
}

/** Whether no value under a name is better than another, although it names a metric. */
export function hasNoBetter(name: string): boolean {
  return CHANGE.test(name) || OF_THINGS.test(name);
}

/** Where better lies, when the name says so itself: `FID ↓`. */
export function saidDirection(name: string): 'up' | 'down' | null {
  if (UP.test(name)) return 'up';
  return DOWN.test(name) ? 'down' : null;
}

/** Whether integers under a head are counts: it asks how many, or ends in what posts count. */
export function isCount(name: string): boolean {
  if (COUNTS.test(name)) return true;
  const last = name.toLowerCase().match(/[a-z]+$/)?.[0] ?? '';
  return last.endsWith('s') && [last, name].some((word) => readUnit(word)?.kind === 'count');
}

/** Whether the head of the first column says that the rows are measures. */
export function headsMeasures(name: string): boolean {
  return MEASURE_HEADS.test(name);
}
