import { UNIT_WORDS } from './unit-words.ts';
import type { UnitWord } from './unit-words.ts';

/** A unit of one word or of two: `ms`, `tokens/s`, `USD/h`, `ms/token`. */
export type Unit = Omit<UnitWord, 'spelled'>;

const BY_SPELLING: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_WORDS.flatMap((word) => word.spelled.map((spelled) => [spelled, word] as const)),
);

/** `tok/s`, `$ per hour`, `USD/1M tokens`. */
const PER = /^(.{1,24}?)(?:\s?\/\s?| per | a | an )(.{1,24})$/;
/** `1M tokens`, `1K requests`, `million tokens`: prices of things that cost little each. */
const PRICED = /^(?:1,?000|1 ?[kK]|1 ?M|million|1 million|thousand) ([A-Za-z]{3,12})$/;
const THOUSAND = /^(?:1,?000|1 ?[kK]|thousand)/;

/** The unit that a text spells, all of it; null when it spells none. */
export function readUnit(text: string): Unit | null {
  return oneWord(text) ?? perUnit(text);
}

function oneWord(text: string): UnitWord | null {
  return BY_SPELLING.get(text) ?? BY_SPELLING.get(text.toLowerCase().replace(/^\d/, '')) ?? null;
}

function perUnit(text: string): Unit | null {
  const found = PER.exec(text);
  const of = oneWord(found?.[1] ?? '');
  if (of === null) return null;
  if (of.kind === 'money') return priced(of, found?.[2] ?? '');
  const per = oneWord(found?.[2] ?? '');
  if (per === null) return null;
  if (per.base === 's' && (of.kind === 'count' || of.kind === 'bytes')) return rate(of, per);
  if (of.base === 's' && per.kind === 'count') return timeFor(of, per);
  return null;
}

function rate(of: Unit, per: Unit): Unit {
  const [times, over] = of.scale;
  const scale = [times * per.scale[1], over * per.scale[0]] as const;
  return { kind: 'rate', unit: `${of.unit}/${per.unit}`, base: `${of.base}/s`, scale };
}

/** `ms/token`: how long one takes. */
function timeFor(of: Unit, per: Unit): Unit {
  const one = UNIT_WORDS.find(({ unit }) => unit === per.unit)?.spelled[1] ?? per.unit;
  return { kind: 'duration', unit: `${of.unit}/${one}`, base: `s/${one}`, scale: of.scale };
}

function priced(of: Unit, text: string): Unit | null {
  const counted = oneWord(PRICED.exec(text)?.[1] ?? '');
  if (counted?.kind === 'count') {
    const per = `${of.base}/1M ${counted.unit}`;
    const times = THOUSAND.test(text) ? 1000 : 1;
    const unit = times === 1 ? per : `${of.base}/1K ${counted.unit}`;
    return { kind: 'money', unit, base: per, scale: [times, 1] };
  }
  const per = oneWord(text);
  if (per?.kind === 'count') return plainPrice(of, per.spelled[1] ?? per.unit);
  if (per?.kind === 'bytes') return plainPrice(of, per.unit);
  if (per?.kind !== 'duration') return null;
  if (per.base !== 's') return plainPrice(of, per.spelled[1] ?? per.unit);
  const scale = [3600 * per.scale[1], per.scale[0]] as const;
  return { kind: 'money', unit: `${of.base}/${per.unit}`, base: `${of.base}/h`, scale };
}

function plainPrice(of: Unit, per: string): Unit {
  return { kind: 'money', unit: `${of.base}/${per}`, base: `${of.base}/${per}`, scale: [1, 1] };
}
