import type { Language } from '../language-rule.ts';

export const JAVASCRIPT: Language = {
  lang: 'javascript',
  trigger:
    /\b(?:const|let|var|function|require|console|document|window|export|import|await|async|module)\b|=>|^\}\)+;?$/m,
  rules: [
    {
      scope: 'line',
      pattern: /^(?:export )?(?:const|let|var) (?:\w+|[{[][\w\s,:]+[}\]]) ?=/,
      weight: 2,
    },
    { scope: 'line', pattern: /^import (?:[\w*{][^'";]*from ?)?['"]/, weight: 4 },
    { scope: 'line', pattern: /^(?:const|let) .*await\b|\bconsole\.(?:log|error)\(/, weight: 3 },
    { scope: 'line', pattern: /\brequire\(['"]/, weight: 3 },
    {
      scope: 'line',
      pattern: /^(?:export (?:default )?)?(?:async )?function\*? ?\w*\(/,
      weight: 3,
    },
    { scope: 'line', pattern: /(?:\)|\w) => |=> ?\{$|function ?\(/, weight: 2 },
    {
      scope: 'line',
      pattern:
        /===|!==|\?\?=|^<?[A-Z\w.]*\{?\w+(?:\.\w+)*\.map\(\(|\bclassName=|\buse(?:State|Effect|Memo|Ref|Context)\(|\bdocument\.|\bwindow\.|\bmodule\.exports|\bJSON\.(?:parse|stringify)|\.then\(/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /^\}\)+;$/, weight: 2 },
    { scope: 'line', pattern: /^\/\/ /, weight: 0.4 },
    { scope: 'share', pattern: /;$/, weight: 1 },
    {
      scope: 'line',
      pattern:
        /^using |\bfn \w|\bConsole\.|^public |std::|:= |^import java|^\w+ \w+ = new |\bprintln|<-|\bvar \w+ \w|%>%/,
      weight: -3,
    },
    { scope: 'line', pattern: /^(?:if|for|def|class)\b.*:$/, weight: -3 },
    { scope: 'line', pattern: /^(?:public |private )|\bforeach \(/, weight: -2 },
  ],
};

export const TYPESCRIPT: Language = {
  lang: 'typescript',
  trigger:
    /: ?(?:string|number|boolean|any|void|unknown|Promise<)|^import \{[^}]*\btype \w|\bkeyof\b|\bexport type\b|\binterface \w+|^import \* as|\btype \w+ = |\bas const\b/m,
  rules: [
    {
      scope: 'line',
      pattern:
        /[\w)\]?]: ?(?:string|number|boolean|any|void|unknown|never|Promise<[\w<>[\]. ]*>|Array<)(?:\[\])?\b/,
      weight: 3,
    },
    {
      scope: 'line',
      pattern:
        /^(?:export )?(?:interface|type|enum|abstract class) [A-Z]\w*(?:<[^>]*>)?(?: extends \w+)? ?[={]/,
      weight: 3,
    },
    {
      scope: 'line',
      pattern: /^import \* as \w+ from ['"]|^import (?:type |\{[^}]*\btype \w)/,
      weight: 3,
    },
    { scope: 'line', pattern: /\bkeyof\b|\bas const\b|\binfer \w/, weight: 3 },
    { scope: 'line', pattern: /^(?:const|let) \w+: [A-Z]\w*/, weight: 3 },
    { scope: 'line', pattern: /^(?:export )?(?:const|let|async function|function) /, weight: 1 },
    {
      scope: 'line',
      pattern: /^(?:private|public|protected|readonly) \w+(?:\?|!)?[:(]/,
      weight: 2,
    },
    { scope: 'line', pattern: /\bfn \w|^def |:$|^func |^val |^fun |^\(?[a-z]+ := /, weight: -3 },
  ],
};

export const PHP: Language = {
  lang: 'php',
  trigger: /<\?php|\$\w+ ?=|\$this->/,
  rules: [
    { scope: 'first', pattern: /^<\?(?:php|=)/, weight: 8 },
    { scope: 'line', pattern: /\$this->|\$\w+->\w+\(|^\$\w+ = .*;$|^use [A-Z]\w*\\/, weight: 2.5 },
    { scope: 'line', pattern: /\becho \$|\bfunction \w+\(.*\$\w/, weight: 2 },
  ],
};

export const RUBY: Language = {
  lang: 'ruby',
  trigger: /^\s*\b(?:end|require ['"]|puts |gem ['"]|def \w+[^:]*$)/m,
  rules: [
    { scope: 'line', pattern: /^end$/, weight: 2.5 },
    {
      scope: 'line',
      pattern:
        /^(?:require(?:_relative)? ['"]|gem ['"]|puts |attr_(?:reader|accessor) |module [A-Z])/,
      weight: 2.5,
    },
    {
      scope: 'line',
      pattern: /\bdo \|[\w, ]+\||\.each \{|=> :|^def \w+[?!]?(?:\([^)]*\))?$/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /^function |:$|;$|\blocal \w/, weight: -2 },
  ],
};

export const PROTOBUF: Language = {
  lang: 'protobuf',
  trigger: /^\s*\b(?:syntax = "proto|message \w+ ?\{|service \w+ ?\{|rpc \w+)/m,
  rules: [
    { scope: 'line', pattern: /^syntax = "proto[23]";/, weight: 6 },
    { scope: 'line', pattern: /^(?:message|service|enum|oneof) \w+ ?\{/, weight: 2 },
    { scope: 'line', pattern: /^rpc \w+ ?\(/, weight: 4 },
    {
      scope: 'line',
      pattern: /^(?:repeated |optional |required )?[\w.<>, ]+ \w+ = \d+(?: \[.*\])?;/,
      weight: 2,
    },
  ],
};
