/** Elements of MathML that must have just so many children. */
const CHILDREN: Readonly<Record<string, number>> = {
  mfrac: 2,
  mover: 2,
  mroot: 2,
  msub: 2,
  msubsup: 3,
  msup: 2,
  munder: 2,
  munderover: 3,
};

/** The invisible sign between a function and its argument. */
const APPLIED = '\u2061';

/**
 * Makes a formula of KaTeX's one that a strict reader takes: its source becomes its text, and a sign
 * that KaTeX puts into places where only base and index may stand goes.
 *
 * @returns whether the formula is well-formed now
 */
export function prepareFormula(formula: Element): boolean {
  const source = sourceOf(formula);
  if (source !== '') formula.setAttribute('alttext', source);
  for (const element of formula.querySelectorAll('annotation')) element.remove();
  const counted = [...formula.querySelectorAll(Object.keys(CHILDREN).join())];
  for (const element of counted)
    for (const child of [...element.children]) if (child.textContent === APPLIED) child.remove();
  return counted.every((element) => element.children.length === CHILDREN[element.localName]);
}

/** What the formula was written as. */
export function sourceOf(formula: Element): string {
  return formula.querySelector('annotation')?.textContent ?? '';
}
