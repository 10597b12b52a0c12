/** Signs that mean something in running Markdown, and underscores at the edge of a word. */
const SIGNS = /[\\`*[\]<$~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** An address in running text, without the punctuation of its sentence. */
const BARE_ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"*_~\\]/;
/** A start of a line that would make it something other than a paragraph. */
const BLOCK_START = /^(?:(\d+)([.)])(?=\s|$)|([-+>|]|#{1,6}(?=\s|$)|=+$))/;
/** Addresses that lead to the same place from anywhere. */
const FAR_LINK = /^(?:https?:\/\/|mailto:)/i;
const AROUND: Readonly<Record<string, string>> = { STRONG: '**', B: '**', EM: '_', DEL: '~~' };
/** Our own marks and controls, and what a formula says twice. */
const ASIDE = '.mark, .step-acts, button, svg';

/** A paragraph of Markdown from nodes of running text; links of the site itself become words. */
export function paragraphOf(nodes: readonly Node[]): string {
  const text = nodes
    .map(inlineOf)
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
  return text.replace(BLOCK_START, (start, digits?: string, dot?: string) =>
    digits === undefined ? `\\${start}` : `${digits}\\${dot ?? ''}`,
  );
}

/** Whether a node goes into the text at all. */
export function isAside(node: Node): boolean {
  return node instanceof Element && node.matches(ASIDE);
}

/** The TeX that a formula was made from. */
export function texOf(formula: Element): string | null {
  return formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? null;
}

function inlineOf(node: Node): string {
  if (node instanceof Text) return escaped(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element) || isAside(node)) return '';
  const inner = (): string => [...node.childNodes].map(inlineOf).join('');
  switch (node.localName) {
    case 'code':
      return codeSpan(node.textContent);
    case 'br':
      return '\\\n';
    case 'math':
      return `$${texOf(node) ?? node.textContent}$`;
    case 'a':
      return link(node, inner());
    default:
      return wrapped(inner(), AROUND[node.localName.toUpperCase()] ?? '');
  }
}

/** Signs as themselves; addresses in angle brackets, where none of their signs mean anything. */
function escaped(text: string): string {
  const address = BARE_ADDRESS.exec(text);
  if (address === null) return text.replace(SIGNS, '\\$&');
  const [before, after] = [
    text.slice(0, address.index),
    text.slice(address.index + address[0].length),
  ];
  return `${before.replace(SIGNS, '\\$&')}<${address[0]}>${escaped(after)}`;
}

function link(node: Element, text: string): string {
  const href = node.getAttribute('href') ?? '';
  if (!FAR_LINK.test(href)) return text;
  const address = `<${href.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return node.textContent === href ? address : `[${text}](${address})`;
}

/** Blanks at the edge stand outside of the signs, where Markdown allows them. */
function wrapped(text: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? text : before + sign + inner + sign + after;
}

/** Code between more backticks than it holds in a row. */
function codeSpan(code: string): string {
  const fence = '`'.repeat(longestRun(code) + 1);
  const needsRoom = /^`|`$|^ .* $/.test(code);
  return needsRoom ? `${fence} ${code} ${fence}` : fence + code + fence;
}

/** Most backticks in a row. */
export function longestRun(code: string): number {
  return Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
}
