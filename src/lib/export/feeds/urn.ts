import { createHash } from 'node:crypto';

/** Namespace of our own for version 5 of RFC 9562: random, fixed once and for all. */
const NAMESPACE = Buffer.from('6f1d3c1e8a0b4e5f9c27d4b0a1e3f586', 'hex');
const VERSION = 0x50;
const VARIANT = 0x80;

/** A permanent id for something that has no address: the same name gives the same one. */
export function urnOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT;
  const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex'));
  return `urn:uuid:${groups?.slice(1).join('-') ?? ''}`;
}
