import { codesOf } from '../../characters.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import type { Spot } from '../rules/clue.ts';

/** A statement that prints, whole, in a loop or not. */
const PRINTS = /^ *print\(.*\)$/;
/** How a further statement begins; whatever else stands below was printed. */
const STATEMENT =
  /^(?:[\w.]+\(|[\w.[\], ]+ ?[-+*/]?= ?|[a-z_][\w.]*$|\.\.\.|#|@|%|!|\$|>>>|\/\/|(?:for|if|with|def|class|import|from|while|try|return|assert|print|del|else|elif|except|finally|await|async|raise|in)\b)/;
/** An expression that a notebook shows the value of: `train.shape`, `data[0]["text"]`, `ask("Who?")`. */
const EXPRESSION = /^[a-z][\w.]*(?:\[[^=]*\]|\.\w+|\([^=]*\))$/;
/** How a notebook writes a value. */
const VALUE =
  /^(?:[-+]?\d[\d.,e+-]*|\(\d.*\)|\[.*\]|['"].*['"]|\{.*\}|array\(.*|(?:torch\.|np\.)?(?:tensor|Size)\(.*|<.*>|Dataset(?:Dict)?\(\{|True|False)$/;
/** With so many stop words among its words a line is prose. */
const PROSE = 0.25;
/** A longer line is read no further. */
const READ = 300;

/** The text of a line that may end what it says: short, and each of its brackets closed. */
function closedText(facts: LineFacts | undefined): string {
  if (!facts || facts.signs.balance !== 0 || facts.line.text.length > READ) return '';
  return facts.line.text.trimEnd();
}

const isShown = (above: string, text: string): boolean =>
  EXPRESSION.test(above) && !VALUE.test(above) && VALUE.test(text);

/** Behind the value that a notebook shows of an expression it goes on with the next statement. */
function followsShown(lines: readonly LineFacts[], index: number, text: string): boolean {
  const [expression, value] = [closedText(lines[index - 2]), closedText(lines[index - 1])];
  return isShown(expression, value) && STATEMENT.test(text) && !VALUE.test(text);
}

/** A command without a prompt, which would make a session of it and its answer … */
const COMMAND = /^(?:sudo )?(?:curl|aws|az|gcloud|http|grpcurl) \S/;
const CONTINUED = '\\';
/** No command goes on over more lines. */
const MOST_CONTINUED = 60;
/** … and how an answer in JSON begins. */
const ANSWER = /^[{[](?:$|["{[\s])/;
const ANSWER_STARTS = codesOf('{[');
/** A line that goes on below. */
const OPEN_END = /[\\{[(,'"|]$/;

/** Whether the lines above, as far back as each goes on in the next one, are one command. */
function endsCommand(lines: readonly LineFacts[], index: number): boolean {
  let at = index;
  while (at > index - MOST_CONTINUED && lines[at - 1]?.line.text.endsWith(CONTINUED)) at -= 1;
  const text = lines[index]?.line.text ?? '';
  return COMMAND.test(lines[at]?.line.text ?? '') && !OPEN_END.test(text);
}

/** The rule between the head and the rows of a result, with a prompt or without. */
const RESULT_RULE = /^(?:-{4,}|\+?-+\+[-+]+)$/;
const QUERY_END = ';';
const SEMICOLON = QUERY_END.charCodeAt(0);
const PROMPT = /^\w*[=-]?[#>] /;

/** The head of a result below the end of a query that stands without a prompt. */
function isResultHead(lines: readonly LineFacts[], index: number): boolean {
  const query = lines[index - 1]?.line.text ?? '';
  const rule = lines[index + 1]?.line.text.trim().replaceAll(' ', '') ?? '';
  const head = lines[index]?.line.text ?? '';
  if (!query.endsWith(QUERY_END) || head.endsWith(QUERY_END)) return false;
  return !PROMPT.test(query) && RESULT_RULE.test(rule);
}

/**
 * What a program answered below the code that asked: a block of its own, a blank line between or not. So is
 * the code below a value that a notebook shows.
 */
export function isPrintedBelow({ facts, before, context, lines, index }: Spot): boolean {
  if (!before || context.nesting > 0) return false;
  const { text } = facts.line;
  if (before.last === SEMICOLON) return isResultHead(lines, index);
  if (facts.indent > 0) return false;
  if (ANSWER_STARTS.includes(facts.first) && ANSWER.test(text) && endsCommand(lines, index - 1))
    return true;
  if (before.stopShare >= PROSE && !before.body.startsWith('print(')) return false;
  const [above, read] = [closedText(before), text.slice(0, READ).trimEnd()];
  if (above === '') return false;
  if (PRINTS.test(above)) return (before.indent === 0 || isGlued(facts)) && !STATEMENT.test(read);
  return before.indent === 0 && (isShown(above, read) || followsShown(lines, index, read));
}

/** Right below, without a blank line. */
export const isGlued = ({ gapBefore }: LineFacts): boolean => gapBefore === GAP.none;
