/** What the files of the prose index are made of. */
export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
/** The number -1 - n as n. */
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Reads one value of CBOR: whole numbers, texts and arrays of known length. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    throw new Error(`CBOR: a length that is not expected here (${String(short)})`);
  };
  const readValue = (): Cbor => {
    const head = view.getUint8(at++);
    const type = head >> 5;
    const length = readLength(head & 31);
    if (type === UNSIGNED) return length;
    if (type === NEGATIVE) return -1 - length;
    if (type === ARRAY) return Array.from({ length }, readValue);
    if (type !== TEXT) throw new Error(`CBOR: a type that is not expected here (${String(type)})`);
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  return readValue();
}

/** The shortest CBOR of a value. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number')
    return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(ARRAY, value.length), ...value.map(writeCbor)]);
}

function head(type: number, length: number): Buffer {
  const bytes = Buffer.alloc(5);
  const first = (short: number): void => {
    bytes.writeUInt8((type << 5) | short);
  };
  if (length < 24) {
    first(length);
    return bytes.subarray(0, 1);
  }
  if (length < 256) {
    first(24);
    bytes.writeUInt8(length, 1);
    return bytes.subarray(0, 2);
  }
  if (length < 65_536) {
    first(25);
    bytes.writeUInt16BE(length, 1);
    return bytes.subarray(0, 3);
  }
  first(26);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}
