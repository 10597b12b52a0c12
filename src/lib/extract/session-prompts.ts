/** `user@host:~/dir$ `, `[user@host dir]# `, `user@host dir % `: everything up to the sign. */
const HOST = String.raw`\[?[\w.-]{1,40}@[\w.-]{1,60}[^$#%\n]{0,80}\]?[$#%]`;
/** `$ `, `(env) $ `, `user@host:~/dir$ `; a bare `# ` is a comment, no prompt. */
const SHELL_PROMPT = new RegExp(String.raw`^\s{0,8}(?:\([\w.-]{1,40}\) ?)?(?:${HOST}|\$) `);
const POWERSHELL_PROMPT = /^PS [A-Z]:[^>\n]{0,120}> /;
const DOS_PROMPT = /^[A-Z]:\\[^>\n]{0,120}> ?/;
const PYTHON_PROMPT = /^\s{0,8}>>>(?: |$)/;
const NOTEBOOK_PROMPT = /^In ?\[\d{0,4}\]: ?/;
const PROMPTS = [
  SHELL_PROMPT,
  POWERSHELL_PROMPT,
  DOS_PROMPT,
  PYTHON_PROMPT,
  NOTEBOOK_PROMPT,
] as const;

/** `!pip install x`: a notebook hands the rest of the line to a shell. */
const NOTEBOOK_ESCAPE = /^\s{0,8}!{1,2}[ \t]*(?=[A-Za-z./~])/;
const SHELL_LANGUAGES: ReadonlySet<string> = new Set(['bash', 'console', 'shell', 'shellsession']);

/**
 * The prompt at the start of a line with its blank; empty when there is none. `!` is a prompt in
 * shell samples only: in Python it belongs to the cell that it stands in.
 */
export function promptOf(line: string, lang: string): string {
  for (const prompt of PROMPTS) {
    const found = prompt.exec(line);
    if (found !== null) return found[0];
  }
  return SHELL_LANGUAGES.has(lang) ? (NOTEBOOK_ESCAPE.exec(line)?.[0] ?? '') : '';
}

/** `> ` of a shell, `... ` of Python, `   ...: ` of a notebook. */
const CONTINUATION = /^(?:> |\s{0,8}\.{3}(?::? |:?$))/;

/** The mark before a line that carries a command on; empty when there is none. */
export function continuationOf(line: string): string {
  return CONTINUATION.exec(line)?.[0] ?? '';
}
