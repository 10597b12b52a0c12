import { continues, typeOf, type Label } from '../../src/lib/blocks/segment/labels.ts';
import type { Example } from './gold.ts';

interface Counts {
  gold: number;
  found: number;
  hit: number;
}

/** Counts exact spans as the scorer does: type, first and last line must agree. */
export class Tally {
  private readonly types = new Map<string, Counts>();
  private readonly confused = new Map<string, string[]>();

  add(example: Example, truth: readonly Label[], labels: readonly Label[]): void {
    const gold = spans(truth);
    const found = spans(labels);
    const right = new Set(gold);
    for (const span of gold) this.of(span).gold += 1;
    for (const span of found) {
      this.of(span).found += 1;
      if (right.has(span)) this.of(span).hit += 1;
    }
    truth.forEach((label, index) => {
      const other = labels[index];
      if (other === undefined || other === label) return;
      const key = `${label} > ${other}`;
      const places = this.confused.get(key) ?? [];
      places.push(`${example.dump}:${String(example.lines[index] ?? 0)}`);
      this.confused.set(key, places);
    });
  }

  private of(span: string): Counts {
    const type = span.slice(0, span.indexOf(' '));
    const counts = this.types.get(type) ?? { gold: 0, found: 0, hit: 0 };
    this.types.set(type, counts);
    return counts;
  }

  /** A table of precision, recall and F1 per type, and the commonest confusions. */
  report(withPlaces: boolean): string {
    const rows = [...this.types].sort((a, b) => b[1].gold - a[1].gold);
    const all = rows.reduce(
      (sum, [, c]) => ({
        gold: sum.gold + c.gold,
        found: sum.found + c.found,
        hit: sum.hit + c.hit,
      }),
      { gold: 0, found: 0, hit: 0 },
    );
    const lines = [...rows, ['all', all] as const].map(
      ([type, c]) => `${type.padEnd(16)} ${figures(c)}`,
    );
    const confusions = [...this.confused]
      .sort((a, b) => b[1].length - a[1].length)
      .slice(0, withPlaces ? 60 : 24);
    for (const [key, places] of confusions) {
      lines.push(
        `${String(places.length).padStart(5)} ${key}${withPlaces ? `  ${places.slice(0, 200).join(' ')}` : ''}`,
      );
    }
    return lines.join('\n');
  }
}

function figures({ gold, found, hit }: Counts): string {
  const precision = found === 0 ? 0 : hit / found;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = hit === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}  gold ${String(gold)} found ${String(found)}`;
}

function spans(labels: readonly Label[]): string[] {
  const out: string[] = [];
  let start = 0;
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    if (next !== undefined && continues(next)) return;
    const first = labels[start] ?? label;
    out.push(`${typeOf(first)} ${String(start)} ${String(index)}`);
    start = index + 1;
  });
  return out;
}
