import { GAP_COUNT } from '../../src/lib/blocks/facts/line-facts.ts';
import { LABEL_COUNT, LABELS } from '../../src/lib/blocks/segment/labels.ts';
import { FORBIDDEN, type Model } from '../../src/lib/blocks/segment/model.ts';

const rounded = (value: number): number =>
  value < FORBIDDEN / 2 ? 0 : Math.round(value * 100) / 100 + 0;

function row(table: Float64Array, at: number): string {
  return `[${[...table.slice(at, at + LABEL_COUNT)].map(rounded).join(',')}]`;
}

/** The weights as JSON, one clue value a line, so that a change reads as a diff. */
export function storedForm(model: Model): string {
  const clues = model.index.clues.map((clue, position) => {
    const rows = clue.says.map((_, value) =>
      row(model.emissions, (model.index.offset(position) + value) * LABEL_COUNT),
    );
    return `    ${JSON.stringify(clue.name)}: [\n      ${rows.join(',\n      ')}\n    ]`;
  });
  const transitions: string[] = [];
  for (let at = 0; at < GAP_COUNT * LABEL_COUNT; at += 1)
    transitions.push(`    ${row(model.transitions, at * LABEL_COUNT)}`);
  return `{\n  "labels": ${JSON.stringify(LABELS)},\n  "clues": {\n${clues.join(',\n')}\n  },\n  "transitions": [\n${transitions.join(',\n')}\n  ]\n}\n`;
}
