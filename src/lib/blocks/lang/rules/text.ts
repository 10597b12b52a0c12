import type { Language } from '../language-rule.ts';
import { PRINTED_ROW } from '../printed-row.ts';

/** What is set as code without being in any language: addresses, paths, trees, tables, prose. */
export const TEXT: Language = {
  lang: 'text',
  rules: [
    { scope: 'first', pattern: /^(?:https?|s3|gs|ftp):\/\/\S+$/, weight: 5 },
    { scope: 'first', pattern: /^http:\/\/\(/, weight: 5 },
    { scope: 'first', pattern: /^\/[\w./-]*$/, weight: 3 },
    { scope: 'first', pattern: /^'[^']*'$|^"[^"]*"$/, weight: 5 },
    { scope: 'first', pattern: /^\w+(?:,\w+){2,}$/, weight: 4 },
    { scope: 'line', pattern: /[├└][─-]|^[┌│└╭╰]/, weight: 4 },
    { scope: 'line', pattern: /^[+|][-=]{3,}[-=+|]*$/, weight: 3 },
    { scope: 'line', pattern: /\b(?:INFO|DEBUG|WARNING|ERROR)\b.*[\]:]/, weight: 2.5 },
    { scope: 'line', pattern: /^at [\w.$]+\([\w .:]*\)$|\bException in thread\b/, weight: 2.5 },
    {
      scope: 'line',
      pattern:
        /^(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt)\b ?:|^An error occurred \(|^error\[E\d|^goroutine \d+ \[/,
      weight: 3,
    },
    // A figure with its name.
    { scope: 'share', pattern: /^[A-Z][\w ]{2,30}: -?\d[\d.,]*(?:%| ?\w{1,3})?$/, weight: 3 },
    { scope: 'line', pattern: /\d+%\|[█▏▎▍▌▋▊▉ ]/, weight: 3 },
    // A list of files.
    { scope: 'share', pattern: /^[\w./-]+\.[a-z]\w{1,4}$/, weight: 3 },
    // What two say in turn.
    {
      scope: 'line',
      pattern: /^(?:User|Assistant|Human|AI|Bot|System|You|Agent) ?[>:] /,
      weight: 2,
    },
    // Sentences, those of a list as well.
    {
      scope: 'share',
      pattern: /^(?:\d+\. |- )?[A-Za-z][\w’'-]*(?:[,.:;!?]? ["“(]?[\w’'/-]+["”)]?){4,}[.:,;!?]?$/,
      weight: 3,
    },
    { scope: 'share', pattern: PRINTED_ROW, weight: 3 },
    // Headings and gaps of a prompt.
    { scope: 'line', pattern: /^#{2,4} [A-Z]|^<\|\w+\|>|^\{\{? ?\w+ ?\}?\}$/, weight: 2 },
    {
      scope: 'share',
      pattern: /\b(?:the|of|is|are|to|and|you|with|for) (?:the|a|an|is|are|your|[a-z]{4,})\b/,
      weight: 1.5,
    },
    { scope: 'share', pattern: /[;{}]$|\w\(|^\$|[\w)] = |^--|\\$/, weight: -3 },
    { scope: 'share', pattern: /^(?:#|\/\/|--) /, weight: -2 },
  ],
};
