import { WatchedPatterns } from '../../patterns/watched-patterns.ts';
import type { CodeSample } from './code-sample.ts';
import { PRINTED_ROW } from './printed-row.ts';

/** One sign that a block is what a program printed, or one against it. */
interface OutputSign {
  pattern: RegExp;
  weight: number;
}

/** Signs in what is said before the block. */
const LEAD_IN_SIGNS: readonly OutputSign[] = [
  {
    pattern:
      /^(?:the )?(?:sample |example |expected |console )?output(?: is as follows| is)?[.:]?$/,
    weight: 6,
  },
  { pattern: /\b(?:outputs?|response|results?)\b[^.]{0,120}[:.]$/, weight: 1.6 },
  { pattern: /\b(?:similar to|looks? like|looks? similar)\b/, weight: 2.5 },
  {
    pattern:
      /\b(?:should|will|can|you|we|you’ll|we’ll) (?:now )?(?:see|get)\b|\b(?:prints?|printed|returns|displays?|produces|yields)\b/,
    weight: 1,
  },
  {
    pattern:
      /\byou(?:[’']ll| will| should) (?:now )?(?:see|get)\b[^.]{0,60}:$|\b(?:complains?|fails with|answers?|replies|reports)\b[^.]{0,40}:$/,
    weight: 1.6,
  },
  { pattern: /\berrors?(?: message)?\b[^.]{0,40}[:.]$/, weight: 1 },
  {
    pattern:
      /\b(?:run|use|enter|execute|add|paste|create|define|install|write|call|copy)\b[^.]{0,80}[:.]$/,
    weight: -0.6,
  },
  {
    pattern: /\b(?:commands?|code|scripts?|function|query|snippet|syntax)\b[^.]{0,20}[:.]$/,
    weight: -1.2,
  },
];
/** Signs in its first line. */
const FIRST_LINE_SIGNS: readonly OutputSign[] = [
  { pattern: /^[A-Z]{3,}(?:[ -][A-Z]+)*\s{2,}[A-Z]{2,}/, weight: 5 },
  {
    pattern:
      /^(?:Traceback \(most recent|(?:Uncaught (?:\(in promise\) )?)?(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning|NotFound)\b ?:)/,
    weight: 5,
  },
  { pattern: /^(?:Warning|Error|INFO|WARN|DEBUG|ERROR)\b/, weight: 3 },
  { pattern: /^\[[\w.-]+\]:\[[A-Z] |^\[ *\d+(?:\.\d+)? ?(?:m?s)?\] /, weight: 4 },
  { pattern: /^\[?(?:\d{2,4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d|^[IWEF]\d{4} \d\d:/, weight: 4 },
  {
    pattern: /^An error occurred \(|^error\[E\d|^goroutine \d+ \[|^thread '[^']*' panicked/,
    weight: 4,
  },
  // One property below another, as shells show an object.
  { pattern: /^[A-Z]\w+ {1,30}: \S/, weight: 3 },
  // A section of a file of settings.
  { pattern: /^\[[A-Za-z][\w .-]*\]$/, weight: -3 },
  { pattern: /^(?:-?\d[\d.,e+-]*%?|True|False|None)$/, weight: 4 },
  {
    pattern:
      /^Epoch \d|^Step[: ]+\d|^(?:Train|Test|Val)\w* (?:loss|accuracy)|^(?:loss|accuracy|eval\w*|train\w*)\s?[:=]\s?[\d.s]/i,
    weight: 3,
  },
  { pattern: /^(?:\(|\[)+(?:-?\d|'|None)[^=]*[)\],]$/, weight: 2.5 },
  { pattern: /^\[?\{(?:'[^']*'|\d+): /, weight: 2.5 },
  { pattern: /^(?:NAME|Name|STATUS|Status|Namespace): +\S/, weight: 3 },
  { pattern: /^[+|][-=]{3,}|^[─┌└│]/, weight: 3 },
];
/** Signs in any of its lines. */
const LINE_SIGNS: readonly OutputSign[] = [
  { pattern: /^[A-Z][\w /-]+: +\S/, weight: 1 },
  { pattern: PRINTED_ROW, weight: 2.5 },
  {
    pattern:
      /\b(?:loss|acc(?:uracy)?|error|perplexity|ppl|f1|auc)(?:: ?| )-?\d|\d+\/\d+ \[=+|\d+%\|/,
    weight: 3,
  },
];
const WATCHED_LEAD_INS = new WatchedPatterns(LEAD_IN_SIGNS.map(({ pattern }) => pattern));
/** Few blocks are output. */
const PRIOR = -2.4;
/** A block right after a block of code, with nothing said between, is nearly always its output … */
const AFTER_CODE = 4;
/** … unless it reads as a statement or a command. */
const STATEMENT_WEIGHT = -3.2;
const STATEMENT =
  /^(?:(?:from|import|def|class|for|if|with|while|return|print|kubectl|pip|git|docker|const|let|var|public|export|curl|echo|aws|cd) ?\b(?! \d)|[@#%!$]\S?|<\w|>>> |[a-z][\w-]* --?[a-z]|\.{1,2}\/\w|\[.{1,80} for \w+ in )|^\w[\w., ]{0,60}? ?= ?\S|^[\w.]+\(.*\)?$|^[A-Za-z_][\w.]*\($/;
/** How Python shows objects: it looks like a call and is none. */
const SHOWN_OBJECT =
  /^(?:<class |<tf\.Tensor|(?:tensor|[aA]rray|device|torch\.Size|TensorShape|Dataset|DatasetDict|DataFrame|BatchEncoding|\w+Output|dask\.array|xarray\.\w+)[([{<])/;
const SHOWN_OBJECT_WEIGHT = 4;
/** Keys in double quotes: data, which a request and a response have in common. */
const DATA = /^[[{][^=;]{0,40}"[^"]{1,60}"\s*:/;
const DATA_WEIGHT = 0.9;
/** The code before holds, in quotes, what this block begins with. */
const ECHO_WEIGHT = 3;
const SHORTEST_ECHO = 6;
const LONGEST_ECHO = 24;
const LEAD_IN_TAIL = 260;

function echoes(first: string, previousCode: string): boolean {
  const words = /^[A-Za-z>][A-Za-z >]*/.exec(first)?.[0].trim().slice(0, LONGEST_ECHO) ?? '';
  return words.length >= SHORTEST_ECHO && previousCode.includes(words) && /["']/.test(previousCode);
}

/** The signs, in their order, that stand in what is said before a block. */
function leadInSigns(before: string): OutputSign[] {
  const places = WATCHED_LEAD_INS.thatMayMatch(before).sort((a, b) => a - b);
  const signs = places.flatMap((place) => LEAD_IN_SIGNS[place] ?? []);
  return signs.filter(({ pattern }) => pattern.test(before));
}

/**
 * How much speaks for output; above 0 it is more likely output than code.
 *
 * @param previousCode the block before when that is code, else null
 */
export function outputScore(
  sample: CodeSample,
  leadIn: string,
  previousCode: string | null,
): number {
  const top = sample.lines[0] ?? '';
  const before = previousCode === null ? leadIn.slice(-LEAD_IN_TAIL).trim().toLowerCase() : '';
  const signs = [
    ...leadInSigns(before),
    ...FIRST_LINE_SIGNS.filter(({ pattern }) => pattern.test(top)),
    ...LINE_SIGNS.filter(({ pattern }) => sample.lines.some((line) => pattern.test(line))),
  ];
  const start = PRIOR + (previousCode === null ? 0 : AFTER_CODE);
  let score = signs.reduce((sum, { weight }) => sum + weight, start);
  if (previousCode !== null && echoes(top, previousCode)) score += ECHO_WEIGHT;
  if (SHOWN_OBJECT.test(sample.first)) return score + SHOWN_OBJECT_WEIGHT;
  if (DATA.test(sample.text)) score += DATA_WEIGHT;
  return STATEMENT.test(sample.first) ? score + STATEMENT_WEIGHT : score;
}
