/** Words behind a figure that say of what it is a comparison: `2x faster`, `50% less`. A part of a pattern. */
export const COMPARISONS =
  'faster|slower|quicker|smaller|larger|bigger|higher|lower|more|less|fewer|better|cheaper|speed-?up|reduction|increase|improvement|accuracy';
