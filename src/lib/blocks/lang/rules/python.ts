import type { Language } from '../language-rule.ts';

export const PYTHON: Language = {
  lang: 'python',
  rules: [
    // A cell magic keeps the notebook's language.
    { scope: 'first', pattern: /^%sh\b/, weight: 12 },
    {
      scope: 'line',
      pattern: /^(?:from [\w.]+ import\b|import [\w.]+(?: as \w+)?(?:, ?[\w.]+(?: as \w+)?)*$)/,
      weight: 3,
    },
    { scope: 'line', pattern: /^(?:async )?def \w+\(/, weight: 3 },
    { scope: 'line', pattern: /^class \w+(?:\([\w., =[\]]*\))?:/, weight: 3 },
    {
      scope: 'line',
      pattern: /^(?:if|elif|for|while|with|except|async for|async with)\b[^{;]*:(?:\s*#.*)?$/,
      weight: 2,
    },
    { scope: 'line', pattern: /^(?:else|try|finally):$/, weight: 2 },
    { scope: 'line', pattern: /^(?:>>> |\.\.\. )/, weight: 4 },
    { scope: 'first', pattern: /^>>> /, weight: 5 },
    { scope: 'line', pattern: /^(?:In|Out) ?\[\d*\]:/, weight: 3 },
    { scope: 'line', pattern: /^@[\w.]+(?:\(.*\))?$/, weight: 0.8 },
    { scope: 'line', pattern: /\bself\.\w/, weight: 2 },
    { scope: 'line', pattern: /^print\(.*\)?$/, weight: 1.5 },
    { scope: 'line', pattern: /[=(,\s]\b(?:None|True|False)\b/, weight: 1.2 },
    { scope: 'line', pattern: /\bf["'][^"']*\{/, weight: 1.5 },
    { scope: 'line', pattern: /"""|'''/, weight: 1.2, most: 1 },
    {
      scope: 'line',
      pattern:
        /\b(?:np|pd|tf|torch|plt|nn|sns|keras|boto3|sagemaker|sklearn|jnp|jax|os\.path|ds|df)\.\w/,
      weight: 1.5,
    },
    { scope: 'line', pattern: /\blambda [\w, ]*:/, weight: 2 },
    { scope: 'line', pattern: /\bfor \w+(?:, ?\w+)* in\b/, weight: 1.5 },
    {
      scope: 'line',
      pattern: /\b(?:isinstance|enumerate|len|range|zip|str|dict|list|super)\(/,
      weight: 1,
    },
    {
      scope: 'line',
      pattern: /^%(?:%time|%timeit|%capture|matplotlib|time|timeit|load_ext|autoreload|run|env)\b/,
      weight: 3,
      most: 1,
    },
    {
      scope: 'line',
      pattern: /^\w[\w.]*(?:\[[^\]]*\])*(?:, ?\w+)* ?[-+*/]?= ?[^=;{][^;{]*$/,
      weight: 0.9,
      most: 3,
    },
    { scope: 'line', pattern: /^[A-Za-z_][\w.]*\.\w+\(.*\)$/, weight: 1.2 },
    { scope: 'line', pattern: /^[A-Za-z_]\w*\(.*\)$/, weight: 0.6 },
    { scope: 'line', pattern: /^\w[\w ]*(?:\[[^\]]*\])? = [[{(]{1,3}$/, weight: 2.2 },
    { scope: 'line', pattern: /^\w+=[^=].*,$/, weight: 1 },
    { scope: 'line', pattern: /\b(?:and|or|not|is not|not in) \w/, weight: 0.3 },
    // Packages of the JVM.
    { scope: 'line', pattern: /^import (?:org|com|io|scala|java|javax|akka)\.\w/, weight: -5 },
    { scope: 'share', pattern: /;$/, weight: -4 },
    { scope: 'share', pattern: /^\}|\{$/, weight: -1.5 },
    { scope: 'line', pattern: /^(?:\/\/|\/\*|<[a-z]+|\$ )/, weight: -2 },
    { scope: 'line', pattern: /\b(?:const|let|var|void|public|private) \w/, weight: -1.5 },
  ],
};
