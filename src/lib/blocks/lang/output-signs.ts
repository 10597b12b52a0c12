import type { CodeSample } from './code-sample.ts';

/** One sign that a block is what a program printed, not what someone typed. */
interface OutputSign {
  where: 'lead-in' | 'first' | 'lines';
  pattern: RegExp;
  weight: number;
}

const SIGNS: readonly OutputSign[] = [
  {
    where: 'lead-in',
    pattern:
      /^(?:the )?(?:sample |example |expected |console )?output(?: is as follows| is)?[.:]?$/,
    weight: 6,
  },
  { where: 'lead-in', pattern: /\b(?:output|response|results?)\b[^.]{0,80}[:.]$/, weight: 1.2 },
  {
    where: 'lead-in',
    pattern: /\b(?:similar to|look like|looks like) (?:the following|this|below|the below)/,
    weight: 1.2,
  },
  {
    where: 'lead-in',
    pattern:
      /\b(?:should|will|can|you|we) (?:now )?see\b|\b(?:prints?|printed|returns?|displays?|produces?|results in|yields?)\b/,
    weight: 0.8,
  },
  { where: 'lead-in', pattern: /\berrors?(?: message)?\b[^.]{0,40}[:.]$/, weight: 1 },
  {
    where: 'lead-in',
    pattern:
      /\b(?:run|use|enter|execute|add|paste|create|define|install|write|call|copy)\b[^.]{0,80}[:.]$/,
    weight: -0.8,
  },
  {
    where: 'lead-in',
    pattern: /\b(?:command|code|script|function|query|policy|snippet|syntax)s?\b[^.]{0,20}[:.]$/,
    weight: -1.2,
  },
  { where: 'first', pattern: /^[A-Z]{3,}(?:[ -][A-Z]+)*\s{2,}[A-Z]{2,}/, weight: 5 },
  {
    where: 'first',
    pattern: /^(?:Traceback \(most recent|[A-Z]\w*(?:Error|Exception|Warning)\b ?:)/,
    weight: 5,
  },
  { where: 'first', pattern: /^(?:Warning|Error|INFO|WARN|DEBUG|ERROR)\b/, weight: 3 },
  { where: 'first', pattern: /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d/, weight: 3.5 },
  {
    where: 'first',
    pattern:
      /^(?:tensor|array|device|torch\.Size|Dataset|DatasetDict|dask\.array|DataFrame|<class|<tf\.Tensor|BatchEncoding)[([{< '-]/,
    weight: 4,
  },
  { where: 'first', pattern: /^(?:-?\d[\d.,e+-]*%?|True|False|None)$/, weight: 4 },
  {
    where: 'first',
    pattern:
      /^Epoch \d|^Step[: ]+\d|^(?:Train|Test|Val)\w* (?:loss|accuracy)|^(?:loss|accuracy|eval\w*|train\w*)\s?[:=]\s?[\d.s]/i,
    weight: 3,
  },
  { where: 'first', pattern: /^(?:\(|\[)+(?:-?\d|')[^=]*[)\],]$/, weight: 2.5 },
  { where: 'first', pattern: /^\{(?:'[^']*'|\d+): /, weight: 2 },
  { where: 'first', pattern: /^(?:NAME|Name|STATUS|Status|Namespace): +\S/, weight: 2 },
  { where: 'first', pattern: /^[+|][-=]{3,}|^[─┌├└│]/, weight: 2 },
  { where: 'lines', pattern: /^[A-Z][\w /-]+: +\S/, weight: 1 },
  { where: 'lines', pattern: /\bloss: \d|\bacc(?:uracy)?: \d|\d+\/\d+ \[=+/, weight: 3 },
];
/** A block right after a block of code, with nothing said between, is more often its output than not. */
const AFTER_CODE = 1.2;
/** … but not when it reads as a statement or a command. */
const STATEMENT =
  /^(?:from|import|def|class|for|if|with|while|return|print|@|#|%|!|\$|kubectl|pip|git|docker|const|let|var|public|export)\b|^\w[\w., ]* ?= ?\S|^[\w.]+\(.*\)?$/;
const STATEMENT_WEIGHT = -3;
const LEAD_IN_TAIL = 160;

/** How much speaks for output; above 0 it is more likely output than code. */
export function outputScore(sample: CodeSample, leadIn: string, afterCode: boolean): number {
  const before = afterCode ? '' : leadIn.slice(-LEAD_IN_TAIL).trim().toLowerCase();
  const seen = { 'lead-in': [before], first: [sample.lines[0] ?? ''], lines: sample.lines };
  let score = OUTPUT_PRIOR + (afterCode ? AFTER_CODE : 0);
  for (const sign of SIGNS) {
    if (seen[sign.where].some((line) => sign.pattern.test(line))) score += sign.weight;
  }
  if (STATEMENT.test(sample.first) && !PRINTED_OBJECT.test(sample.first)) score += STATEMENT_WEIGHT;
  return score;
}

/** Few blocks are output. */
const OUTPUT_PRIOR = -2.2;
const PRINTED_OBJECT =
  /^(?:tensor|array|device|torch\.Size|Dataset|DatasetDict|BatchEncoding|dask\.array)[([{<]/;
