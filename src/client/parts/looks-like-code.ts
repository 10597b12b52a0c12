/** Signs that occur in code and hardly in what one types to find prose. */
const CODE_SIGN = /[_(){}[\]=<>\\/@$#|;:*]|\w\.\w|--\w/;

/** Whether a query is meant for code rather than for prose. */
export function looksLikeCode(query: string): boolean {
  return CODE_SIGN.test(query);
}
