import type { Sample } from '../../schemas/sample.ts';
import { commandsOf, readSession } from '../extract/session.ts';
import { mendingOf } from './cell-form.ts';
import type { ExportedPost } from './notebook.ts';

interface ScriptForm {
  /** Extension of the file. */
  extension: string;
  /** What starts a comment. */
  comment: string;
}

const hash = (extension: string): ScriptForm => ({ extension, comment: '#' });
const slashes = (extension: string): ScriptForm => ({ extension, comment: '//' });

/** Languages whose samples make a script; data and settings make none. */
const FORMS: Readonly<Record<string, ScriptForm>> = {
  python: hash('py'),
  bash: hash('sh'),
  console: hash('sh'),
  sh: hash('sh'),
  shell: hash('sh'),
  shellsession: hash('sh'),
  powershell: hash('ps1'),
  r: hash('r'),
  julia: hash('jl'),
  ruby: hash('rb'),
  sql: { extension: 'sql', comment: '--' },
  javascript: slashes('js'),
  typescript: slashes('ts'),
  java: slashes('java'),
  scala: slashes('scala'),
  kotlin: slashes('kt'),
  go: slashes('go'),
  rust: slashes('rs'),
  c: slashes('c'),
  cpp: slashes('cpp'),
  cuda: slashes('cu'),
  csharp: slashes('cs'),
};

export interface Script extends ScriptForm {
  /** Key of the language, of the first sample where it goes by several. */
  lang: string;
  text: string;
}

/** The samples of a post as one file per language, in order, each with its place as a comment. */
export function scriptsOf(post: Omit<ExportedPost, 'cells'>): Script[] {
  const usable = post.samples.filter(({ kind }) => kind === 'program' || kind === 'session');
  const byExtension = Map.groupBy(usable, ({ lang }) => FORMS[lang]?.extension);
  return [...byExtension].flatMap(([, samples]): Script[] => {
    const lang = samples[0]?.lang ?? '';
    const form = FORMS[lang];
    if (form === undefined) return [];
    const parts = samples.map((sample) => partOf(sample, post.address, form));
    return [{ ...form, lang, text: `${[headOf(post, form), ...parts].join('\n\n')}\n` }];
  });
}

function headOf({ title, byline, address, url }: Omit<ExportedPost, 'cells'>, form: ScriptForm) {
  const lines = [title, byline, address, url ?? '', 'The samples of the post in its order.'];
  return lines
    .filter((line) => line !== '')
    .map((line) => commented(line, form))
    .join('\n');
}

function partOf(sample: Sample, address: string, form: ScriptForm): string {
  const { section, step, id, code, kind, lang } = sample;
  const session = kind === 'session' ? readSession(code, lang) : null;
  const place = [section?.title ?? '', step === null ? '' : `Step ${String(step.number)}`];
  const where = place.filter((part) => part !== '').join(', ');
  const text = session === null ? code : commandsOf(session);
  return [
    ...(where === '' ? [] : [commented(where, form)]),
    commented(`${address}#${id}`, form),
    ...mendingOf(sample).map((remark) => commented(remark, form)),
    lang === 'python' ? withoutNotebookLines(text) : text,
  ].join('\n');
}

/** Whatever a language may take for the end of a line, and a backslash that would carry it on. */
const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/g;

function commented(text: string, { comment }: ScriptForm): string {
  return `${comment} ${text.replace(LINE_BREAKS, ' ').replace(/[\s\\]+$/, '')}`;
}

/** `!pip install x` and `%matplotlib inline` are for notebooks; in a script they are comments. */
function withoutNotebookLines(code: string): string {
  return code.replace(/^(?=[ \t]{0,20}(?:!|%{1,2}[A-Za-z]))/gm, '# ');
}
