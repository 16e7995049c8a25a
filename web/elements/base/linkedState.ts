import type { PropertyDeclaration, ReactiveElement } from "lit";
import type { Problem } from "../../core/problem.ts";
import { formatLink, parseLink } from "./link.ts";

const yes = ["", "true", "1", "on", "yes"];
const no = ["false", "0", "off", "no"];

/** By element class: the values of an element to which nothing was given. */
const standards = new WeakMap<typeof ReactiveElement, ReadonlyMap<string, unknown>>();

/** The state of an element that a link carries: its reflected properties, but for those that only an author sets. */
export class LinkedState {
  /** What the last link asked for and could not have. */
  problems: Problem[] = [];
  readonly #element: ReactiveElement;
  readonly #properties: [name: string, attribute: string, boolean: boolean][];
  /** The values that the page's author gave. */
  readonly #authored: ReadonlyMap<string, unknown>;
  readonly #standard: ReadonlyMap<string, unknown>;

  constructor(element: ReactiveElement, authorsOwn: readonly string[]) {
    const type = element.constructor as typeof ReactiveElement;
    this.#element = element;
    this.#properties = ([...type.elementProperties] as [string, PropertyDeclaration][])
      .filter(([name, { reflect }]) => reflect && !authorsOwn.includes(name))
      .map(([name, { attribute, type: kind }]) => [
        name,
        typeof attribute === "string" ? attribute : name.toLowerCase(),
        kind === Boolean,
      ]);
    this.#authored = this.#values(element);
    this.#standard = standards.get(type) ?? this.#values(new (type as unknown as new () => ReactiveElement)());
    standards.set(type, this.#standard);
  }

  /** The hash of a link to the element as it is: what its author or its reader made other than it would be. */
  get hash(): string {
    const now = this.#values(this.#element);
    const state = this.#properties
      .filter(([name]) => now.get(name) !== this.#standard.get(name) || now.get(name) !== this.#authored.get(name))
      .map(([name, attribute, boolean]) => [attribute, spell(now.get(name), boolean)] as const);
    return formatLink({ id: this.#element.id, state: new Map(state) });
  }

  /** Brings the element into the state of a link; what the link does not name goes back to what the author gave. */
  follow(hash: string): void {
    const { state } = parseLink(hash);
    const known = this.#properties.map(([, attribute]) => attribute);
    this.problems = [...state.keys()]
      .filter((name) => !known.includes(name))
      .map((value) => ({ code: "unknownInLink", value, known }));
    for (const [name, attribute, boolean] of this.#properties) {
      const given = state.get(attribute);
      const usable = given !== undefined && (!boolean || yes.includes(given) || no.includes(given));
      if (given !== undefined && !usable)
        this.problems.push({ code: "unknownChoice", name: attribute, value: given, known: ["true", "false"] });
      const value = !usable ? this.#authored.get(name) : boolean ? yes.includes(given) : given;
      Object.assign(this.#element, { [name]: value });
    }
    this.#element.requestUpdate();
  }

  #values(element: ReactiveElement): Map<string, unknown> {
    return new Map(this.#properties.map(([name]) => [name, (element as unknown as Record<string, unknown>)[name]]));
  }
}

/** Empty text is a flag that is set, as in HTML; of anything else it is what is not given. */
function spell(value: unknown, boolean: boolean): string {
  if (boolean) return String(value === "" || (value ?? false));
  return [value ?? ""].flat().join(" ");
}
