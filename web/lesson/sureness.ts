/** How sure the reader is of a guess, where the page asks for it. */
export class Sureness {
  readonly #inputs: readonly HTMLInputElement[];

  constructor(fieldset: Element) {
    this.#inputs = [...fieldset.querySelectorAll("input")];
  }

  /** `guessing`, `fairly` or `certain`; empty before one is chosen. */
  get value(): string {
    return this.#inputs.find(({ checked }) => checked)?.value ?? "";
  }

  /** What has been chosen, by the name of the choice. */
  get choices(): Record<string, string> {
    return Object.fromEntries(this.#inputs.flatMap(({ checked, name, value }) => (checked ? [[name, value]] : [])));
  }

  take(choices: Readonly<Record<string, string>>): void {
    for (const input of this.#inputs) input.checked = input.value === choices[input.name];
  }
}
