import { readFileSync } from 'node:fs';
import type { CodeContext } from '../../src/lib/blocks/lang/detect-languages.ts';

/** A block of code as it stands in a post, and what an expert says of it. */
export interface LabelledCode extends CodeContext {
  lang: string;
  role: string;
}

const POST = '== ';
const LEAD_IN = '> ';
const LABEL = /^@ (\S+) (code|output)$/;
const END = '@@';

/**
 * Invented posts, of which only their blocks of code are there. In a file, `== ` opens a post, `> ` is
 * the text right before a block (none below another block), `@ LANGUAGE ROLE` opens one, `@@` ends it.
 */
export function readLabelledCode(file: URL): LabelledCode[][] {
  const posts: LabelledCode[][] = [];
  const lines = readFileSync(file, 'utf8').split('\n');
  let leadIn = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const label = LABEL.exec(line);
    if (line.startsWith(POST)) posts.push([]);
    else if (line.startsWith(LEAD_IN)) leadIn = line.slice(LEAD_IN.length);
    else if (label) {
      const end = lines.indexOf(END, at);
      const code = lines.slice(at + 1, end).join('\n');
      const post = posts.at(-1) ?? [];
      const [, lang = '', role = ''] = label;
      const before = leadIn === '' ? (post.at(-1)?.code ?? '') : leadIn;
      post.push({ code, leadIn: before, previousLang: null, inItem: false, lang, role });
      leadIn = '';
      at = end;
    }
  }
  return posts;
}
