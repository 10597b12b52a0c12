import type { Language } from '../language-rule.ts';

const HTML_TAGS =
  'html|head|body|div|span|p|a|script|style|link|meta|img|ul|ol|li|table|tr|td|th|form|input|button|label|select|option|h[1-6]|iframe|video|canvas|section|header|footer|nav|main|br|hr|svg|template|crowd-[a-z-]+|short-instructions|full-instructions';

export const HTML: Language = {
  lang: 'html',
  trigger: /<[/!]?[a-zA-Z]/,
  rules: [
    { scope: 'first', pattern: /^<!doctype html/i, weight: 6 },
    {
      scope: 'line',
      pattern: new RegExp(`^</?(?:${HTML_TAGS})(?:[\\s/>]|$)`, 'i'),
      weight: 1.6,
      most: 3,
    },
    { scope: 'share', pattern: /^</, weight: 2 },
    { scope: 'first', pattern: /^<(?![/!]?[\w-]+[\s/>]|!)/, weight: -3 },
    { scope: 'line', pattern: /\b(?:import|export|return|const|def) /, weight: -1 },
    { scope: 'line', pattern: /xmlns|^<\?xml/, weight: -2 },
  ],
};

export const XML: Language = {
  lang: 'xml',
  trigger: /<[/?!]?[a-zA-Z]/,
  rules: [
    { scope: 'first', pattern: /^<\?xml/, weight: 6 },
    { scope: 'line', pattern: /\bxmlns(?::\w+)?=/, weight: 3, most: 1 },
    {
      scope: 'line',
      pattern:
        /^<\/?(?:dependency|dependencies|project|Project|plugin|groupId|property|configuration|PropertyGroup|ItemGroup|string|array|dict|key)(?:[\s>]|$)/,
      weight: 2.5,
    },
    { scope: 'share', pattern: /^<\/?[a-zA-Z][\w:.-]*(?:[\s/>]|$)/, weight: 3 },
    { scope: 'line', pattern: new RegExp(`^</?(?:${HTML_TAGS})(?:[\\s/>]|$)`), weight: -1.5 },
    { scope: 'line', pattern: /^(?:import|export|return|const|class) /, weight: -3 },
  ],
};

export const CSS: Language = {
  lang: 'css',
  trigger: /^[.#@:a-z].*\{$/m,
  rules: [
    {
      scope: 'line',
      pattern: /^(?:[.#][a-z][\w-]*|body|html|h[1-6]|:root|a|p)(?:[ .:,>#][\w .:,>#()-]*)? ?\{/,
      weight: 2.5,
    },
    { scope: 'share', pattern: /^[a-z-]+: ?[^;{]+;$/, weight: 4 },
    { scope: 'line', pattern: /^@(?:media|import|keyframes|font-face)\b/, weight: 3 },
  ],
};
