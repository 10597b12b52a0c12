import { NO_UNIT } from '../../lib/numbers/conditions.ts';
import type { ConditionName } from '../../lib/numbers/conditions.ts';
import type { Question } from '../../lib/numbers/parse-question.ts';
import { optionName, showOptionCount, showTabCount, tabName } from './shown-counts.ts';
import { chooseTab } from './tabs.ts';

export const NAMES = [
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
export type Choice = Record<Name, string>;

type Control = HTMLInputElement | HTMLSelectElement;

/** For each control the rows that would be there with each of its choices. */
export type ChoiceCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The controls of the page of numbers. They show the conditions in force: those that were chosen, and
 * those that the question sets (marked `data-asked`), until the reader changes them; then the words
 * of the question give way.
 */
export class NumberControls {
  private readonly page: HTMLElement;
  private question: Question | null = null;

  constructor(page: HTMLElement) {
    this.page = page;
  }

  /** What was chosen, without what the controls only show of the question. */
  choice(): Choice {
    const choice = { ...emptyChoice(), kind: this.currentTab()?.dataset['kind'] ?? '' };
    for (const control of this.controls())
      if (isName(control.name) && control.dataset['asked'] === undefined)
        choice[control.name] = control.value;
    return choice;
  }

  fill(choice: Choice): void {
    for (const control of this.controls()) {
      if (!isName(control.name)) continue;
      delete control.dataset['asked'];
      control.value = choice[control.name];
      // An address can name what is not there, which narrows nothing.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    chooseTab(this.tabs(), ({ dataset }) => dataset['kind'] === choice.kind);
  }

  /** The reader changed a control: what the question said there is taken out of it. */
  touched(target: EventTarget | null): void {
    const control = this.controls().find((one) => one === target);
    if (control?.dataset['asked'] === undefined || this.question === null) return;
    delete control.dataset['asked'];
    const { metricText, boundText } = this.question;
    const field = this.control('q');
    if (field !== undefined) {
      const words = control.name === 'metric' ? metricText : boundText;
      field.value = field.value.replace(words, ' ').replace(/\s+/gu, ' ').trim();
    }
  }

  /** Shows what a question sets, where nothing was chosen. @param metricName of its metric */
  showAsked(question: Question, metricName: string): void {
    this.question = question;
    const { metric, boundText } = question;
    this.showIn('metric', metric?.key ?? '', metricName);
    this.showIn('value', boundText, boundText);
  }

  private showIn(name: Name, value: string, text: string): void {
    const control = this.control(name);
    if (control === undefined) return;
    const isAsked = control.dataset['asked'] !== undefined;
    if (!isAsked && control.value !== '') return;
    delete control.dataset['asked'];
    if (value !== '' && control instanceof HTMLSelectElement && !hasOption(control, value))
      control.append(new Option(text, value));
    control.value = value;
    if (value !== '') control.dataset['asked'] = '';
  }

  /** Counts behind the choices: what each would leave beside all others that are in force. */
  count(counted: ChoiceCounts): void {
    for (const control of this.controls()) {
      if (!(control instanceof HTMLSelectElement) || !isName(control.name)) continue;
      if (control.name === 'sort') continue;
      const counts = counted.get(control.name);
      for (const option of control.options) showOptionCount(option, counts?.get(option.value));
    }
    const kinds = counted.get('kind') ?? new Map<string, number>();
    const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    for (const tab of this.tabs()) {
      const kind = tab.dataset['kind'] ?? '';
      showTabCount(tab, kind === '' ? all : kinds.get(kind));
    }
  }

  /** A condition by its words: `Metric: Accuracy`, `“under 50 ms” of the question`. */
  labelOf(name: ConditionName): string {
    if (name === 'askedMetric') return `“${this.question?.metricText ?? ''}” of the question`;
    if (name === 'askedValue') return `“${this.question?.boundText ?? ''}” of the question`;
    if (name === 'words') return `“${(this.question?.words ?? []).join(' ')}”`;
    if (name === 'kind') {
      const tab = this.currentTab();
      return tab === undefined ? '' : tabName(tab);
    }
    const control = this.control(name);
    if (control === undefined) return '';
    const label = control.closest('.choice')?.querySelector('span')?.textContent ?? '';
    const [option] = control instanceof HTMLSelectElement ? control.selectedOptions : [];
    return `${label}: ${option === undefined ? control.value : optionName(option)}`;
  }

  private control(name: Name): Control | undefined {
    return this.controls().find((control) => control.name === name);
  }

  private controls(): Control[] {
    return [...this.page.querySelectorAll<Control>('form :is(input, select)')];
  }

  private tabs(): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>('.tabs a')];
  }

  private currentTab(): HTMLElement | undefined {
    return this.tabs().find((tab) => tab.hasAttribute('aria-current'));
  }
}

export function emptyChoice(): Choice {
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

/** The key under which a base unit can be chosen. */
export function unitKey(baseUnit: string): string {
  return baseUnit || NO_UNIT;
}

function isName(name: string): name is Name {
  return NAMES.some((known) => known === name);
}

function hasOption({ options }: HTMLSelectElement, value: string): boolean {
  return [...options].some((option) => option.value === value);
}
