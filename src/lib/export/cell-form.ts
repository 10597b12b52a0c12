import type { Damage, Sample } from '../../schemas/sample.ts';
import { namedFile } from '../extract/samples/named-file.ts';
import { commandsOf, readSession } from '../extract/session.ts';
import type { SessionLine } from '../extract/session.ts';

/** A sample as a code cell, or null when a notebook for Python cannot run it. */
export interface CellForm {
  /** First line of the cell that says who reads it; empty for Python. */
  magic: string;
  code: string;
  /** What a session printed. */
  printed: string;
}

const SHELLS: ReadonlySet<string> = new Set(['bash', 'console', 'sh', 'shell', 'shellsession']);
/** Lines for the notebook itself: `!pip install x`, `%matplotlib inline`. */
const NOTEBOOK_LINE = /^\s{0,20}[!%]{1,2}[A-Za-z]/m;
const PYTHON_PROMPT = /^\s*(?:>>>|In)/;
const SHELL_PROMPT = /[$#%!] ?$/;

const LOST: Readonly<Record<Damage, string>> = {
  indentation: 'The saved text lost indentation here.',
  backslash: 'The saved text seems to have lost backslashes at line ends here.',
  typography: 'The saved text has dashes or quotes of prose here, where code has plain ones.',
};

/** What has to be mended before a sample runs; empty when it looks whole. */
export function mendingOf({ damage }: Pick<Sample, 'damage'>): string[] {
  return damage.map((kind) => LOST[kind]);
}

/** Python and shell run; of other languages only a file that the text asks to be written. */
export function cellFormOf(sample: Sample): CellForm | null {
  const { code, kind, lang, role } = sample;
  if (role === 'output') return null;
  const session = kind === 'session' ? readSession(code, lang) : null;
  if (session !== null) return sessionForm(session);
  if (lang === 'python') return { magic: '', code, printed: '' };
  if (SHELLS.has(lang))
    return { magic: NOTEBOOK_LINE.test(code) ? '' : '%%bash', code, printed: '' };
  const file = namedFile(sample);
  return file === null ? null : { magic: `%%writefile ${file}`, code, printed: '' };
}

function sessionForm(session: readonly SessionLine[]): CellForm | null {
  const prompt = session.find((line) => line.kind === 'command')?.prompt.trimEnd() ?? '';
  const code = commandsOf(session);
  const lines = session.filter(({ kind }) => kind === 'output').map(({ text }) => text);
  const printed = lines.join('\n').trim() === '' ? '' : `${lines.join('\n').trimEnd()}\n`;
  if (PYTHON_PROMPT.test(prompt)) return { magic: '', code, printed };
  if (prompt === '' || SHELL_PROMPT.test(prompt)) return { magic: '%%bash', code, printed };
  return null;
}
