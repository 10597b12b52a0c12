/** What `\s` of a regular expression stands for. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const IS_BLANK = new Uint8Array(0x10000);
for (let at = 0; at < BLANKS.length; at += 1) IS_BLANK[BLANKS.charCodeAt(at)] = 1;

/** Whether `\s` matches a sign, given its UTF-16 unit: to go through words without a regular expression. */
export function isBlank(unit: number): boolean {
  return IS_BLANK[unit] === 1;
}
