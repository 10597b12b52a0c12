import { glyphPath } from '../../data/glyphs.ts';
import { MetricFinder } from '../../lib/extract/metrics/metric-finder.ts';
import { barsOf } from '../../lib/numbers/bars.ts';
import type { NumberRow, NumbersFile } from '../../lib/numbers/number-row.ts';
import { parseBound } from '../../lib/numbers/parse-bound.ts';
import { parseQuestion } from '../../lib/numbers/parse-question.ts';
import { rowTree } from '../../lib/numbers/row-tree.ts';
import { selectRows } from '../../lib/numbers/select-rows.ts';
import type { Order, Selection } from '../../lib/numbers/select-rows.ts';
import type { Metric } from '../../schemas/metric.ts';
import { readAddress, writeAddress } from './address.ts';
import { chartNodes, tableNodes } from './number-chart.ts';
import { GrowingList } from './growing-list.ts';
import { numberSentence, unreadableValue } from './number-sentence.ts';
import { partLoader } from './script-reader.ts';
import { treeNodes } from './tree-nodes.ts';

const NAMES = [
  'q',
  'kind',
  'metric',
  'unit',
  'publisher',
  'topic',
  'post',
  'value',
  'sort',
] as const;
type Name = (typeof NAMES)[number];
type Choice = Record<Name, string>;
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

  constructor(page: HTMLElement, numbers: NumbersFile) {
    this.page = page;
    this.numbers = numbers;
    this.finder = new MetricFinder(numbers.lexicon);
    this.metrics = new Map(numbers.lexicon.metrics.map((metric) => [metric.key, metric]));
    this.list = new GrowingList(this.part('rows'), this.part('more'), (row) => this.rowNode(row));
  }

  start(): void {
    // Without an address the reader may have chosen something while this program was on its way.
    if (location.search !== '') this.fill(fromAddress());
    for (const kind of ['input', 'change'])
      this.page.addEventListener(kind, () => {
        this.show();
      });
    this.page.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show();
    });
    this.page.addEventListener('click', (event) => {
      this.onClick(event);
    });
    addEventListener('popstate', () => {
      this.fill(fromAddress());
      this.show();
    });
    this.show();
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
    if (kind !== undefined) this.fill({ ...this.choice(), kind });
    else this.fill({ ...emptyChoice(), metric: asked.get('metric') ?? '' });
    this.show();
  }

  private show(): void {
    const choice = this.choice();
    writeAddress(choice);
    const { selection, problem } = this.selectionOf(choice);
    const rows = selectRows(this.numbers.rows, this.numbers.posts, selection);
    this.list.show(rows);
    this.part('nothing').hidden = rows.length > 0;
    this.part('sentence').replaceChildren(...(problem ?? numberSentence(rows, selection.metric)));
    this.part('chart').replaceChildren(...this.beside(rows, selection.metric));
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

  private selectionOf(choice: Choice): { selection: Selection; problem: (Node | string)[] | null } {
    const question = parseQuestion(choice.q, this.finder);
    const metric = this.metrics.get(choice.metric) ?? question.metric;
    const bound = choice.value.trim() === '' ? null : parseBound(choice.value, metric);
    const { kind, unit, publisher, topic, post } = choice;
    const bounds = [bound, question.bound].filter((one) => one !== null);
    const order =
      ORDERS.find((known) => known === choice.sort) ?? (metric === null ? 'posts' : 'best');
    const { words } = question;
    const isUnread = bound === null && choice.value.trim() !== '';
    return {
      selection: { metric, kind, unit, publisher, topic, post, bounds, words, order },
      problem: isUnread ? unreadableValue(choice.value) : null,
    };
  }

  private choice(): Choice {
    const choice = { ...emptyChoice(), kind: this.currentTab()?.dataset['kind'] ?? '' };
    for (const control of this.controls())
      if (isName(control.name)) choice[control.name] = control.value;
    return choice;
  }

  private fill(choice: Choice): void {
    for (const control of this.controls())
      if (isName(control.name)) control.value = choice[control.name];
    for (const tab of this.page.querySelectorAll<HTMLElement>('.tabs a'))
      if (tab.dataset['kind'] === choice.kind) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
  }

  private currentTab(): HTMLElement | null {
    return this.page.querySelector<HTMLElement>('.tabs [aria-current]');
  }

  private controls(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
    return this.page.querySelectorAll('form :is(input, select)');
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

function emptyChoice(): Choice {
  return {
    q: '',
    kind: '',
    metric: '',
    unit: '',
    publisher: '',
    topic: '',
    post: '',
    value: '',
    sort: '',
  };
}

function fromAddress(): Choice {
  const address = readAddress();
  const choice = emptyChoice();
  for (const name of NAMES) choice[name] = address.get(name) ?? '';
  return choice;
}

function isName(name: string): name is Name {
  return NAMES.some((known) => known === name);
}
