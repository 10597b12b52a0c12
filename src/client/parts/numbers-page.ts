import { glyphPath } from '../../data/glyphs.ts';
import { MetricFinder } from '../../lib/extract/metrics/metric-finder.ts';
import { barsOf } from '../../lib/numbers/bars.ts';
import { clashOf, conditionsOf, unmetBy } from '../../lib/numbers/conditions.ts';
import type { ConditionName, Order, Selection } from '../../lib/numbers/conditions.ts';
import type { NumberPost, NumberRow, NumbersFile } from '../../lib/numbers/number-row.ts';
import { parseBound } from '../../lib/numbers/parse-bound.ts';
import { parseQuestion } from '../../lib/numbers/parse-question.ts';
import type { Question } from '../../lib/numbers/parse-question.ts';
import { rowTree } from '../../lib/numbers/row-tree.ts';
import { selectRows } from '../../lib/numbers/select-rows.ts';
import type { Metric } from '../../schemas/metric.ts';
import { readAddress, writeAddress } from './address.ts';
import { causeOf, firstCause } from './cause.ts';
import type { Cause } from './cause.ts';
import { chartNodes, tableNodes } from './number-chart.ts';
import { GrowingList } from './growing-list.ts';
import { NAMES, NumberControls, emptyChoice, unitKey } from './number-controls.ts';
import type { Choice } from './number-controls.ts';
import { clashSentence, numberSentence, unreadableValue } from './number-sentence.ts';
import { partLoader } from './script-reader.ts';
import { treeNodes } from './tree-nodes.ts';

/** Controls whose choices are counted. */
const COUNTED = ['kind', 'metric', 'unit', 'publisher', 'topic', 'post'] as const;
const ORDERS: readonly Order[] = ['posts', 'best', 'high', 'low'];

/** Starts the page of numbers: loads the figures, follows the choices, keeps them in the address. */
export async function startNumbers(page: HTMLElement): Promise<void> {
  const numbers = await partLoader('', page.dataset['build'] ?? '')<NumbersFile>('numbers');
  new NumbersPage(page, numbers).start();
}

class NumbersPage {
  private readonly page: HTMLElement;
  private readonly numbers: NumbersFile;
  private readonly finder: MetricFinder;
  private readonly metrics: ReadonlyMap<string, NumbersFile['lexicon']['metrics'][number]>;
  private readonly list: GrowingList<NumberRow>;
  private readonly controls: NumberControls;

  constructor(page: HTMLElement, numbers: NumbersFile) {
    this.page = page;
    this.numbers = numbers;
    this.controls = new NumberControls(page);
    this.finder = new MetricFinder(numbers.lexicon);
    this.metrics = new Map(numbers.lexicon.metrics.map((metric) => [metric.key, metric]));
    this.list = new GrowingList(this.part('rows'), this.part('more'), (row) => this.rowNode(row));
  }

  start(): void {
    // Without an address the reader may have chosen something while this program was on its way.
    if (location.search !== '') this.controls.fill(fromAddress());
    for (const kind of ['input', 'change'])
      this.page.addEventListener(kind, (event) => {
        this.controls.touched(event.target);
        this.show(causeOf(event));
      });
    this.page.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show('submitted');
    });
    this.page.addEventListener('click', (event) => {
      this.onClick(event);
    });
    addEventListener('popstate', () => {
      this.controls.fill(fromAddress());
      this.show();
    });
    this.show(firstCause(this.page));
    this.page.dataset['ready'] = '';
  }

  /** Links of the page that only change the choice stay on the page. */
  private onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const link = event.target.closest<HTMLAnchorElement>('.tabs a, .metrics a, .nothing a');
    if (link === null) return;
    event.preventDefault();
    const asked = new URLSearchParams(link.search);
    const kind = link.dataset['kind'];
    if (kind !== undefined) this.controls.fill({ ...this.controls.choice(), kind });
    else this.controls.fill({ ...emptyChoice(), metric: asked.get('metric') ?? '' });
    this.show('chosen');
  }

  private show(cause: Cause = 'shown'): void {
    const choice = this.controls.choice();
    writeAddress(choice, cause);
    const question = parseQuestion(choice.q, this.finder);
    this.controls.showAsked(question, question.metric?.name ?? '');
    const { selection, isUnread } = this.selectionOf(choice, question);
    const rows = selectRows(this.numbers.rows, this.numbers.posts, selection);
    const metric = selection.metric ?? selection.askedMetric;
    this.controls.count(this.countChoices(selection));
    this.list.show(rows);
    this.part('nothing').hidden = rows.length > 0;
    this.part('sentence').replaceChildren(
      ...(isUnread
        ? unreadableValue(choice.value)
        : rows.length === 0
          ? clashSentence(this.clash(selection), question)
          : numberSentence(rows, metric, question)),
    );
    this.part('chart').replaceChildren(...this.beside(rows, metric));
  }

  private clash(selection: Selection): string[] {
    const { rows, posts } = this.numbers;
    return clashOf(rows, posts, conditionsOf(selection)).map((name) => this.controls.labelOf(name));
  }

  /** How many rows each choice of a control would leave beside all other conditions, by control. */
  private countChoices(selection: Selection): Map<string, Map<string, number>> {
    const conditions = conditionsOf(selection).filter(({ name }) => !isShadowed(name, selection));
    const counts = new Map<string, Map<string, number>>(COUNTED.map((name) => [name, new Map()]));
    for (const row of this.numbers.rows) {
      const post = this.numbers.posts[row.post];
      if (post === undefined) continue;
      const [unmet, another] = unmetBy(row, post, conditions);
      if (another !== undefined) continue;
      const names =
        unmet === undefined ? COUNTED : COUNTED.filter((name) => name === controlOf(unmet));
      for (const name of names)
        for (const key of keysOf(name, row, post)) {
          const ofName = counts.get(name);
          ofName?.set(key, (ofName.get(key) ?? 0) + 1);
        }
    }
    return counts;
  }

  /** The chart of a metric and the tables that hold it. */
  private beside(rows: readonly NumberRow[], metric: Metric | null): Node[] {
    if (metric === null) return [];
    const { posts } = this.numbers;
    const chart = barsOf(rows, metric);
    return [
      ...(chart === null ? [] : chartNodes(chart, metric, posts)),
      ...tableNodes(rows, posts),
    ];
  }

  private selectionOf(
    choice: Choice,
    question: Question,
  ): { selection: Selection; isUnread: boolean } {
    const metric = this.metrics.get(choice.metric) ?? null;
    const value =
      choice.value.trim() === '' ? null : parseBound(choice.value, metric ?? question.metric);
    const isAny = metric === null && question.metric === null;
    const { kind, unit, publisher, topic, post } = choice;
    const order = ORDERS.find((known) => known === choice.sort) ?? (isAny ? 'posts' : 'best');
    const { metric: askedMetric, bound: askedValue, words } = question;
    return {
      selection: {
        ...{ metric, askedMetric, kind, unit, publisher, topic, post },
        ...{ value, askedValue, words, order },
      },
      isUnread: value === null && choice.value.trim() !== '',
    };
  }

  private rowNode(row: NumberRow): Node {
    const post = this.numbers.posts[row.post];
    const metric = this.metrics.get(row.metric);
    if (post === undefined || metric === undefined) return document.createTextNode('');
    return treeNodes(rowTree(row, { post, metric, glyph: glyphPath(post.publisher) }));
  }

  private part(name: string): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`no part ${name}`);
    return found;
  }
}

function fromAddress(): Choice {
  const address = readAddress();
  const choice = emptyChoice();
  for (const name of NAMES) choice[name] = address.get(name) ?? '';
  return choice;
}

/** The control that shows a condition. */
function controlOf(name: ConditionName): string {
  return name === 'askedMetric' ? 'metric' : name;
}

/** A metric of the question beside another choice counts for the choices of metrics as one condition. */
function isShadowed(name: ConditionName, { metric, askedMetric }: Selection): boolean {
  return name === 'askedMetric' && metric !== null && metric.key === askedMetric?.key;
}

function keysOf(name: string, row: NumberRow, post: NumberPost): readonly string[] {
  if (name === 'kind') return [row.kind];
  if (name === 'metric') return [row.metric];
  if (name === 'unit') return [unitKey(row.baseUnit)];
  if (name === 'publisher') return [post.publisher];
  if (name === 'topic') return post.topics;
  return [post.slug];
}
