/** A first line that holds nothing but the name of the file, as a comment. */
const NAMED =
  /^(?:#|\/\/|--|;|\/\*|<!--) ?(?:[\w.-]*\/){0,8}([\w-]+\.(\w{1,10})|Dockerfile|Makefile)(?: ?(?:\*\/|-->))?$/;

/** Languages by the ending of a file's name. */
const ENDINGS: Readonly<Record<string, string>> = {
  py: 'python',
  sh: 'bash',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  js: 'javascript',
  ts: 'typescript',
  sql: 'sql',
  ini: 'ini',
  cfg: 'ini',
  toml: 'toml',
  html: 'html',
  css: 'css',
  java: 'java',
  cs: 'csharp',
  cpp: 'cpp',
  go: 'go',
  rs: 'rust',
  rb: 'ruby',
  php: 'php',
  tf: 'hcl',
  ps1: 'powershell',
  Dockerfile: 'dockerfile',
  Makefile: 'makefile',
};

/** The language of the file that a block names in its first line; null when it names none. */
export function namedInComment(firstLine: string): string | null {
  const match = NAMED.exec(firstLine);
  return match ? (ENDINGS[match[2] ?? match[1] ?? ''] ?? null) : null;
}
