import { readAddress, writeAddress } from './address.ts';

/** Named values that the address of the page keeps; empty when it has none. */
export class AddressState<Name extends string> {
  readonly #names: readonly Name[];
  readonly #values = new Map<Name, string>();
  readonly #listeners: (() => void)[] = [];

  constructor(names: readonly Name[]) {
    this.#names = names;
    this.#read();
    addEventListener('popstate', () => {
      this.#read();
      this.#tell();
    });
  }

  get(name: Name): string {
    return this.#values.get(name) ?? '';
  }

  /** Changes some values, as one chose them, the address with them, and tells every listener. */
  set(changes: Partial<Record<Name, string>>): void {
    for (const name of this.#names) {
      const value = changes[name];
      if (value !== undefined) this.#values.set(name, value);
    }
    writeAddress(Object.fromEntries(this.#values), 'chosen');
    this.#tell();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #read(): void {
    const address = readAddress();
    for (const name of this.#names) this.#values.set(name, address.get(name) ?? '');
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
