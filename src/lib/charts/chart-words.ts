import type { Chart, Panel } from './chart.ts';

const MOST_NAMED = 4;
/** A text alternative beyond this tires the listener; the table has the rest. */
const MOST_SAID = 400;

/** What a chart shows, or for one measure with a winner what it finds. */
export function chartTitle({ panels, by }: Chart): string {
  const [first] = panels;
  const winners = first?.bars.filter(({ isBest }) => isBest) ?? [];
  if (first !== undefined && panels.length === 1 && winners.length === 1) {
    const superlative = first.direction === 'up' ? 'highest' : 'lowest';
    return `${winners[0]?.item ?? ''} has the ${superlative} ${measureInLine(first)}`;
  }
  const names = panels
    .map((panel, at) => (at === 0 ? measureFirst(panel) : measureInLine(panel)))
    .filter((name) => name !== '');
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
  const rest = names.length - shown.length;
  const listed = listOf(rest > 0 ? [...shown, `${String(rest)} others`] : shown);
  return by === '' || listed === '' ? listed : `${listed} by ${lowered(by)}`;
}

/** How to read it: unit, direction, scale. */
export function chartSubtitle({ panels, isShared, form, left }: Chart): string {
  const [first] = panels;
  const one = panels.length === 1 && first !== undefined ? [panelRemark(first, true)] : [];
  const scales =
    panels.length === 1 ? '' : isShared ? 'One scale for all' : 'Each on its own scale';
  const parts = [
    ...one,
    scales,
    form === 'dots' ? 'logarithmic scale' : '',
    left === 0 ? '' : `${String(left)} more in the table`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** `ms, lower is better`, with the name of the measure in front where no head has it. */
export function panelRemark({ name, unit, direction }: Panel, isNamed: boolean): string {
  const better = { up: 'higher is better', down: 'lower is better' };
  const parts = [isNamed ? name : '', unit, direction === null ? '' : better[direction]];
  return parts.filter((part) => part !== '').join(', ');
}

/** The chart in words, for those who do not see it. */
export function chartAlternative(chart: Chart): string {
  const kind = chart.form === 'bars' ? 'Bar chart' : 'Dot plot';
  const said = chart.panels.map(({ name, bars }) => {
    const figures = bars.map(({ item, label }) => `${item} ${label}`).join(', ');
    return name === '' ? figures : `${name}: ${figures}`;
  });
  const text = `${kind}. ${chartTitle(chart)}. ${said.join('. ')}`;
  return text.length <= MOST_SAID
    ? text
    : `${text.slice(0, MOST_SAID)} … The table has all figures.`;
}

function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A title has no footnotes. */
function unmarked(name: string): string {
  return name.replace(/\s?[*†‡↑↓]+$/u, '');
}

/** A measure in the middle of a line; what has neither unit nor direction may be a name: games, tasks. */
function measureInLine({ name, unit, direction }: Panel): string {
  return unit === '' && direction === null ? unmarked(name) : lowered(unmarked(name));
}

/** The same at the start of a line. */
function measureFirst(panel: Panel): string {
  return unmarked(panel.name).slice(0, 1) + measureInLine(panel).slice(1);
}

/** `Models (Quantized)` → `models (quantized)`; abbreviations stay. */
function lowered(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}@-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) =>
    word.toLowerCase(),
  );
}
