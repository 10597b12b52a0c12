import type { Language } from '../language-rule.ts';

export const CSHARP: Language = {
  lang: 'csharp',
  trigger:
    /\b(?:using|namespace|Console|async|await|var|string|foreach|public|new)\b|\.[A-Z]\w+(?:<[\w, ]+>)?\(|^dotnet /,
  rules: [
    { scope: 'line', pattern: /^using (?:static )?[A-Z]\w*(?:\.\w+)*;/, weight: 4 },
    { scope: 'line', pattern: /^using \((?:var|await|[A-Z]\w*) /, weight: 4 },
    { scope: 'line', pattern: /^namespace [A-Z][\w.]*(?:;| ?\{|$)/, weight: 3 },
    { scope: 'line', pattern: /\bConsole\.(?:Write|Read)/, weight: 4 },
    {
      scope: 'line',
      pattern: /\basync (?:Task|ValueTask|void)\b|\bawait \w+(?:\.\w+)+Async\(/,
      weight: 4,
    },
    {
      scope: 'line',
      pattern: /\bforeach \((?:var|dynamic|string|int|[A-Z]\w*) \w+ in\b/,
      weight: 4,
    },
    {
      scope: 'line',
      pattern:
        /^(?:public |private |protected |internal )(?:static |override |readonly |async |sealed |partial |abstract |virtual )*(?:string|bool|class|record|interface|int|void|Task)\b/,
      weight: 1.5,
    },
    { scope: 'line', pattern: /^(?:var|string|bool) \w+ = [^:]*;$/, weight: 1.2 },
    { scope: 'line', pattern: /\$"|\?\? |\{ get; /, weight: 2 },
    { scope: 'line', pattern: /^\[[A-Z]\w*(?:\(.*\))?\]$/, weight: 1.5 },
    {
      scope: 'line',
      pattern: /^(?:[A-Z]\w*(?:<[\w<>?, ]*>)?|dynamic) \w+ = (?:new|await|\w+\.)/,
      weight: 1.2,
    },
    { scope: 'line', pattern: /\.[A-Z]\w+(?:<[\w, ]+>)?\(.*\);$/, weight: 1 },
    { scope: 'line', pattern: /^[a-z]\w*(?:\.[A-Z]\w*)+(?:<[\w, ]+>)?\(/, weight: 2 },
    {
      scope: 'line',
      pattern: /\bvar \w+ = .*\b\w+\.[A-Z]\w+(?:<[\w, ]+>)?\(|\bnameof\(/,
      weight: 3,
    },
    { scope: 'share', pattern: /^\{$/, weight: 3 },
    {
      scope: 'line',
      pattern:
        /^import |System\.out|std::|#include|^(?:const|let|function) |===|\bfinal\b|console\.|:= |^func |\berr\b|\w->\w/,
      weight: -3,
    },
  ],
};

export const CPP: Language = {
  lang: 'cpp',
  trigger:
    /#include|std::|template ?<|\bauto\b|__(?:global|device|shared)__|\bcout\b|nullptr|\w::\w|->/,
  rules: [
    { scope: 'line', pattern: /^#include ?[<"]/, weight: 2.5 },
    { scope: 'line', pattern: /\bstd::\w/, weight: 4 },
    { scope: 'line', pattern: /^template ?</, weight: 4 },
    {
      scope: 'line',
      pattern: /\bcout ?<<|\bcin ?>>|\bnullptr\b|\bconstexpr\b|static_cast</,
      weight: 3,
    },
    {
      scope: 'line',
      pattern: /__(?:global|device|shared|host)__|<<<.*>>>|\bcuda[A-Z]\w+\(/,
      weight: 4,
    },
    { scope: 'line', pattern: /^using namespace \w+;|^namespace \w+ ?\{/, weight: 3 },
    { scope: 'line', pattern: /^(?:const )?auto[&* ]+\w+ = /, weight: 2 },
    { scope: 'line', pattern: /\b[A-Za-z]\w*::[A-Za-z]\w*[(<]/, weight: 1.5 },
    { scope: 'line', pattern: /\bconst \w+(?:<[\w<>:, ]*>)? ?& ?\w/, weight: 2 },
    { scope: 'line', pattern: /^(?:#pragma|#define|#ifdef|#ifndef|#endif)\b/, weight: 1.5 },
    { scope: 'line', pattern: /\w->\w/, weight: 1 },
    // A declaration whose type stands in a namespace.
    {
      scope: 'line',
      pattern: /^(?:static |const )*\w+::\w+(?:<[\w:<>, ]*>)?[&*]? \w+(?:[;({]| =)/,
      weight: 2.5,
    },
    {
      scope: 'line',
      pattern: /^[A-Z][A-Z0-9_]+\(.*\) ?\{$|^(?:void|int|float|double|bool) \w+::?\w*\(.*\) ?\{$/,
      weight: 1.5,
    },
    { scope: 'line', pattern: /\bfn \w+|\blet \w|\$\w+|^use \w|println!|^def |=> /, weight: -3 },
  ],
};

export const C: Language = {
  lang: 'c',
  trigger:
    /#include|#define|\b(?:printf|malloc|struct|typedef|int main|char ?\*|void ?\*|u?int\d+_t|size_t)\b|\bfor \((?:int|size_t) /,
  rules: [
    {
      scope: 'line',
      pattern:
        /^#include ?<(?:stdio|stdlib|string|unistd|stdint|math|time|errno|sys\/\w+|linux\/\w+|assert|pthread)\.h>/,
      weight: 4,
    },
    {
      scope: 'line',
      pattern:
        /^(?:static |const |unsigned )*(?:int|void|char|float|double|uint\d+_t|size_t) ?\*? ?\w+\([^)]*\) ?\{?$/,
      weight: 2,
    },
    {
      scope: 'line',
      pattern: /\b(?:printf|malloc|free|memcpy|sizeof|fprintf|strcmp)\(/,
      weight: 1.5,
    },
    { scope: 'line', pattern: /^(?:typedef )?struct \w+ ?\{/, weight: 2 },
    { scope: 'line', pattern: /\bfor \((?:int|size_t) \w+ = /, weight: 2 },
    { scope: 'line', pattern: /^#define \w|^static inline \w|^typedef \w/, weight: 2 },
    { scope: 'line', pattern: /\bchar ?\*|\bvoid ?\*|\buint\d+_t\b/, weight: 1.5 },
    {
      scope: 'line',
      pattern: /std::|template ?<|\bclass\b|\bcout\b|nullptr|__global__|\bauto\b|::/,
      weight: -4,
    },
    { scope: 'line', pattern: /\bfunc |\bfn |:= |\bimport\b|\bpublic\b|\bnew [A-Z]/, weight: -3 },
  ],
};

export const GO: Language = {
  lang: 'go',
  trigger: /\bfunc\b|:=|\bcase .*<-|^package \w+$|\bfmt\.|\bstruct \{|^import \($/m,
  rules: [
    { scope: 'line', pattern: /^package \w+$/, weight: 3 },
    { scope: 'line', pattern: /^func (?:\(\w+ \*?\w+(?:\[\w+\])?\) )?\w+(?:\[.*\])?\(/, weight: 4 },
    { scope: 'line', pattern: /^[\w, ]+ := /, weight: 2.5 },
    {
      scope: 'line',
      pattern:
        /\berr != nil\b|\bfmt\.(?:Print|Sprint|Errorf)|\bdefer \w|\bgo func\(|\bchan \w|^case .*<-/,
      weight: 3,
    },
    { scope: 'line', pattern: /^type \w+ (?:struct|interface) ?\{/, weight: 4 },
    {
      scope: 'line',
      pattern: /^import \($|^import "[\w./-]+"$|^"[\w.-]+(?:\/[\w.-]+)+"$/,
      weight: 1.5,
    },
    { scope: 'line', pattern: /;$|^def |\blet |\bvar \w+ = /, weight: -1 },
  ],
};

export const RUST: Language = {
  lang: 'rust',
  trigger:
    /\bfn \w|\blet mut\b|\b\w+!\[|[\w)]\?;$|\.unwrap\(|\bas usize\b|\b(?:Vec|Arc|Box)(?:<|::)|println!|\bimpl\b|^use \w+::|\bOption<|&mut |&str\b/m,
  rules: [
    {
      scope: 'line',
      pattern: /^(?:pub(?:\(\w+\))? )?(?:async |unsafe |const )?\bfn \w+/,
      weight: 4,
    },
    { scope: 'line', pattern: /^let (?:mut )?\w+(?:: [^=]+)? = .*[;({|]?$/, weight: 1 },
    {
      scope: 'line',
      pattern:
        /\blet mut \w|\b\w+!\(|&mut \w|&str\b|\bOption<|\bResult<|\.unwrap\(\)|-> Self\b|[\w)]\?;$|\bvec!\[|\b(?:Vec|Arc|Box)(?:<|::)|\bas (?:usize|[uif]\d\d)\b|&\[[uif]\d/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /^use (?:crate|std|super|\w+)::/, weight: 4 },
    {
      scope: 'line',
      pattern: /^(?:impl(?:<[^>]*>)? |#\[\w+)|^(?:pub )?(?:struct|enum|trait|mod) \w+/,
      weight: 2,
    },
    {
      scope: 'line',
      pattern: /\b(?:const|function|console\.|std::cout|#include|cout)\b/,
      weight: -3,
    },
  ],
};

export const SWIFT: Language = {
  lang: 'swift',
  trigger:
    /\bfunc \w|\bimport (?:Foundation|SwiftUI|UIKit|CoreML|Vision)\b|\bguard let\b|\bif let\b/,
  rules: [
    {
      scope: 'line',
      pattern:
        /^import (?:Foundation|SwiftUI|UIKit|CoreML|CreateML|Vision|TensorFlow|Combine|MLX)$/,
      weight: 5,
    },
    {
      scope: 'line',
      pattern: /^(?:public |private |static |@\w+ )*\bfunc \w+(?:<[^>]*>)?\([^)]*\w+: [^)]*\)/,
      weight: 3,
    },
    {
      scope: 'line',
      pattern: /\bguard let |\bif let \w+ = |-> some View|\btry await\b|\bself\.\w+\?\./,
      weight: 3,
    },
    { scope: 'line', pattern: /^(?:let|var) \w+(?:: [A-Z][\w<>[\]?]*)? = [^;]*$/, weight: 1 },
    { scope: 'line', pattern: /;$|=> |\bconst |err != nil|:= |\bfun /, weight: -2 },
  ],
};
