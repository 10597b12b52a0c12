import type { SessionLine } from '../session.ts';
import { installedPackages } from './installed-packages.ts';
import { startedPrograms } from './started-programs.ts';

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

/** Packages that a sample imports or installs, and the programs that its commands start; each once. */
export function librariesOf(code: string, lang: string, session: SessionLine[] | null): string[] {
  const found = [
    ...importsOf(code, lang),
    ...installedPackages(code),
    ...startedPrograms(code, lang, session),
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
