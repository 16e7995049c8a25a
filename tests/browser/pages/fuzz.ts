import type { Page } from "@playwright/test";
import { rows, vectorRows } from "../../../web/core/catalogue.ts";
import { drag, Figure } from "./figure.ts";
import { swipe } from "./touch.ts";

/** Numbers from 0 to 1 that a seed and a name give again and again (mulberry32). */
export function randomOf(seed: number, name: string): () => number {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One thing that is done to a figure, in words that tell it again. */
export interface Action {
  what: string;
  act(): Promise<unknown>;
}

const numbers = [
  "0",
  "1",
  "-1",
  "2",
  "3",
  "7",
  "0.5",
  "−2.5",
  "1e-9",
  "1e9",
  "-0",
  "1e308",
  "5e-324",
  "40",
  "0.1",
  "300",
];
const nonsense = ["", " ", "abc", "NaN", "Infinity", "1,5", "<b>1</b>", "null", "((", "\u202e9", "a".repeat(200)];
const words = [
  "true",
  "false",
  "auto",
  "none",
  "adjust",
  "inside tables code",
  "numbers formula",
  "layer",
  "xor",
  "relu",
];
const keys = [
  "ArrowRight",
  "ArrowLeft",
  "ArrowUp",
  "PageUp",
  "PageDown",
  "Home",
  "End",
  "Enter",
  " ",
  "Escape",
  "Tab",
  "5",
  "-",
  "+",
  "0",
];
const widths = [320, 360, 480, 768, 1280];

/** Actions on the figure of a page, drawn at random. */
export class Fuzzer {
  readonly #page: Page;
  readonly #random: () => number;

  constructor(page: Page, random: () => number) {
    this.#page = page;
    this.#random = random;
  }

  next(): Action {
    return this.#of([
      () => this.#setting("attribute"),
      () => this.#setting("attribute"),
      () => this.#setting("property"),
      () => this.#setting("link"),
      () => this.#key(),
      () => this.#control("press"),
      () => this.#control("press"),
      () => this.#control("slide"),
      () => this.#control("type"),
      () => this.#pointer("drag"),
      () => this.#pointer("touch"),
      () => this.#resize(),
      () => this.#takeOutAndPutBack(),
      () => this.#surroundings(),
    ])();
  }

  #of<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)] as T;
  }

  #value(): string {
    const kind = this.#random();
    if (kind < 0.35) return this.#of(numbers);
    if (kind < 0.5) return String(this.#random() * 20 - 8);
    if (kind < 0.6) return `${this.#of(numbers)} ${this.#of(numbers)}`;
    if (kind < 0.8) return this.#functions();
    return this.#of(kind < 0.9 ? words : nonsense);
  }

  #functions(): string {
    const all: readonly { id: string; parameters: readonly { id: string }[] }[] = [...rows, ...vectorRows];
    const spec = () => {
      const { id, parameters } = this.#of(all);
      const given = parameters.map((parameter) => `${parameter.id}=${this.#of(numbers)}`);
      return given.length && this.#random() < 0.5 ? `${id}(${given.join(",")})` : id;
    };
    return Array.from({ length: 1 + Math.floor(this.#random() * 3) }, spec).join(" ");
  }

  /** Gives one of the settings that the figure has just now another value. */
  #setting(by: "attribute" | "property" | "link"): Action {
    const given = { by, place: this.#random(), value: this.#value() };
    return { what: JSON.stringify(given), act: () => this.#page.evaluate(giveSetting, given) };
  }

  /** Does what a reader does with a button, a slider or a box; where there is none, nothing. */
  #control(how: "press" | "slide" | "type"): Action {
    const given = { how, place: this.#random(), share: this.#random(), text: this.#value() };
    return { what: JSON.stringify(given), act: () => this.#page.evaluate(useControl, given) };
  }

  #key(): Action {
    const given = { how: "focus", place: this.#random(), share: 0, text: "" } as const;
    const key = this.#of(keys);
    const act = async () => {
      await this.#page.evaluate(useControl, given);
      for (let i = 0; i < 3; i++) await this.#page.keyboard.press(key);
    };
    return { what: `${key} on ${given.place}`, act };
  }

  #pointer(how: "drag" | "touch"): Action {
    const [x, y, dx, dy] = [0, 0, 200, 100].map((most) => (this.#random() - (most ? 0.5 : 0)) * (most || 1)) as [
      number,
      number,
      number,
      number,
    ];
    const act = async () => {
      const picture = this.#page.locator("#figure .picture").first();
      const box = await picture.boundingBox({ timeout: 100 }).catch(() => null);
      if (!box) return;
      await picture.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const { top, left } = await picture.evaluate((element) => element.getBoundingClientRect());
      const from = { x: left + x * box.width, y: top + y * box.height };
      if (how === "touch") await swipe(this.#page, from, { x: dx, y: dy });
      else await drag(this.#page, from, { x: from.x + dx, y: from.y + dy });
    };
    return { what: JSON.stringify({ how, x, y, dx, dy }), act };
  }

  #resize(): Action {
    const width = this.#of(widths);
    return { what: `${width} px`, act: () => this.#page.setViewportSize({ width, height: 720 }) };
  }

  #takeOutAndPutBack(): Action {
    return { what: "taken out and put back", act: () => new Figure(this.#page.locator("#figure")).takeOutAndPutBack() };
  }

  /** Another language or theme around the figure. */
  #surroundings(): Action {
    const [lang, theme] = [this.#of(["en", "ko", "fr"]), this.#of(["light", "dark", "auto"])];
    const act = () =>
      this.#page.evaluate(
        ({ lang, theme }) => {
          document.documentElement.lang = lang;
          document.documentElement.dataset["theme"] = theme;
        },
        { lang, theme },
      );
    return { what: `${lang}, ${theme}`, act };
  }
}

/** To be run in the page. */
function giveSetting({ by, place, value }: { by: string; place: number; value: string }): void {
  const element = document.querySelector("#figure") as HTMLElement;
  const names = Object.entries(Object.getOwnPropertyDescriptors(element))
    .filter(([name, { get, set }]) => get && set && /^[a-z]/.test(name))
    .map(([name]) => name);
  const name = names[Math.floor(place * names.length)] ?? "theme";
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (by === "attribute") element.setAttribute(attribute, value);
  else if (by === "link") location.hash = `#figure?${attribute}=${encodeURIComponent(value)}`;
  else Object.assign(element, { [name]: value.includes(" ") ? value.split(" ").map(Number) : Number(value) });
}

/** To be run in the page. */
function useControl({ how, place, share, text }: { how: string; place: number; share: number; text: string }): void {
  const root = document.querySelector("#figure")?.shadowRoot;
  const selectors: Record<string, string> = {
    press: "button, [role=button], summary, input[type=checkbox], input[type=radio]",
    slide: "input[type=range]",
    type: "input:not([type=range], [type=checkbox], [type=radio]), select",
    focus: "button, input, select, [tabindex]",
  };
  const all = [...(root?.querySelectorAll<HTMLElement>(selectors[how] ?? "") ?? [])];
  const control = all[Math.floor(place * all.length)];
  if (how === "press")
    control?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
  else control?.focus();
  if (control instanceof HTMLSelectElement)
    control.value = control.options[Math.floor(share * control.options.length)]?.value ?? "";
  else if (control instanceof HTMLInputElement && how === "slide")
    control.value = String(Number(control.min) + share * (Number(control.max) - Number(control.min)));
  else if (control instanceof HTMLInputElement && how === "type") control.value = text;
  if (how === "slide" || how === "type")
    for (const type of ["input", "change"]) control?.dispatchEvent(new Event(type, { bubbles: true }));
}

/** What is wrong with the page and its figure as they stand, once the browser has shown them. */
export function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const figure = document.querySelector("#figure") as HTMLElement & { updateComplete: Promise<unknown> };
    await figure.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const found: string[] = [];
    const bad = /\bNaN|\bInfinity|\bundefined\b|\[object /;
    const look = (text: string, where: string) => {
      const at = text.search(bad);
      if (at >= 0) found.push(`${where}: ${text.slice(Math.max(0, at - 60), at + 60)}`);
    };
    /** What a reader wrote is quoted as it was written; code has words of its own. */
    const quoted = ".problems, pre, [role=alert], input:not([type=range]), .none";
    const walk = (root: ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.closest(quoted)) continue;
        if (element.shadowRoot) walk(element.shadowRoot);
        for (const { name, value } of element.attributes) look(value, `<${element.localName} ${name}>`);
        for (const node of element.childNodes) if (node instanceof Text) look(node.data, `<${element.localName}>`);
      }
    };
    const root = figure.shadowRoot as ShadowRoot;
    walk(root);
    const words = (root.querySelector(".figure") as HTMLElement | null)?.innerText.trim() ?? "";
    if (words.length < 20) found.push(`no words: ${JSON.stringify(words)}`);
    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) found.push(`${wider} px wider than the page`);
    return found;
  });
}
