import type { Language } from '../language-rule.ts';

export const R: Language = {
  lang: 'r',
  trigger: /<-|\blibrary\(|%>%|\|>|^install\.packages/m,
  rules: [
    { scope: 'line', pattern: /^[\w.$]+(?:\[.*\])? <- /, weight: 3 },
    {
      scope: 'line',
      pattern: /^(?:library|require)\(\w+\)|%>%|\bggplot\(|^install\.packages\(/,
      weight: 4,
    },
    { scope: 'line', pattern: /\bc\((?:["'\d]|\w+ = )|\bfunction\(|\$\w+\b/, weight: 0.8 },
    { scope: 'line', pattern: /;$|^(?:const|let|var|import|def) |chan\b|:= /, weight: -2 },
  ],
};

export const JULIA: Language = {
  lang: 'julia',
  trigger:
    /^\s*(?:julia> |(?:\(@?[\w.]+\) )?pkg> |using \w+(?:, \w+)*$|end$|function \w+!?\()|\w!\(\w|\(.*; \w+ ?= /m,
  rules: [
    { scope: 'line', pattern: /^(?:julia|(?:\(@?[\w.]+\) )?pkg)> /, weight: 6 },
    { scope: 'line', pattern: /^function \w+!\(/, weight: 2 },
    // Keywords stand behind a semicolon.
    { scope: 'line', pattern: /\([^;'"]*; \w+ ?= [^;]*\)$/, weight: 2.5 },
    { scope: 'line', pattern: /^using [A-Z]\w+(?:, [A-Z]\w+)*(?:: .*)?$/, weight: 3 },
    { scope: 'line', pattern: /^(?:function \w+!?\(.*\)|struct \w+.*)$/, weight: 2 },
    { scope: 'line', pattern: /^end$/, weight: 1.2 },
    {
      scope: 'line',
      pattern: /\.\* |\.\+ |\.= |::(?:Int|Float|String|Vector|Matrix)|@\w+ \w/,
      weight: 2,
    },
    { scope: 'line', pattern: /;$|\bdo \||^puts |^def |^local /, weight: -2 },
  ],
};

export const LUA: Language = {
  lang: 'lua',
  trigger: /^\s*\b(?:local \w+|function [\w.:]+\()/m,
  rules: [
    { scope: 'line', pattern: /^local (?:function )?\w+/, weight: 3 },
    { scope: 'line', pattern: /\bthen$|\.\. ?["\w]|~=|^end[,)]?$/, weight: 1.5 },
    { scope: 'line', pattern: /;$|\{$|\$\w/, weight: -1 },
  ],
};

export const HASKELL: Language = {
  lang: 'haskell',
  trigger: /^\s*\w+ :: |^import qualified |^module [A-Z][\w.]* /m,
  rules: [
    { scope: 'line', pattern: /^[a-z]\w*'? :: [A-Z(a-z]/, weight: 3.5 },
    {
      scope: 'line',
      pattern:
        /^(?:import qualified [A-Z]|module [A-Z][\w.]* (?:where|\()|data \w+ = |instance [A-Z])/,
      weight: 3.5,
    },
    { scope: 'line', pattern: /[;{]$/, weight: -2 },
  ],
};
