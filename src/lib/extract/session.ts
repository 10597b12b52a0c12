import { openEnd } from './session-open-end.ts';
import { continuationOf, promptOf } from './session-prompts.ts';

/** A line of a terminal session. A continuation belongs to the command above it. */
export interface SessionLine {
  kind: 'command' | 'continuation' | 'output' | 'comment';
  /** The prompt with its blank, as printed; empty when the line has none. */
  prompt: string;
  text: string;
}

/** Languages in which a sample may be a session. */
const SESSION_LANGUAGES: ReadonlySet<string> = new Set([
  'bash',
  'console',
  'powershell',
  'python',
  'shell',
  'shellsession',
  'text',
]);

/** `%%bash`: the whole cell goes to a shell. */
const SHELL_CELL = /^%%(?:bash|sh|shell)\b.{0,200}$/;
const COMMENT = /^\s{0,40}#(?:\s|$)/;

/** A backslash (shell) or backtick (PowerShell) at the end of a command carries it on. */
const CARRIES_ON = /[\\`]\s{0,20}$/;

/**
 * Types the lines of a sample that shows prompts; null when it shows none.
 *
 * A sample without prompts is a script even if its lines are commands: nothing in it has to be left
 * out when it is copied.
 */
export function readSession(code: string, lang: string): SessionLine[] | null {
  if (!SESSION_LANGUAGES.has(lang)) return null;
  const lines = code.split('\n');
  const isPrompt = (line: string): boolean => promptOf(line, lang) !== '';
  if (lang !== 'text' && lang !== 'python' && SHELL_CELL.test(lines[0] ?? ''))
    return shellCell(lines);
  if (!startsWithPrompt(lines, isPrompt)) return null;
  const session: SessionLine[] = [];
  while (session.length < lines.length) {
    const at = session.length;
    const line = readLine(lines[at] ?? '', session.at(-1), lang);
    session.push(line);
    if (line.kind !== 'command' && line.kind !== 'continuation') continue;
    const end = openEnd(lines, at, line.text, isPrompt);
    session.push(...carriedOnLines(lines.slice(at + 1, end + 1)));
  }
  return session;
}

/** What was typed, without prompts: the lines that one pastes. */
export function commandsOf(session: readonly SessionLine[]): string {
  const typed = session.filter(({ kind }) => kind === 'command' || kind === 'continuation');
  return typed.map(({ text }) => text).join('\n');
}

function shellCell([magic = '', ...lines]: readonly string[]): SessionLine[] {
  const rest = lines.map((text): SessionLine => ({ kind: 'command', prompt: '', text }));
  return [{ kind: 'comment', prompt: '', text: magic }, ...rest];
}

/** A `$ ` further down may be anything; a session opens with its first command, or a comment on it. */
function startsWithPrompt(lines: readonly string[], isPrompt: (line: string) => boolean): boolean {
  const first = lines.find((line) => line.trim() !== '' && !COMMENT.test(line));
  return first !== undefined && isPrompt(first);
}

function readLine(line: string, above: SessionLine | undefined, lang: string): SessionLine {
  const prompt = promptOf(line, lang);
  if (prompt !== '') return { kind: 'command', prompt, text: line.slice(prompt.length) };
  if (above?.kind === 'command' || above?.kind === 'continuation') {
    const mark = continuationOf(line);
    if (mark !== '') return carriedOn(line.slice(mark.length), mark);
    if (CARRIES_ON.test(above.text.slice(-40))) return carriedOn(line);
  }
  const kind = COMMENT.test(line) ? 'comment' : 'output';
  return { kind, prompt: '', text: line };
}

/** Continuation marks stand before all lines of a stretch, or belong to its text. */
function carriedOnLines(lines: readonly string[]): SessionLine[] {
  const marks = lines.map(continuationOf);
  const areMarks = marks.every((mark) => mark !== '');
  return lines.map((line, index) => {
    const mark = areMarks ? (marks[index] ?? '') : '';
    return carriedOn(line.slice(mark.length), mark);
  });
}

function carriedOn(text: string, prompt = ''): SessionLine {
  return { kind: 'continuation', prompt, text };
}
