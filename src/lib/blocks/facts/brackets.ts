/** Signs of a line looked at for brackets. */
const LOOKED_AT = 2000;
const QUOTE = 0x22;
/** What a sign adds to what is open. */
const OPENS = new Int8Array(128);
for (const sign of '([{') OPENS[sign.charCodeAt(0)] = 1;
for (const sign of ')]}') OPENS[sign.charCodeAt(0)] = -1;

/** Balance of brackets in a line; strings are skipped roughly, a quote ends with its line. */
export function bracketBalance(text: string): number {
  let balance = 0;
  let quoted = false;
  const end = Math.min(text.length, LOOKED_AT);
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (!quoted && code < OPENS.length) balance += OPENS[code] ?? 0;
  }
  return balance;
}
