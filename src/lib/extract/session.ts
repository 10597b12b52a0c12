/** A line of a terminal session. A continuation belongs to the command above it. */
export interface SessionLine {
  kind: 'command' | 'continuation' | 'output';
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

/** `$ `, `user@host:~/dir$ `, `(env) $ `, `[user@host dir]# `; a bare `# ` is a comment, no prompt. */
const SHELL_PROMPT =
  /^\s{0,8}(?:\([\w.-]{1,40}\) ?)?(?:\[?[\w.-]{1,40}@[\w.-]{1,60}[^$#\n]{0,80}\]?[$#]|\$) /;
const POWERSHELL_PROMPT = /^PS [A-Z]:[^>\n]{0,120}> /;
const DOS_PROMPT = /^[A-Z]:\\[^>\n]{0,120}> ?/;
const PYTHON_PROMPT = /^>>> ?/;
const NOTEBOOK_PROMPT = /^In \[\d{0,4}\]: /;
const PROMPTS = [
  SHELL_PROMPT,
  POWERSHELL_PROMPT,
  DOS_PROMPT,
  PYTHON_PROMPT,
  NOTEBOOK_PROMPT,
] as const;

const SHELL_CONTINUATION = /^> /;
const PYTHON_CONTINUATION = /^\.\.\. ?/;

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
  if (!startsWithPrompt(lines)) return null;
  const session: SessionLine[] = [];
  for (const line of lines) session.push(readLine(line, session.at(-1)));
  return session;
}

/** A `$ ` further down may be anything; a session opens with its first command. */
function startsWithPrompt(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '');
  return first !== undefined && promptOf(first) !== '';
}

function readLine(line: string, above: SessionLine | undefined): SessionLine {
  const prompt = promptOf(line);
  if (prompt !== '') return { kind: 'command', prompt, text: line.slice(prompt.length) };
  const inCommand = above !== undefined && above.kind !== 'output';
  if (inCommand) {
    const mark = SHELL_CONTINUATION.exec(line)?.[0] ?? PYTHON_CONTINUATION.exec(line)?.[0] ?? '';
    if (mark !== '' || CARRIES_ON.test(above.text.slice(-40)))
      return { kind: 'continuation', prompt: mark, text: line.slice(mark.length) };
  }
  return { kind: 'output', prompt: '', text: line };
}

function promptOf(line: string): string {
  for (const prompt of PROMPTS) {
    const found = prompt.exec(line);
    if (found !== null) return found[0];
  }
  return '';
}
