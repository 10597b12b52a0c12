import type { Language } from '../language-rule.ts';

export const JAVA: Language = {
  lang: 'java',
  trigger:
    /\b(?:public|private|protected|final|void|String|throws)\b|\bimport [a-z]+\.|\bnew [A-Z]|@Override|System\.out|\brecord [A-Z]|\b[A-Z]\w*<[A-Z][\w<>, ]*> \w|\w\)? -> [\w{(]/,
  rules: [
    { scope: 'line', pattern: /^import (?:static )?[a-z]\w*(?:\.\w+)+(?:\.\*)?;/, weight: 4 },
    { scope: 'line', pattern: /^package [\w.]+;/, weight: 3 },
    {
      scope: 'line',
      pattern:
        /^(?:public |private |protected )(?:static |final |abstract |synchronized )*(?:class|interface|enum|void|int|long|double|boolean|String|[A-Z]\w*(?:<[^>]*>)?(?:\[\])?)\b/,
      weight: 2,
    },
    {
      scope: 'line',
      pattern:
        /^@(?:Override|Test|Autowired|Bean|Component|Service|RestController|GetMapping|Configuration|Benchmark)\b/,
      weight: 3,
    },
    {
      scope: 'line',
      pattern: /\bSystem\.(?:out|err)\.|\.getClass\(\)|\bthrows [A-Z]\w*Exception\b/,
      weight: 3,
    },
    {
      scope: 'line',
      pattern: /^(?:final )?(?:[A-Z]\w*(?:<[\w<>, ?]*>)?(?:\[\])?|int|long|double|boolean) \w+ = /,
      weight: 1.5,
    },
    { scope: 'line', pattern: /\bfor \((?:final )?\w+(?:<[\w<>, ]*>)? \w+ ?:/, weight: 3 },
    { scope: 'line', pattern: /\bnew [A-Z]\w*(?:<[\w<>, ]*>)?\(/, weight: 0.8 },
    { scope: 'line', pattern: /\b[a-z]\w*\.[a-z]\w*\(.*\);$|^\.[a-z]\w*\(/, weight: 0.6 },
    { scope: 'line', pattern: /^(?:public )?record [A-Z]\w*(?:<\w+>)?\(/, weight: 4 },
    { scope: 'line', pattern: /^[A-Z]\w*<[\w<>, ?]+> \w+ ?=/, weight: 1.5 },
    { scope: 'line', pattern: /[(,] ?\(?\w+(?:, \w+)*\)? -> [\w{(]/, weight: 2 },
    { scope: 'share', pattern: /;$|\{$/, weight: 1 },
    {
      scope: 'line',
      pattern: /\bstring\b|\bforeach\b|^using |^namespace |\bvar \w+ = |std::|=> |\bConsole\./,
      weight: -2,
    },
    { scope: 'line', pattern: /^(?:const|let|function|fun|def|val|func) /, weight: -2 },
  ],
};

export const SCALA: Language = {
  lang: 'scala',
  trigger: /\b(?:val|def|object|case class|trait)\b|\(_\.|^import [a-z.]+\.[A-Z_{]\w*$/m,
  rules: [
    {
      scope: 'line',
      pattern: /^(?:lazy |implicit |private )?val \w+(?:: [\w[\], ]+)? = /,
      weight: 2,
    },
    { scope: 'line', pattern: /^(?:case class|object|trait|sealed trait) [A-Z]\w*/, weight: 3 },
    {
      scope: 'line',
      pattern: /^(?:override |private )?def \w+(?:\[\w+\])?(?:\(.*\))*(?:: [\w[\], ]+)? = ?/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /^import [\w.]+(?:\._|\.\{)/, weight: 4 },
    { scope: 'line', pattern: /^import [a-z]\w*(?:\.\w+)+\.[A-Z]\w*$/, weight: 1.5 },
    { scope: 'line', pattern: /\(_\.\w|\bcase \w+\(.*\) =>|\$"\w+"/, weight: 2.5 },
    {
      scope: 'line',
      pattern: /^class \w+\(.*\) extends |\) extends \w+|\bmatch \{$|^case \w+ +=> /,
      weight: 2.5,
    },
    { scope: 'line', pattern: /\bfun \w|[?!]\.|;$/, weight: -1.5 },
  ],
};

export const KOTLIN: Language = {
  lang: 'kotlin',
  trigger: /\b(?:fun|val) \w/,
  rules: [
    {
      scope: 'line',
      pattern: /^(?:override |private |suspend |internal |open )*\bfun (?:\w+\.)?\w+\(/,
      weight: 4,
    },
    {
      scope: 'line',
      pattern: /^(?:private |override |lateinit )?va[lr] \w+(?:: [A-Z]\w*\??)? (?:=|by) /,
      weight: 1.2,
    },
    {
      scope: 'line',
      pattern:
        /^data class \w+\(|\?\.let \{|!!\.|\.also \{|\.apply \{|\bby lazy\b|\b\w+\(\) \{ \w+ ->/,
      weight: 3,
    },
    {
      scope: 'line',
      pattern:
        /\bval \w+ = \w+(?:\.\w+)*\.builder\(\)|^import (?:kotlin|kotlinx|android|androidx)\./,
      weight: 2.5,
    },
  ],
};

export const GROOVY: Language = {
  lang: 'groovy',
  trigger:
    /^\s*\b(?:dependencies|plugins|repositories|pipeline|buildscript|android) ?\{|^apply plugin:/m,
  rules: [
    {
      scope: 'line',
      pattern:
        /^(?:dependencies|plugins|repositories|pipeline|buildscript|android|stages?) ?(?:\(.*\) ?)?\{|^(?:implementation|compile|apply plugin:|testImplementation|classpath) ?['"(]?/,
      weight: 3,
    },
  ],
};
