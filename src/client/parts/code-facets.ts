import type { CodeHit } from '../../lib/code-index/search-code.ts';
import { element } from './marked.ts';

/** What a hit can be filtered by: the name in the address, the title, and its values of a hit. */
interface Facet {
  name: string;
  title: string;
  valuesOf: (hit: CodeHit) => readonly string[];
  /** How a value reads; itself when it is not given. */
  label?: (value: string, hit: CodeHit) => string;
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
        valuesOf: ({ sample }) => [sample.lang],
        label: (value) => languages[value] ?? value,
      },
      {
        name: 'role',
        title: 'Role',
        valuesOf: ({ sample }) => [sample.kind],
        label: (value) => KINDS[value] ?? value,
      },
      { name: 'lib', title: 'Library or program', valuesOf: ({ sample }) => sample.libraries },
      { name: 'publisher', title: 'Publisher', valuesOf: ({ post }) => [post.publisher] },
      {
        name: 'post',
        title: 'Post',
        valuesOf: ({ sample }) => [sample.slug],
        label: (_, { post }) => post.title,
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

  filter(hits: readonly CodeHit[], choice: Choice): CodeHit[] {
    return hits.filter((hit) => this.#facets.every((facet) => allows(facet, choice, hit)));
  }

  /** Draws the boxes with the number of samples that each would leave. */
  show(hits: readonly CodeHit[], choice: Choice): void {
    const focused = document.activeElement;
    const key = focused instanceof HTMLInputElement ? [focused.name, focused.value] : null;
    const groups = this.#facets.map((facet) => this.#group(facet, hits, choice));
    this.#form.replaceChildren(...groups.flatMap((group) => group ?? []));
    for (const box of this.#form.querySelectorAll('input'))
      if (key !== null && box.name === key[0] && box.value === key[1]) box.focus();
  }

  #group(facet: Facet, hits: readonly CodeHit[], choice: Choice): HTMLElement | null {
    const others = this.#facets.filter((other) => other !== facet);
    const values = countValues(facet, hits, (hit) =>
      others.every((other) => allows(other, choice, hit)),
    );
    const chosen = choice[facet.name] ?? [];
    for (const value of chosen)
      if (!values.some((row) => row.value === value))
        values.push({ value, label: value, count: 0 });
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

function countValues(facet: Facet, hits: readonly CodeHit[], counts: (hit: CodeHit) => boolean) {
  const rows = new Map<string, Row>();
  for (const hit of hits) {
    const one = counts(hit) ? 1 : 0;
    for (const value of facet.valuesOf(hit)) {
      const row = rows.get(value) ?? { value, label: facet.label?.(value, hit) ?? value, count: 0 };
      row.count += one;
      rows.set(value, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function allows(facet: Facet, choice: Choice, hit: CodeHit): boolean {
  const wanted = choice[facet.name] ?? [];
  return wanted.length === 0 || facet.valuesOf(hit).some((value) => wanted.includes(value));
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
