/** One link of a list in `llms.txt`. */
export interface LlmsLink {
  title: string;
  /** As seen from the root of the site. */
  file: string;
  /** One sentence, or nothing. */
  note: string;
}

export interface LlmsSection {
  title: string;
  links: readonly LlmsLink[];
}

export interface LlmsIndex {
  name: string;
  /** One sentence about the site. */
  summary: string;
  /** Paragraphs on how to read it. */
  details: readonly string[];
  sections: readonly LlmsSection[];
  /** Absolute address of the site, without a slash at its end; undefined when it is not known. */
  site: string | undefined;
}

/**
 * What the site holds, for language models, in the form of llmstxt.org: a title, a summary, how to
 * read it, then lists of links. Without the address of the site the links are relative.
 */
export function toLlmsIndex({ name, summary, details, sections, site }: LlmsIndex): string {
  const prefix = site === undefined ? '' : `${site}/`;
  const lists = sections
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) =>
      [`## ${title}`, '', ...links.map((link) => listItem(link, prefix))].join('\n'),
    );
  return `${[`# ${name}`, `> ${summary}`, ...details, ...lists].join('\n\n')}\n`;
}

function listItem({ title, file, note }: LlmsLink, prefix: string): string {
  const link = `- [${inOneLine(title)}](${prefix}${file})`;
  return note === '' ? link : `${link}: ${inOneLine(note)}`;
}

/** Words of a post in a list of links: they neither end its line nor make marks of their own. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
