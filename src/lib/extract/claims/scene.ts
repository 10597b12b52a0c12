import type { Metric } from '../../../schemas/metric.ts';
import { changedMetricsIn, metricsIn } from '../metrics/metric-named.ts';
import type { MetricMention } from '../metrics/metric-finder.ts';
import { figuresIn } from './figures.ts';
import type { Figure } from './figures.ts';

/** Ends a clause for what stands behind a figure. */
const BREAK_AFTER = /[;:!?]|,(?! ?\d)|\. |\s[–—]\s| (?:but|while|whereas|which|who|because) /u;
/** Ends a clause for what stands before it; the last one counts. */
const BREAK_BEFORE = /[;!?]|,(?! ?\d)|\. | (?:but|while|whereas|which|who|because) /gu;

/** A sentence with everything that the rules look at, each read when it is first asked for. */
export class Scene {
  readonly text: string;
  readonly figures: readonly Figure[];
  private readonly clauses = new Map<Figure, string>();
  private names: readonly MetricMention[] | undefined;
  private changedNames: readonly MetricMention[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.figures = figuresIn(text);
  }

  /** Names of metrics. */
  get mentions(): readonly MetricMention[] {
    return (this.names ??= metricsIn(this.text));
  }

  /** Those and the names that count only beside a change. */
  get changed(): readonly MetricMention[] {
    return (this.changedNames ??= changedMetricsIn(this.text));
  }

  /** What stands before a figure in its clause. */
  before(figure: Figure): string {
    const known = this.clauses.get(figure);
    if (known !== undefined) return known;
    const all = this.text.slice(0, figure.start);
    const last = [...all.matchAll(BREAK_BEFORE)].at(-1);
    const clause = last === undefined ? all : all.slice(last.index + last[0].length);
    this.clauses.set(figure, clause);
    return clause;
  }

  /** What stands behind a figure in its clause. */
  after({ end }: Figure): string {
    const all = this.text.slice(end);
    const first = BREAK_AFTER.exec(all);
    return first === null ? all : all.slice(0, first.index);
  }
}

/** What a rule makes of a figure. */
export interface Finding {
  metric: Metric;
  /** The figure says how much more or less; null: how much there is. */
  change: 'more' | 'less' | null;
  /** The rule leaves hardly a doubt. */
  isCertain: boolean;
}

export type Rule = (figure: Figure, scene: Scene) => Finding | null;
