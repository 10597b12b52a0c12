import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';

/** Stands before the data of every packed file of the prose index. */
const SIGNATURE = 'pagefind_dcd';

/** The CBOR in a packed file. */
export function unpackBytes(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

/** A packed file with some CBOR. */
export function packBytes(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}

export function unpack(content: Uint8Array): Cbor {
  return readCbor(unpackBytes(content));
}

export function pack(value: Cbor): Buffer {
  return packBytes(writeCbor(value));
}

/** @throws when the value is no list: then Pagefind writes its files in another way */
export function asArray(value: Cbor | undefined): Cbor[] {
  if (Array.isArray(value)) return value;
  throw new Error('prose index: a list was expected; has the version of Pagefind changed?');
}

/** The beginning of a hash of the content, for names. */
export function hashOf(content: Uint8Array, length: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
