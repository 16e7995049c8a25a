import type { Page } from "@playwright/test";
import { readSetting, type Schema } from "../../../web/core/settings.ts";
import { barsSchema } from "../../../web/elements/bars/settings.ts";
import { sharedSchema } from "../../../web/elements/base/settingsElement.ts";
import { cardSchema } from "../../../web/elements/card/settings.ts";
import { catalogueSchema } from "../../../web/elements/catalogue/settings.ts";
import { costSchema } from "../../../web/elements/cost/settings.ts";
import { curveSchema } from "../../../web/elements/curve/settings.ts";
import { demoSchema } from "../../../web/elements/demo/settings.ts";
import { drag, Figure } from "./figure.ts";
import { badText, Draw, textFor, valueFor } from "./fuzzValues.ts";
import { swipe } from "./touch.ts";

/** One thing that is done to a figure, in words that tell it again. */
export interface Action {
  what: string;
  act(): Promise<unknown>;
}

/** A value for a setting of a figure; undefined takes it away. */
interface Given {
  name: string;
  value: unknown;
}

const schemas: Readonly<Record<string, Schema>> = {
  curve: curveSchema,
  bars: barsSchema,
  cost: costSchema,
  card: cardSchema,
  catalogue: catalogueSchema,
};
const keys = [
  ..."ArrowRight ArrowLeft ArrowUp ArrowDown PageUp PageDown Home End Enter Escape Tab Delete Backspace".split(" "),
  ..." 5-+0",
];
const widths = [320, 360, 480, 768, 1280];

/** Actions on the figure of a page, drawn at random. */
export class Fuzzer {
  readonly #page: Page;
  readonly #draw: Draw;
  /** Of the figure: a demo's settings depend on its name, which is one of them. */
  #name: string;

  constructor(page: Page, seed: number, name: string) {
    this.#page = page;
    this.#draw = new Draw(seed, name);
    this.#name = name;
  }

  /** What a page or a link gives to the figure, and right after it what its reader does, or what happens around it. */
  next(): Action {
    const [given, done] = [this.#given(), this.#done()];
    const act = async () => {
      await given.act();
      await done.act();
    };
    return { what: `${given.what}; ${done.what}`, act };
  }

  #given(): Action {
    return this.#draw.of([() => this.#attribute(), () => this.#property(), () => this.#link()])();
  }

  #done(): Action {
    return this.#draw.of([
      () => this.#control("press"),
      () => this.#control("press"),
      () => this.#control("press"),
      () => this.#control("slide"),
      () => this.#control("type"),
      () => this.#key(),
      () => this.#pointer("drag"),
      () => this.#pointer("touch"),
      () => this.#resize(),
      () => this.#remove(),
      () => this.#surroundings(),
    ])();
  }

  get #schema(): Schema {
    return { ...(schemas[this.#name] ?? demoSchema(this.#name)), ...sharedSchema };
  }

  /** One of the settings, and a text for it. */
  #setting(): [name: string, text: string] {
    const [name, setting] = this.#draw.of(Object.entries(this.#schema));
    return [name, textFor(setting, this.#draw)];
  }

  /** Notes which demo the figure shows from now on. */
  #note({ name, value }: Given): void {
    const setting = this.#schema["name"];
    if (name === "name" && setting) this.#name = String(readSetting(name, setting, value).value);
  }

  #attribute(): Action {
    const [name, text] = this.#setting();
    const given: Given = { name, value: this.#draw.share() < 0.1 ? undefined : text };
    this.#note(given);
    return this.#inPage("attribute", setAttribute, given);
  }

  #property(): Action {
    const [name, text] = this.#setting();
    const setting = this.#schema[name];
    const given: Given = { name, value: setting && valueFor(setting, text, this.#draw) };
    this.#note(given);
    return this.#inPage("property", setProperty, given);
  }

  /** To a state of the figure, of a few settings at once. */
  #link(): Action {
    const state = this.#draw.several(this.#draw.whole(0, 4), () => this.#setting());
    return this.#inPage("link", followLink, Object.fromEntries(state));
  }

  /** Does what a reader does with a button, a slider or a box; where there is none, nothing. */
  #control(how: "press" | "slide" | "type"): Action {
    const [place, share] = [this.#draw.share(), this.#draw.share()];
    const text = this.#draw.share() < 0.5 ? String(this.#draw.between(-8, 12)) : badText(this.#draw);
    return this.#inPage(how, useControl, { how, place, share, text });
  }

  #key(): Action {
    const [place, key] = [this.#draw.share(), this.#draw.of(keys)];
    const act = async () => {
      await this.#page.evaluate(useControl, { how: "focus", place, share: 0, text: "" });
      for (let i = 0; i < 3; i++) await this.#page.keyboard.press(key);
    };
    return { what: `key ${JSON.stringify(key)} on ${place}`, act };
  }

  #pointer(how: "drag" | "touch"): Action {
    const [place, x, y] = [this.#draw.share(), this.#draw.share(), this.#draw.share()];
    const by = { x: this.#draw.between(-100, 100), y: this.#draw.between(-50, 50) };
    const act = async () => {
      const from = await this.#page.evaluate(pointIn, { place, x, y });
      if (!from) return;
      if (how === "touch") await swipe(this.#page, from, by, 4);
      else await drag(this.#page, from, { x: from.x + by.x, y: from.y + by.y });
    };
    return { what: `${how} ${JSON.stringify({ place, x, y, by })}`, act };
  }

  #resize(): Action {
    const width = this.#draw.of(widths);
    return { what: `${width} px`, act: () => this.#page.setViewportSize({ width, height: 720 }) };
  }

  /** Takes the figure out and puts it back, or its like with the same attributes. */
  #remove(): Action {
    const figure = new Figure(this.#page.locator("#figure"));
    return this.#draw.of<Action>([
      { what: "taken out and put back", act: () => figure.takeOutAndPutBack() },
      { what: "its like put in its place", act: () => this.#page.evaluate(replaceByLike) },
    ]);
  }

  /** Another language or theme around the figure. */
  #surroundings(): Action {
    const given = { lang: this.#draw.of(["en", "ko", "fr"]), theme: this.#draw.of(["light", "dark", "auto"]) };
    return this.#inPage("around", surround, given);
  }

  #inPage<Given>(what: string, act: (given: Given) => unknown, given: Given): Action {
    const told = JSON.stringify(given, (_, value) => (Number.isFinite(value ?? 0) ? value : (value ?? String(value))));
    return { what: `${what} ${told}`, act: () => this.#page.evaluate(act as (given: unknown) => unknown, given) };
  }
}

// The rest is run in the page.

function setAttribute({ name, value }: Given): void {
  const figure = document.querySelector("#figure") as HTMLElement;
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (value === undefined) figure.removeAttribute(attribute);
  else figure.setAttribute(attribute, String(value));
}

function setProperty({ name, value }: Given): void {
  Object.assign(document.querySelector("#figure") as HTMLElement, { [name]: value });
}

function followLink(state: Record<string, string>): void {
  const attribute = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const query = Object.entries(state).map(([name, text]) => `${attribute(name)}=${encodeURIComponent(text)}`);
  location.hash = `#figure${query.length ? "?" : ""}${query.join("&")}`;
}

function surround({ lang, theme }: { lang: string; theme: string }): void {
  document.documentElement.lang = lang;
  document.documentElement.dataset["theme"] = theme;
}

async function replaceByLike(): Promise<void> {
  const figure = document.querySelector("#figure") as HTMLElement;
  const like = figure.cloneNode() as HTMLElement & { start(): Promise<void> };
  figure.replaceWith(like);
  await like.start();
}

function useControl({ how, place, share, text }: { how: string; place: number; share: number; text: string }): void {
  const selectors: Record<string, string> = {
    press: "button, [role=button], summary, input[type=checkbox], input[type=radio]",
    slide: "input[type=range]",
    type: "input:not([type=range], [type=checkbox], [type=radio]), select",
    focus: "button, input, select, [tabindex]",
  };
  const found = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>("*")].flatMap((each) => [
      ...(each.matches(selectors[how] ?? "") ? [each] : []),
      ...(each.shadowRoot ? found(each.shadowRoot) : []),
    ]);
  const all = found(document.querySelector("#figure")?.shadowRoot as ShadowRoot);
  const control = all[Math.floor(place * all.length)];
  if (how === "press")
    control?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
  else control?.focus();
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options].filter(({ disabled }) => !disabled);
    control.value = options[Math.floor(share * options.length)]?.value ?? "";
  } else if (control instanceof HTMLInputElement && how === "slide")
    control.value = String(Number(control.min) + share * (Number(control.max) - Number(control.min)));
  else if (control instanceof HTMLInputElement && how === "type") control.value = text;
  if (how === "slide" || how === "type")
    for (const type of ["input", "change"]) control?.dispatchEvent(new Event(type, { bubbles: true }));
}

/** A point in a part of the figure that can be dragged, once it is in sight; undefined where there is none. */
function pointIn({ place, x, y }: { place: number; x: number; y: number }): { x: number; y: number } | undefined {
  const root = document.querySelector("#figure")?.shadowRoot;
  const parts = root?.querySelectorAll(".picture, canvas, svg, [role=slider], input[type=range]") ?? [];
  const seen = [...parts].filter((part) => part.getBoundingClientRect().width > 0);
  const part = seen[Math.floor(place * seen.length)];
  part?.scrollIntoView({ block: "center", behavior: "instant" });
  const box = part?.getBoundingClientRect();
  return box && { x: box.left + x * box.width, y: box.top + y * box.height };
}
