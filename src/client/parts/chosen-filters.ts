/** Where filters are folded away, their button says how many are in force. */
export function showChosen(page: ParentNode, chosen: Readonly<Record<string, string[]>>): void {
  const count = Object.values(chosen).flat().length;
  const button = page.querySelector('.sieve summary');
  button?.replaceChildren(count === 0 ? 'Filters' : `Filters, ${String(count)} chosen`);
}
