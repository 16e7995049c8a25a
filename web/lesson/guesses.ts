import { loadCore } from "../core/loadCore.ts";
import type { en } from "../text/en/lesson.ts";
import { answers } from "./answers.ts";
import { readGuesses, writeGuesses } from "./keptGuesses.ts";

/**
 * Guesses come before what they are about: a choice is judged by what the core then computes, and opens what happens. Where
 * the address has `?hold`, a teacher's, choices are kept and nothing is revealed.
 */
export function startGuesses(text: typeof en): void {
  const held = new URLSearchParams(location.search).has("hold");
  const all = [...document.querySelectorAll<HTMLFieldSetElement>("fieldset.guess")].map(
    (fieldset) => new Guess(fieldset, text, held),
  );
  const kept = readGuesses();
  const progress = document.querySelector<HTMLElement>(".progress");
  const count = () => {
    if (progress) progress.hidden = !all.some(({ value }) => value);
    const said = progress?.querySelector(".count");
    if (said) said.textContent = text.guessed(all.filter(({ value }) => value).length, all.length);
  };
  for (const guess of all) {
    const value = kept[guess.name];
    if (value) guess.choose(value);
    guess.fieldset.addEventListener("change", () => {
      guess.judge();
      writeGuesses(Object.fromEntries(all.flatMap(({ name, value }) => (value ? [[name, value]] : []))));
      count();
    });
  }
  progress?.querySelector("button")?.addEventListener("click", () => {
    for (const guess of all) guess.clear();
    writeGuesses({});
    count();
  });
  count();
}

/** The right choice; undefined where the core can't be had, of which the figures tell. */
async function rightFor(name: string): Promise<string | undefined> {
  try {
    return answers[name]?.(await loadCore());
  } catch {
    return undefined;
  }
}

class Guess {
  readonly fieldset: HTMLFieldSetElement;
  readonly #text: typeof en;
  readonly #held: boolean;
  readonly #said = document.createElement("p");

  constructor(fieldset: HTMLFieldSetElement, text: typeof en, held: boolean) {
    this.fieldset = fieldset;
    this.#text = text;
    this.#held = held;
    this.#said.className = "said";
    this.#said.setAttribute("role", "status");
    this.#reveal?.before(this.#said);
    if (this.#reveal) this.#reveal.hidden = held;
  }

  get name(): string {
    return this.#inputs[0]?.name ?? "";
  }

  /** The choice; empty before there is one. */
  get value(): string {
    return this.#inputs.find(({ checked }) => checked)?.value ?? "";
  }

  choose(value: string): void {
    for (const input of this.#inputs) input.checked = input.value === value;
    if (this.value) this.judge();
  }

  async judge(): Promise<void> {
    const { value } = this;
    if (this.#held) {
      this.#said.textContent = this.#text.held;
      return;
    }
    const right = await rightFor(this.name);
    if (value !== this.value) return; // another was chosen meanwhile
    if (this.#reveal) this.#reveal.open = true;
    if (right === undefined) return;
    for (const input of this.#inputs)
      input.labels?.[0]?.setAttribute(
        "data-judged",
        input.value === right ? "right" : input.checked ? "wrong" : "other",
      );
    this.#said.textContent = value === right ? this.#text.right : this.#text.wrong;
  }

  clear(): void {
    for (const input of this.#inputs) {
      input.checked = false;
      input.labels?.[0]?.removeAttribute("data-judged");
    }
    this.#said.textContent = "";
    if (this.#reveal) this.#reveal.open = false;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.fieldset.querySelectorAll<HTMLInputElement>(":scope > label input")];
  }

  get #reveal(): HTMLDetailsElement | null {
    return this.fieldset.querySelector(":scope > details");
  }
}
