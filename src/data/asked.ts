/**
 * Script for the first child of a search page: an address with a query never paints what the page
 * offers without one, so that nothing jumps when the answer comes.
 */
export const ASKED_BEFORE_PAINT = asked("new URLSearchParams(location.search).get('q')");

/** The same for a page whose address may choose other things than a query. */
export const CHOSEN_BEFORE_PAINT = asked('location.search');

function asked(condition: string): string {
  return `if(${condition})document.currentScript.parentElement.classList.remove('idle')`;
}
