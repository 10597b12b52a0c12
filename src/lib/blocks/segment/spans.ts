import type { BlockType, Evidence } from '../block.ts';
import type { Decided } from './decode.ts';
import { continues, LABEL_COUNT, labelIndex, typeOf, type Label } from './labels.ts';
import type { Lattice } from './lattice.ts';
import type { Model } from './model.ts';
import type { Scene } from './scene.ts';
import type { LineFacts } from '../facts/line-facts.ts';

/** A block as far as the segmentation knows it. */
export interface Span {
  type: BlockType;
  facts: LineFacts[];
  evidence: Evidence;
}

/** Against this the layout alone decides. */
const FORCED = 'layout';

/** The clue that speaks most for the label and against its rival. */
function strongest(
  model: Model,
  features: readonly number[],
  label: Label,
  rival: Label | null,
): { clue: string; says: string } {
  if (rival === null) return { clue: FORCED, says: 'can be nothing else by its layout' };
  const [own, other] = [labelIndex(label), labelIndex(rival)];
  let best = -1;
  let top = 0;
  for (const feature of features) {
    const at = feature * LABEL_COUNT;
    const lead = (model.emissions[at + own] ?? 0) - (model.emissions[at + other] ?? 0);
    if (lead <= top) continue;
    top = lead;
    best = feature;
  }
  if (best >= 0) return model.index.describe(best);
  return { clue: 'neighbours', says: 'follows from the lines around it' };
}

/** What the line would be otherwise. */
function insteadOf({ label, rival }: Decided): string {
  if (rival === null || rival === label) return '';
  if (typeOf(rival) !== typeOf(label)) return `; next best: ${typeOf(rival)}`;
  return continues(rival)
    ? '; next best: part of the block above'
    : '; next best: a block of its own';
}

function evidenceOf(model: Model, features: readonly number[], decided: Decided): Evidence {
  const { clue, says } = strongest(model, features, decided.label, decided.rival);
  return {
    rule: `${typeOf(decided.label)}/${clue}`,
    reason: `The line ${says}${insteadOf(decided)}.`,
    margin: decided.margin,
  };
}

/** Blocks of a post, from the labels of its lines. */
export function spansOf(
  scene: Scene,
  lattice: Lattice,
  decided: readonly Decided[],
  model: Model,
): Span[] {
  const spans: Span[] = [];
  decided.forEach((one, index) => {
    const facts = scene.facts[index];
    if (!facts) return;
    const open = spans.at(-1);
    if (continues(one.label) && open) {
      open.facts.push(facts);
      open.evidence.margin = Math.min(open.evidence.margin, one.margin);
      return;
    }
    const evidence = evidenceOf(model, lattice.features[index] ?? [], one);
    spans.push({ type: typeOf(one.label), facts: [facts], evidence });
  });
  return spans;
}
