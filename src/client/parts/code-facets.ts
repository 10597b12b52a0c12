import type { FoundSample } from '../../lib/code-index/find-samples.ts';
import { element } from './marked.ts';

/** What samples can be filtered by: the name in the address, the title, and its values of a sample. */
interface Facet {
  name: string;
  title: string;
  valuesOf: (found: FoundSample) => readonly string[];
  /** How a value reads, of a chosen one without a sample that has it; itself when it is not given. */
  label?: (value: string, found?: FoundSample) => string;
}

/** Values shown of one facet; the chosen ones are shown beyond it. */
const SHOWN = 10;
const KINDS: Readonly<Record<string, string>> = {
  program: 'Program',
  session: 'Shell session',
  configuration: 'Configuration',
  output: 'Output',
};

/** Choices by facet: several in one facet mean "or", several facets "and". */
export type Choice = Record<string, string[]>;

/** The boxes at the side of the code search. */
export class CodeFacets {
  readonly #form: HTMLElement;
  readonly #facets: readonly Facet[];

  constructor(form: HTMLElement, languages: Readonly<Record<string, string>>) {
    this.#form = form;
    this.#facets = [
      {
        name: 'lang',
        title: 'Language',
        valuesOf: ({ lang }) => [lang],
        label: (value) => languages[value] ?? value,
      },
      {
        name: 'role',
        title: 'Role',
        valuesOf: ({ kind }) => [kind],
        label: (value) => KINDS[value] ?? value,
      },
      { name: 'lib', title: 'Library or program', valuesOf: ({ libraries }) => libraries },
      { name: 'publisher', title: 'Publisher', valuesOf: ({ publisher }) => [publisher.name] },
      {
        name: 'post',
        title: 'Post',
        // Of very many samples it is not known without reading them: then there is no such choice.
        valuesOf: ({ hit }) => (hit === null ? [] : [hit.sample.slug]),
        label: (slug, found) => found?.hit?.post.title ?? slug,
      },
    ];
  }

  chosen(): Choice {
    const choice: Choice = {};
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input:checked'))
      choice[box.name] = [...(choice[box.name] ?? []), box.value];
    return choice;
  }

  /** What an address asks for; the boxes come with the first answer. */
  read(address: URLSearchParams): Choice {
    return Object.fromEntries(this.#facets.map(({ name }) => [name, address.getAll(name)]));
  }

  filter(found: readonly FoundSample[], choice: Choice): FoundSample[] {
    return found.filter((one) => this.#facets.every((facet) => allows(facet, choice, one)));
  }

  /** Draws the boxes with the number of samples that each would leave. */
  show(found: readonly FoundSample[], choice: Choice): void {
    const focused = document.activeElement;
    const key = focused instanceof HTMLInputElement ? [focused.name, focused.value] : null;
    const groups = this.#facets.map((facet) => this.#group(facet, found, choice));
    this.#form.replaceChildren(...groups.flatMap((group) => group ?? []));
    for (const box of this.#form.querySelectorAll('input'))
      if (key !== null && box.name === key[0] && box.value === key[1]) box.focus();
  }

  #group(facet: Facet, found: readonly FoundSample[], choice: Choice): HTMLElement | null {
    const others = this.#facets.filter((other) => other !== facet);
    const values = countValues(facet, found, (one) =>
      others.every((other) => allows(other, choice, one)),
    );
    const chosen = choice[facet.name] ?? [];
    for (const value of chosen)
      if (!values.some((row) => row.value === value))
        values.push({ value, label: facet.label?.(value) ?? value, count: 0 });
    if (values.length === 0) return null;
    const shown = values.filter(({ value }, place) => place < SHOWN || chosen.includes(value));
    return element('fieldset', { class: 'facets' }, [
      element('legend', {}, [facet.title]),
      ...shown.map((row) => box(facet.name, row, chosen.includes(row.value))),
    ]);
  }
}

interface Row {
  value: string;
  label: string;
  count: number;
}

function countValues(
  facet: Facet,
  found: readonly FoundSample[],
  counts: (one: FoundSample) => boolean,
): Row[] {
  const rows = new Map<string, Row>();
  for (const one of found) {
    const more = counts(one) ? 1 : 0;
    for (const value of facet.valuesOf(one)) {
      const row = rows.get(value) ?? { value, label: facet.label?.(value, one) ?? value, count: 0 };
      row.count += more;
      rows.set(value, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function allows(facet: Facet, choice: Choice, one: FoundSample): boolean {
  const wanted = choice[facet.name] ?? [];
  return wanted.length === 0 || facet.valuesOf(one).some((value) => wanted.includes(value));
}

function box(name: string, { value, label, count }: Row, checked: boolean): HTMLElement {
  const input = element('input', { type: 'checkbox', name, value, autocomplete: 'off' });
  if (input instanceof HTMLInputElement) input.checked = checked;
  return element('label', { class: count === 0 ? 'facet none' : 'facet' }, [
    input,
    element('span', {}, [label]),
    element('data', { value: String(count) }, [count.toLocaleString('en')]),
  ]);
}
