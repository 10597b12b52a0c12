/** Inline code; before it whatever must stay as it is, since links do not nest. */
const INLINE_CODE = /<a\b[^>]*>.*?<\/a>|<pre\b.*?<\/pre>|<code>([^<]{1,80})<\/code>/gs;
/** `use_spot_instances`, `np.where`, `--flag`; a shorter piece stands nearly everywhere. */
const NAME = /[A-Za-z_-][\w-]*(?:\.[A-Za-z_]\w*)*/g;
const SHORTEST = 4;
const CALL = /\(\)$/;

/** The names in code that a link may lead to. */
export function namesIn(code: string): string[] {
  return code.match(NAME) ?? [];
}

/** The name that inline code may lead to, `()` of a call left out; null when it is no name. */
export function nameIn(inlineCode: string): string | null {
  const name = inlineCode.replace(CALL, '');
  return name.length >= SHORTEST && namesIn(name).join() === name ? name : null;
}

/**
 * Leads from inline code that names something to the search over all code.
 *
 * @param html of a post
 * @param known whether a name stands in the code of the hub
 * @param search address of the code search, without its query
 */
export function linkInlineCode(
  html: string,
  known: (name: string) => boolean,
  search: string,
): string {
  return html.replace(INLINE_CODE, (whole, text: string | undefined) => {
    const name = text === undefined ? null : nameIn(text);
    if (name === null || !known(name)) return whole;
    return `<a class="in-code" href="${search}?q=${encodeURIComponent(name)}">${whole}</a>`;
  });
}
