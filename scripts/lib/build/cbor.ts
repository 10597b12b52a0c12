/** What the files of the prose index are made of. */
export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
/** The number -1 - n as n. */
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Lengths from here on follow their head, in 1, 2 or 4 bytes. */
const SHORT = 24;

interface Head {
  type: number;
  /** The number itself, the bytes of a text, or the items of an array. */
  length: number;
  /** Where the head ends. */
  end: number;
}

const decoder = new TextDecoder();

/** Reads the first value of some CBOR: whole numbers, texts and arrays of known length. */
export function readCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const readValue = (): Cbor => {
    const { type, length, end } = readHead(bytes, at);
    at = end;
    if (type === UNSIGNED) return length;
    if (type === NEGATIVE) return -1 - length;
    if (type === ARRAY) return Array.from({ length }, readValue);
    at += length;
    return decoder.decode(bytes.subarray(end, at));
  };
  return readValue();
}

/** The items of an array as they are written, without reading them. */
export function itemsOf(bytes: Uint8Array): Uint8Array[] {
  const { length, end } = readHead(bytes, 0);
  let at = end;
  return Array.from({ length }, () => {
    const from = at;
    at = endOf(bytes, from);
    return bytes.subarray(from, at);
  });
}

/** An array of items that are written already. */
export function writeItems(items: readonly Uint8Array[]): Buffer {
  const head: number[] = [];
  writeHead(head, ARRAY, items.length);
  return Buffer.concat([Buffer.from(head), ...items]);
}

/** The shortest CBOR of a value. */
export function writeCbor(value: Cbor): Buffer {
  const bytes: number[] = [];
  write(bytes, value);
  return Buffer.from(bytes);
}

function write(bytes: number[], value: Cbor): void {
  if (typeof value === 'number') {
    if (value < 0) writeHead(bytes, NEGATIVE, -1 - value);
    else writeHead(bytes, UNSIGNED, value);
  } else if (typeof value === 'string') {
    const text = Buffer.from(value);
    writeHead(bytes, TEXT, text.length);
    for (const byte of text) bytes.push(byte);
  } else {
    writeHead(bytes, ARRAY, value.length);
    for (const item of value) write(bytes, item);
  }
}

function endOf(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let values = 1; values > 0; values -= 1) {
    const { type, length, end } = readHead(bytes, at);
    at = type === TEXT ? end + length : end;
    if (type === ARRAY) values += length;
  }
  return at;
}

function readHead(bytes: Uint8Array, at: number): Head {
  const head = bytes[at] ?? 0;
  const type = head >> 5;
  if (type !== UNSIGNED && type !== NEGATIVE && type !== TEXT && type !== ARRAY)
    throw new Error(`CBOR: a type that is not expected here (${String(type)})`);
  const short = head & 31;
  if (short < SHORT) return { type, length: short, end: at + 1 };
  const size = 2 ** (short - SHORT);
  if (size > 4) throw new Error(`CBOR: a length that is not expected here (${String(short)})`);
  let length = 0;
  for (let place = 1; place <= size; place += 1) length = length * 256 + (bytes[at + place] ?? 0);
  return { type, length, end: at + 1 + size };
}

function writeHead(bytes: number[], type: number, length: number): void {
  const first = type << 5;
  if (length < SHORT) bytes.push(first | length);
  else if (length < 256) bytes.push(first | SHORT, length);
  else if (length < 65_536) bytes.push(first | (SHORT + 1), length >>> 8, length & 255);
  else
    bytes.push(
      first | (SHORT + 2),
      length >>> 24,
      (length >>> 16) & 255,
      (length >>> 8) & 255,
      length & 255,
    );
}
