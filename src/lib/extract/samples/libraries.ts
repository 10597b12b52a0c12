import type { SessionLine } from '../session.ts';

/** How each language names what it takes in; the first group is the name. */
const IMPORTS: Readonly<Record<string, readonly RegExp[]>> = {
  python: [/^[ \t]*from[ \t]+([A-Za-z_]\w*)/gm, /^[ \t]*import[ \t]+([A-Za-z_][\w., \t]*)/gm],
  javascript: [/\bfrom[ \t]+['"]([^'"./][^'"]*)['"]/g, /\brequire\(['"]([^'"./][^'"]*)['"]\)/g],
  java: [/^[ \t]*import[ \t]+(?:static[ \t]+)?([a-z]\w*(?:\.[a-z]\w*){0,2})/gm],
  scala: [/^[ \t]*import[ \t]+([a-z]\w*(?:\.[a-z]\w*){0,2})/gm],
  csharp: [/^[ \t]*using[ \t]+([A-Z]\w*(?:\.\w+)*);/gm],
  c: [/^[ \t]*#[ \t]*include[ \t]*[<"]([\w/]+)/gm],
  cpp: [/^[ \t]*#[ \t]*include[ \t]*[<"]([\w/]+)/gm],
  r: [/\b(?:library|require)\(['"]?([\w.]+)/g],
  go: [/^[ \t]*(?:import[ \t]+)?"([\w./-]+)"$/gm],
  rust: [/^[ \t]*use[ \t]+([a-z_]\w*)::/gm],
  typescript: [/\bfrom[ \t]+['"]([^'"./][^'"]*)['"]/g],
};

const INSTALLS =
  /\b(?:pip3?|conda|npm|apt-get|apt|brew|yum)\s+(?:-\S+\s+)*(?:install|add|i)\s+([^\n;&|]{1,300})/g;

/** Words of a shell line that are no program of note. */
const SHELL_WORDS = new Set(
  `if then else elif fi for do done while case esac in function return exit cd echo export set unset
  source eval exec sudo env time true false test printf read local alias`.split(/\s+/),
);
const SHELLS = new Set(['bash', 'sh', 'shell', 'console', 'shellsession', 'powershell']);
const PROGRAM = /^[a-z][a-z0-9._-]*$/;

/** Packages that a sample imports or installs, and the programs that its commands start; each once. */
export function librariesOf(code: string, lang: string, session: SessionLine[] | null): string[] {
  const found = [
    ...importsOf(code, lang),
    ...installedBy(code),
    ...programsOf(code, lang, session),
  ];
  return [...new Set(found)];
}

function importsOf(code: string, lang: string): string[] {
  return (IMPORTS[lang] ?? []).flatMap((form) =>
    [...code.matchAll(form)].flatMap(([, names = '']) => names.split(',').map(packageName)),
  );
}

/** `numpy as np` → `numpy`, `os.path` → `os`; names of other languages keep their dots. */
function packageName(text: string): string {
  const [name = ''] = text.trim().split(/\s+as\s+|\s/);
  return /^[a-z_]\w*(?:\.\w+)*$/i.test(name) && !/^(?:java|org|com|scala)\b/.test(name)
    ? (name.split('.')[0] ?? name)
    : name;
}

function installedBy(code: string): string[] {
  return [...code.matchAll(INSTALLS)].flatMap(([, list = '']) =>
    list
      .split(/\s+/)
      .filter((word) => /^["']?[a-z][\w.-]*/i.test(word) && !word.startsWith('-'))
      .map((word) => word.replace(/^["']|["']$/g, '').replace(/[[=<>~!;].*$/, '')),
  );
}

function programsOf(code: string, lang: string, session: SessionLine[] | null): string[] {
  if (!SHELLS.has(lang)) return [];
  const lines = session?.filter(({ kind }) => kind === 'command').map(({ text }) => text);
  return (lines ?? commandLines(code)).flatMap((line) =>
    line
      .split(/\|\|?|&&|;/)
      .map((part) => firstWord(part))
      .filter((word) => PROGRAM.test(word) && !SHELL_WORDS.has(word)),
  );
}

/** Lines that start a command: no comments, no continuations. */
function commandLines(code: string): string[] {
  const lines = code.split('\n');
  return lines.filter((line, index) => {
    const continued = index > 0 && /\\\s*$/.test(lines[index - 1] ?? '');
    return !continued && !/^\s*(?:#|$|-)/.test(line);
  });
}

function firstWord(part: string): string {
  const words = part
    .trim()
    .replace(/^!+\s*/, '')
    .split(/\s+/);
  const [first = '', second = ''] = words.filter((word) => !/^\w+=/.test(word));
  return first === 'sudo' ? second : first;
}
