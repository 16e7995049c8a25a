import { loadCore } from "../core/loadCore.ts";
import { keep, readKept } from "../page/kept.ts";
import { isAsked } from "../page/teachersLink.ts";
import type { en } from "../text/en/lesson.ts";
import { answers } from "./answers.ts";
import { Sureness } from "./sureness.ts";

/**
 * Guesses come before what they are about: a choice is judged by what the core then computes, and opens what happens. Where
 * the address has `?hold`, a teacher's, choices are kept and nothing is revealed. Where one also asks how
 * sure the reader is, that is said first.
 */
export function startGuesses(text: typeof en): void {
  const held = isAsked("hold");
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
    guess.take(kept);
    guess.fieldset.addEventListener("change", ({ target }) => {
      if (!guess.owns(target)) return; // the guess at the cause stands within the first one
      guess.judge();
      keep("guesses", JSON.stringify(Object.assign({}, ...all.map(({ choices }) => choices))));
      count();
    });
  }
  progress?.querySelector("button")?.addEventListener("click", () => {
    for (const guess of all) guess.clear();
    keep("guesses", null);
    count();
  });
  count();
}

/** The choice of each guess, by its name, as this machine has kept them. */
function readGuesses(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(readKept("guesses") ?? "{}");
    return kept && typeof kept === "object" ? (kept as Record<string, string>) : {};
  } catch {
    return {}; // something else was kept under that name
  }
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
  readonly #sure: Sureness | undefined;

  constructor(fieldset: HTMLFieldSetElement, text: typeof en, held: boolean) {
    this.fieldset = fieldset;
    this.#text = text;
    this.#held = held;
    const sure = fieldset.querySelector(":scope > .sure");
    if (sure) this.#sure = new Sureness(sure);
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

  /** What has been chosen, by the names of the choices. */
  get choices(): Record<string, string> {
    return { ...(this.value ? { [this.name]: this.value } : {}), ...this.#sure?.choices };
  }

  /** Takes over what was chosen before. */
  take(choices: Readonly<Record<string, string>>): void {
    for (const input of this.#inputs) input.checked = input.value === choices[this.name];
    this.#sure?.take(choices);
    if (this.value) this.judge();
  }

  owns(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest("fieldset.guess") === this.fieldset;
  }

  async judge(): Promise<void> {
    const { value } = this;
    if (this.#held) {
      this.#said.textContent = this.#text.held;
      return;
    }
    if (this.#sure && (!value || !this.#sure.value)) {
      this.#said.textContent = value ? this.#text.sureFirst : "";
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
    const { right: yes, wrong, certainlyWrong } = this.#text;
    this.#said.textContent = value === right ? yes : this.#sure?.value === "certain" ? certainlyWrong : wrong;
  }

  clear(): void {
    for (const input of this.#inputs) {
      input.checked = false;
      input.labels?.[0]?.removeAttribute("data-judged");
    }
    this.#sure?.take({});
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
