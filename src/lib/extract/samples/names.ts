/** How each language introduces a name; the first group is the name. */
const DEFINITIONS: Readonly<Record<string, readonly RegExp[]>> = {
  python: [/^[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)/gm, /^[ \t]*class[ \t]+(\w+)/gm],
  javascript: [
    /\bfunction\s*\*?\s+([\w$]+)/g,
    /\bclass\s+([\w$]+)/g,
    /\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\s*)?(?:\([^)\n]{0,200}\)|[\w$]+)\s*=>/g,
  ],
  java: [/\b(?:class|interface|enum)\s+(\w+)/g],
  bash: [/^[ \t]*(?:function[ \t]+)?([A-Za-z_]\w*)[ \t]*\(\)[ \t]*\{/gm],
  sql: [
    /\bcreate\s+(?:or\s+replace\s+)?(?:table|view|function)\s+(?:if\s+not\s+exists\s+)?([\w.]+)/gi,
  ],
  r: [/^[ \t]*([\w.]+)[ \t]*(?:<-|=)[ \t]*function\b/gm],
  go: [/^func\s+(?:\([^)\n]{0,80}\)\s*)?(\w+)/gm, /^type\s+(\w+)/gm],
  rust: [/\b(?:fn|struct|enum|trait)\s+(\w+)/g],
};
const SAME_FORM: Readonly<Record<string, string>> = {
  typescript: 'javascript',
  scala: 'java',
  csharp: 'java',
  kotlin: 'java',
};

/** Functions, classes and tables that a sample defines, each once. */
export function definesOf(code: string, lang: string): string[] {
  const forms = DEFINITIONS[lang] ?? DEFINITIONS[SAME_FORM[lang] ?? ''] ?? [];
  const found = forms.flatMap((form) => [...code.matchAll(form)].map(([, name = '']) => name));
  return [...new Set(found)];
}

const CALL = /(?<![\w.$])([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,6})\(/g;
const COMMENT = /(?:^|\s)(?:#|\/\/).*/g;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
/** Words before a bracket that call nothing. */
const KEYWORDS = new Set(
  `if elif for while switch catch return and or not in is lambda def class with assert print function
  await yield del raise except typeof new super`.split(/\s+/),
);
const NO_CALLS = new Set([
  'text',
  'json',
  'yaml',
  'bash',
  'html',
  'xml',
  'ini',
  'dockerfile',
  'toml',
]);

/** Functions and methods that a sample calls, as written, each once; not those that it defines. */
export function callsOf(code: string, lang: string, defines: readonly string[]): string[] {
  if (NO_CALLS.has(lang)) return [];
  const bare = code.replace(STRING, '""').replace(COMMENT, '');
  const own = new Set(defines);
  const found = [...bare.matchAll(CALL)].map(([, name = '']) => name);
  return [...new Set(found)].filter((name) => !KEYWORDS.has(name) && !own.has(name));
}
