import { Buffer } from 'node:buffer';

const BLANK = 0x20;

let room = new Uint16Array(1 << 12);
let bytes = Buffer.from(room.buffer);

/** The characters of a text as numbers, which are read several times as fast as those of a string. */
export interface Characters {
  /** Behind the last one stands a blank. */
  codes: Uint16Array;
  length: number;
}

/** The characters of a text; they stay until the next text is read. */
export function charactersOf(text: string): Characters {
  const { length } = text;
  if (length >= room.length) {
    room = new Uint16Array(2 * length);
    bytes = Buffer.from(room.buffer);
  }
  bytes.write(text, 0, 2 * length, 'utf16le');
  room[length] = BLANK;
  return { codes: room, length };
}

/** The codes of the signs of a text. */
export const codesOf = (signs: string): number[] => [...signs].map((sign) => sign.charCodeAt(0));
