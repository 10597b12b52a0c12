import type { Language } from '../language-rule.ts';

export const JSON_LANGUAGE: Language = {
  lang: 'json',
  trigger: /^\s*[[{"]|^(?:GET|PUT|POST|DELETE) /,
  rules: [
    { scope: 'first', pattern: /^[[{]+,?$|^\{ ?"[^"]*" ?:/, weight: 1 },
    // A request with its body, as consoles take them.
    { scope: 'first', pattern: /^(?:GET|PUT|POST|DELETE) \/?[\w/_.*-]+(?:\?\S*)?$/, weight: 5 },
    { scope: 'share', pattern: /^"[^"]+"\s*:\s*(?:["[{\d-]|true|false|null|\.\.\.)/, weight: 5 },
    { scope: 'share', pattern: /^[{[]?\s*"[^"]+"\s*:/, weight: 2 },
    { scope: 'share', pattern: /^[\]}[{],?$/, weight: 1.5 },
    { scope: 'line', pattern: /'[^']*'\s*:/, weight: -2.5 },
    { scope: 'line', pattern: /\b(?:None|True|False)\b/, weight: -2 },
    { scope: 'line', pattern: /[\w)] = |^\w+\(|^(?:let|const|var) /, weight: -3 },
  ],
};

export const YAML: Language = {
  lang: 'yaml',
  trigger: /^\s*(?:- )?["']?[\w./-]+["']?:(?:\s|$)/m,
  rules: [
    { scope: 'first', pattern: /^---$/, weight: 2 },
    {
      scope: 'line',
      pattern: /^(?:- )?(?:runs-on|uses|steps|jobs|hosts|tasks|playbook):(?: |$)/,
      weight: 2.5,
    },
    { scope: 'first', pattern: /^[a-z][\w-]*: [\w"'/{[][^.]*$/, weight: 1.2 },
    {
      scope: 'line',
      pattern: /^(?:apiVersion|kind|metadata|spec|containers|template):(?: [\w./"'-]+)?$/,
      weight: 2.5,
    },
    {
      scope: 'line',
      pattern:
        /^(?:name|version|services|image|steps|on|jobs|dependencies|channels|env|environment|parameters|resources|Resources|Type|Properties):(?: |$)/,
      weight: 0.8,
    },
    { scope: 'share', pattern: /^(?:- )?["']?[A-Za-z_][\w./-]*["']?:(?: [^;]*[^;{])?$/, weight: 3 },
    { scope: 'share', pattern: /^- [\w"'./{[$-]/, weight: 2 },
    { scope: 'share', pattern: /[;{]$|^\}/, weight: -3 },
    { scope: 'share', pattern: /[\w)] = |\)$|^"[^"]*": |,$/, weight: -3 },
    {
      scope: 'line',
      pattern: /^(?:def|class|if|for|while|else|try|elif|except|with)\b.*:$/,
      weight: -4,
    },
    { scope: 'line', pattern: /^(?:cat|kubectl|export) /, weight: -4 },
    { scope: 'line', pattern: /^\+ ?[\w"-]/, weight: -3 },
  ],
};

export const INI: Language = {
  lang: 'ini',
  trigger: /^\s*\[[\w .:"-]+\]\s*$|^\s*[\w-]+(?:\.[\w-]+)+ ?= ?[^ (]/m,
  rules: [
    { scope: 'line', pattern: /^\[[A-Za-z][\w .:"-]*\]$/, weight: 2 },
    { scope: 'share', pattern: /^[\w.-]+ ?= ?[^="'[{(]*$/, weight: 2.5 },
    { scope: 'share', pattern: /^[A-Z]\w*\s{2,}\S+$/, weight: 3.5 },
    // Properties: names in several parts.
    { scope: 'share', pattern: /^[a-z][\w-]*(?:\.[\w-]+)+=[^=\s(]*$/, weight: 4 },
    { scope: 'share', pattern: /[({;]$|^[})]|\)$/, weight: -4 },
  ],
};

/** Tables of the files that are shown most often: those of Cargo and of Python projects. */
const TOML_TABLES =
  'package|dependencies|dev-dependencies|build-dependencies|workspace|features|profile|lints|' +
  'project|build-system|tool|dependency-groups';

export const TOML: Language = {
  lang: 'toml',
  trigger: /^\s*\[{1,2}[\w.-]+\]{1,2}\s*$/m,
  rules: [
    { scope: 'line', pattern: /^\[{1,2}[A-Za-z][\w.-]*\]{1,2}$/, weight: 1.5 },
    { scope: 'line', pattern: /^\[\[[A-Za-z][\w.-]*\]\]$/, weight: 4 },
    {
      scope: 'line',
      pattern: new RegExp(`^\\[(?:${TOML_TABLES})(?:\\.[\\w.-]+)?\\]$`),
      weight: 3.5,
    },
    { scope: 'share', pattern: /^[\w.-]+ = (?:"[^"]*"|\[|\{ )/, weight: 3.5 },
    // Python writes these with a capital.
    { scope: 'line', pattern: /^[\w.-]+ = (?:true|false)$/, weight: 1.5 },
    { scope: 'share', pattern: /^[\w.-]+ = \d+$/, weight: 1 },
    // A text without quotes.
    { scope: 'line', pattern: /^[\w.-]+ = (?!true$|false$)[a-z/][\w/. -]*$/i, weight: -3 },
    { scope: 'share', pattern: /[({;]$|\)$/, weight: -4 },
  ],
};

export const DIFF: Language = {
  lang: 'diff',
  trigger: /^(?:[+-]|@@|diff |Index: )/m,
  rules: [
    { scope: 'line', pattern: /^(?:diff --git |@@ -\d|\+\+\+ |--- a\/|Index: )/, weight: 4 },
    { scope: 'share', pattern: /^[+-](?! ?\d)/, weight: 6 },
    { scope: 'share', pattern: /^- /, weight: -4.5 },
    { scope: 'line', pattern: /^\+ /, weight: 1.5 },
    { scope: 'line', pattern: /^[-+]{3,}$|^\+-/, weight: -5 },
    // Flags.
    { scope: 'share', pattern: /^--[a-z][\w-]*(?:[= ].*)?$|^-[A-Za-z]\w*(?:=\S*)?$/, weight: -7 },
    { scope: 'line', pattern: /^\+\s{2,}/, weight: -1.5 },
  ],
};

export const BIBTEX: Language = {
  lang: 'bibtex',
  trigger: /@\w+ ?\{/,
  rules: [
    {
      scope: 'first',
      pattern:
        /^@(?:article|misc|inproceedings|conference|book|techreport|phdthesis|inbook|incollection|software|online|unpublished|proceedings|mastersthesis|manual|dataset)\s?\{/i,
      weight: 8,
    },
  ],
};

export const LATEX: Language = {
  lang: 'latex',
  trigger:
    /\\(?:begin|frac|math\w{1,4}|documentclass|usepackage|sum|text\w{0,4}|section|cite\w?|ref|includegraphics|toprule|midrule|caption|label)\b|^\\\[/m,
  rules: [
    {
      scope: 'line',
      pattern:
        /\\(?:begin|end|documentclass|usepackage|section|subsection|includegraphics|cite\w?|caption|label|text\w\w)\{|\\(?:top|mid|bottom)rule/,
      weight: 3,
    },
    { scope: 'line', pattern: /^\\[[\]]/, weight: 3 },
    {
      scope: 'line',
      pattern: /\\(?:frac|mathbf|mathcal|mathbb|sum|left|right|text)\b/,
      weight: 1.5,
    },
  ],
};
