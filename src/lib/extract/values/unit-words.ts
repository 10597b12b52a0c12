import type { ValueKind } from '../../../schemas/value.ts';

/** A unit of one word: how many base units it holds, as a fraction, so that decimals stay exact. */
export interface UnitWord {
  kind: ValueKind;
  unit: string;
  base: string;
  scale: readonly [times: number, over: number];
  /** Spellings; case counts, because `Mb` is not `MB`. */
  spelled: readonly string[];
}

type Row = readonly [unit: string, times: number, over: number, ...spelled: string[]];

const family = (kind: ValueKind, base: string, rows: readonly Row[]): UnitWord[] =>
  rows.map(([unit, times, over, ...spelled]) => ({
    kind,
    unit,
    base,
    scale: [times, over],
    spelled: [unit, ...spelled],
  }));

/** `m` is missing: minutes, metres and millions share it. So is `B`: bytes and billions. */
const TIMES = family('duration', 's', [
  ['ns', 1, 1e9, 'nanosecond', 'nanoseconds'],
  ['µs', 1, 1e6, 'μs', 'us', 'microsecond', 'microseconds'],
  ['ms', 1, 1000, 'msec', 'msecs', 'millisecond', 'milliseconds'],
  ['s', 1, 1, 'sec', 'sec.', 'secs', 'second', 'seconds'],
  ['min', 60, 1, 'mins', 'min.', 'minute', 'minutes'],
  ['h', 3600, 1, 'hr', 'hrs', 'hour', 'hours'],
  ['days', 86_400, 1, 'day'],
  ['weeks', 604_800, 1, 'week', 'wk', 'wks'],
]);

/** Calendar spans are no fixed number of seconds. */
const SPANS = [
  ...family('duration', 'months', [['months', 1, 1, 'month', 'mo']]),
  ...family('duration', 'years', [['years', 1, 1, 'year', 'yr', 'yrs']]),
];

/** `Kb`, `Mb`, `Gb` are missing: bits for some, bytes for others. */
const BYTES = family('bytes', 'B', [
  ['bytes', 1, 1, 'byte'],
  ['kB', 1e3, 1, 'KB', 'kilobyte', 'kilobytes'],
  ['MB', 1e6, 1, 'megabyte', 'megabytes'],
  ['GB', 1e9, 1, 'gigabyte', 'gigabytes'],
  ['TB', 1e12, 1, 'terabyte', 'terabytes'],
  ['PB', 1e15, 1, 'petabyte', 'petabytes'],
  ['KiB', 2 ** 10, 1],
  ['MiB', 2 ** 20, 1],
  ['GiB', 2 ** 30, 1],
  ['TiB', 2 ** 40, 1],
]);

const RATES = [
  ...family('rate', 'bit/s', [
    ['kbit/s', 1e3, 1, 'kbps', 'Kbps', 'kb/s'],
    ['Mbit/s', 1e6, 1, 'Mbps', 'Mb/s'],
    ['Gbit/s', 1e9, 1, 'Gbps', 'Gb/s'],
    ['Tbit/s', 1e12, 1, 'Tbps', 'Tb/s'],
  ]),
  ...family('rate', 'frames/s', [['frames/s', 1, 1, 'fps', 'FPS']]),
  ...family('rate', 'queries/s', [['queries/s', 1, 1, 'qps', 'QPS']]),
  ...family('rate', 'requests/s', [['requests/s', 1, 1, 'rps', 'RPS']]),
  ...family('rate', 'FLOPS', [
    ['GFLOPS', 1e9, 1, 'GFLOP/s', 'GFlops', 'GFlop/s', 'gigaflops'],
    ['TFLOPS', 1e12, 1, 'TFLOP/s', 'TFlops', 'TFlop/s', 'teraflops'],
    ['PFLOPS', 1e15, 1, 'PFLOP/s', 'PFlops', 'PFlop/s', 'petaflops'],
    ['EFLOPS', 1e18, 1, 'EFLOP/s', 'exaflops'],
  ]),
  ...family('rate', 'TOPS', [['TOPS', 1, 1]]),
];

const FACTORS = [
  ...family('percent', '1', [
    ['%', 1, 100, 'percent', 'pct', 'per cent', '﹪', '％'],
    ['‰', 1, 1000],
  ]),
  ...family('number', 'pp', [['pp', 1, 1, 'p.p.', 'percentage points', 'percentage point']]),
  ...family('factor', '×', [['×', 1, 1, 'x', 'X', 'times', 'fold', '-fold']]),
];

/** Physical units that tables of hardware use. */
const PHYSICAL = [
  ...family('number', 'W', [
    ['mW', 1, 1000],
    ['W', 1, 1, 'watt', 'watts', 'Watt', 'Watts'],
    ['kW', 1000, 1],
    ['MW', 1e6, 1],
  ]),
  ...family('number', 'Wh', [
    ['Wh', 1, 1],
    ['kWh', 1000, 1],
    ['MWh', 1e6, 1],
  ]),
  ...family('number', 'Hz', [
    ['Hz', 1, 1],
    ['kHz', 1e3, 1, 'KHz'],
    ['MHz', 1e6, 1],
    ['GHz', 1e9, 1],
  ]),
  ...family('number', 'mAh', [['mAh', 1, 1]]),
  ...family('number', 'V', [['V', 1, 1]]),
  ...family('number', 'dB', [['dB', 1, 1]]),
  ...family('number', '°C', [['°C', 1, 1]]),
  ...family('number', '°F', [['°F', 1, 1]]),
  ...family('number', '°', [['°', 1, 1, 'degrees', 'degree']]),
  ...family('number', 'px', [['px', 1, 1, 'pixel', 'pixels']]),
  ...family('number', 'm', [
    ['nm', 1, 1e9],
    ['mm', 1, 1000],
    ['cm', 1, 100],
    ['km', 1000, 1],
  ]),
];

const MONEY = ['USD', 'EUR', 'GBP', 'JPY', 'INR', 'CNY', 'CHF'].flatMap((code) =>
  family('money', code, [[code, 1, 1]]),
);

/** What posts count: plural, then other spellings. */
const COUNTED = [
  ['tokens', 'token', 'tok', 'toks'],
  ['images', 'image', 'img', 'imgs'],
  ['frames', 'frame'],
  ['samples', 'sample', 'samp'],
  ['sentences', 'sentence', 'sent'],
  ['words', 'word'],
  ['requests', 'request', 'req', 'reqs'],
  ['queries', 'query'],
  ['records', 'record'],
  ['rows', 'row'],
  ['columns', 'column'],
  ['examples', 'example'],
  ['documents', 'document', 'docs'],
  ['messages', 'message', 'msgs'],
  ['events', 'event'],
  ['transactions', 'transaction'],
  ['steps', 'step'],
  ['iterations', 'iteration', 'iter', 'iters', 'it'],
  ['batches', 'batch'],
  ['epochs', 'epoch'],
  ['layers', 'layer'],
  ['parameters', 'parameter', 'params', 'param'],
  ['classes', 'class'],
  ['users', 'user'],
  ['customers', 'customer'],
  ['people', 'person'],
  ['GPUs', 'GPU'],
  ['CPUs', 'CPU'],
  ['TPUs', 'TPU'],
  ['vCPUs', 'vCPU'],
  ['cores', 'core'],
  ['nodes', 'node'],
  ['instances', 'instance'],
  ['servers', 'server'],
  ['devices', 'device'],
  ['models', 'model'],
  ['languages', 'language'],
  ['videos', 'video'],
  ['bits', 'bit'],
  ['points', 'point'],
  ['RPCs', 'RPC'],
  ['characters', 'character', 'chars'],
  ['operations', 'operation', 'ops'],
  ['items', 'item'],
  ['calls', 'call'],
  ['inferences', 'inference'],
  ['predictions', 'prediction'],
  ['vectors', 'vector'],
  ['data points', 'data point'],
] as const;

const COUNTS = COUNTED.flatMap(([plural, ...spelled]) =>
  family('count', plural, [[plural, 1, 1, ...spelled]]),
);

export const UNIT_WORDS: readonly UnitWord[] = [
  ...TIMES,
  ...SPANS,
  ...BYTES,
  ...RATES,
  ...FACTORS,
  ...PHYSICAL,
  ...MONEY,
  ...COUNTS,
];
