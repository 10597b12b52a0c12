/**
 * Script for the first child of a search page: an address with a query never paints what the page
 * offers without one, so that nothing jumps when the answer comes.
 */
export const ASKED_BEFORE_PAINT =
  "if(new URLSearchParams(location.search).get('q'))document.currentScript.parentElement.classList.remove('idle')";
