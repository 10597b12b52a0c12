import { parseHTML } from 'linkedom';
import { prepareFormula, sourceOf } from './formula.ts';

/** Elements that a book may hold; of any other one only the content stays. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6
  hr i kbd li mark ol p pre q s samp section small span strong sub sup table tbody td tfoot th thead
  tr ul var`.split(/\s+/),
);

/** Elements of formulas, as KaTeX writes them. */
const MATH: ReadonlySet<string> = new Set(
  `math menclose merror mfrac mglyph mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot
  mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none
  semantics`.split(/\s+/),
);

/** What only a page on a screen can use. */
const LEFT_OUT =
  'button, form, iframe, input, label, object, script, style, svg, template, .mark, .unseen, [hidden]';

const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class colspan dir id lang rowspan scope start value'.split(' '),
);
const MATH_ATTRIBUTES: ReadonlySet<string> = new Set(
  `accent accentunder columnalign columnspacing depth display displaystyle fence form height
  largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowspacing rspace
  scriptlevel separator stretchy symmetric voffset width`.split(/\s+/),
);

const VOID: ReadonlySet<string> = new Set(['br', 'hr']);
const OUTSIDE = /^(?:https?|mailto):/i;
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Signs that XML has no way to write. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Whether a text of XHTML has formulas. */
export function hasFormulas(xhtml: string): boolean {
  return xhtml.includes(`<math xmlns="${MATHML}"`);
}

/**
 * The text of a post's page as XHTML of a book: with its structure, tables, code and formulas,
 * without anything that loads, runs or is pressed.
 *
 * @param page HTML of the finished page
 */
export function toXhtml(page: string): string {
  const { document } = parseHTML(page);
  const prose = document.querySelector(PROSE);
  if (prose === null) return '';
  for (const formula of prose.querySelectorAll('math')) {
    const source = sourceOf(formula);
    if (!prepareFormula(formula)) replaceFormula(formula, source);
  }
  for (const element of prose.querySelectorAll(LEFT_OUT)) element.remove();
  for (const caption of prose.querySelectorAll('figcaption'))
    if ((caption.textContent ?? '').trim() === '') caption.remove();
  const ids = new Set([...prose.querySelectorAll('[id]')].map((element) => element.id));
  return childrenOf(prose, { ids, inMath: false });
}

/** The part of a post's page that its publisher wrote. */
const PROSE = '.prose';

/** A text as it stands in XML, in an attribute as well. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

interface Context {
  /** Places that a link may lead to. */
  ids: ReadonlySet<string>;
  inMath: boolean;
}

/** A formula that cannot be shown stands as it was written. */
function replaceFormula(formula: Element, source: string): void {
  const code = formula.ownerDocument.createElement('code');
  code.textContent = source;
  formula.replaceWith(code);
}

function childrenOf(parent: Element, context: Context): string {
  return [...parent.childNodes].map((node) => toText(node, context)).join('');
}

function toText(node: ChildNode, context: Context): string {
  if (node.nodeType === TEXT) return xmlText(node.textContent ?? '');
  if (node.nodeType !== ELEMENT) return '';
  // The parser has no type of its own for elements among child nodes.
  const element = node as Element;
  const name = element.localName;
  if (name === 'math') return elementText(element, { ...context, inMath: true });
  const isKnown = context.inMath ? MATH.has(name) : ELEMENTS.has(name);
  return isKnown ? elementText(element, context) : childrenOf(element, context);
}

const ELEMENT = 1;
const TEXT = 3;

function elementText(element: Element, context: Context): string {
  const name = element.localName;
  if (VOID.has(name)) return `<${name}/>`;
  const address = name === 'a' ? addressOf(element, context) : null;
  if (name === 'a' && address === null) return childrenOf(element, context);
  const href = address === null ? '' : ` href="${xmlText(address)}"`;
  const open = `${name}${attributesOf(element, context.inMath)}${href}`;
  return `<${open}>${childrenOf(element, context)}</${name}>`;
}

function attributesOf(element: Element, inMath: boolean): string {
  const isFormula = element.localName === 'math';
  const allowed = inMath ? MATH_ATTRIBUTES : ATTRIBUTES;
  const shown = [...element.attributes]
    .filter(
      ({ name, value }) => (allowed.has(name) && value !== '') || (isFormula && name === 'alttext'),
    )
    .map(({ name, value }) => ` ${name}="${xmlText(value)}"`);
  return (isFormula ? ` xmlns="${MATHML}"` : '') + shown.join('');
}

/** Where a link of a book leads: into its chapter or out to the web; null for anything else. */
function addressOf(element: Element, { ids }: Context): string | null {
  const href = element.getAttribute('href') ?? '';
  if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : null;
  return OUTSIDE.test(href) && URL.canParse(href) ? new URL(href).href : null;
}
