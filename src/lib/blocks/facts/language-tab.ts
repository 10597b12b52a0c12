import { GAP, type LineFacts } from './line-facts.ts';

const LANGUAGE_TAB =
  /^(?:Python|Bash|Shell|C#|C\+\+|Java|JavaScript|TypeScript|Go|Rust|Ruby|PHP|Kotlin|Swift|PowerShell|Node\.js|JSON|YAML|SQL|CLI|Linux|Windows|macOS)(?: \([\w ./-]{1,20}\))?$/;
const LONGEST_TAB = 32;

/** The name of a language or system, apart from what is above: it says whose the next sample is, and is none. */
export function isLanguageTab({ line, gapBefore }: LineFacts): boolean {
  if (gapBefore === GAP.none || line.text.length > LONGEST_TAB) return false;
  return LANGUAGE_TAB.test(line.text);
}
