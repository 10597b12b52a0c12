/** One start tag of a page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where it begins in the page. */
  at: number;
}

const TAG =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
const ENTITY = /&(?:amp|quot|lt|gt|#39|#x27);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Elements whose content is no HTML. */
const RAW = /(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi;

/** All start tags of a page, in order; what stands in scripts, styles and comments is none. */
export function tagsOf(html: string): Tag[] {
  const markup = html
    .replace(RAW, (whole: string, open: string) => open + ' '.repeat(whole.length - open.length))
    .replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  return [...markup.matchAll(TAG)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: attributesOf(match[2] ?? ''),
    at: match.index,
  }));
}

/** The text a reader sees: without tags, scripts and styles, entities decoded. */
export function visibleText(html: string): string {
  return decode(
    html
      .replace(RAW, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(TAG, ' ')
      .replace(/<\/[^>]*>/g, ' '),
  );
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name,
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
}
