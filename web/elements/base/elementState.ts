import type { Problem } from "../../core/problem.ts";
import {
  defaultOf,
  defaultsOf,
  formatSetting,
  readSetting,
  type Schema,
  type Setting,
  type StateOf,
} from "../../core/settings.ts";
import { formatLink, parseLink } from "./link.ts";

/** A setting of an element. */
export type ElementSetting = Setting & {
  /** Whether links carry it, and events tell it; else only the page's author sets it. */
  linked?: false;
  /** It moves by itself or with the pointer, like the step of a run that plays: that alone is no change to undo. */
  passing?: true;
};
export type ElementSchema = Readonly<Record<string, ElementSetting>>;

type Values = Readonly<Record<string, unknown>>;

/**
 * What an element is set to: one typed value for each setting of its schema. Attributes, properties and links are text
 * or values from outside, read into it; what changes otherwise than by an attribute is mirrored in the attribute.
 */
export class ElementState {
  /** What the last link asked for and could not have. */
  linkProblems: readonly Problem[] = [];
  readonly #element: HTMLElement;
  readonly #schemaFor: (values: Values) => ElementSchema;
  readonly #changed: (name: string, before: unknown) => void;
  readonly #attributes = new MutationObserver((records) => this.#readRecords(records));
  #schema: ElementSchema = {};
  #values: Values = {};
  readonly #problems = new Map<string, readonly Problem[]>();
  /** The values that the page's author gave. */
  #authored: Values | undefined;
  /** Names of settings whose attributes do not say yet what holds. */
  readonly #unmirrored = new Set<string>();

  /** `schemaFor` may depend on the values, as a demo's settings do on its name; `changed` is told each new value. */
  constructor(
    element: HTMLElement,
    schemaFor: (values: Values) => ElementSchema,
    changed: (name: string, before: unknown) => void,
  ) {
    this.#element = element;
    this.#schemaFor = schemaFor;
    this.#changed = changed;
    this.#useSchema();
    this.#attributes.observe(element, { attributes: true });
  }

  get values(): Values {
    this.#readRecords(this.#attributes.takeRecords());
    return this.#values;
  }

  get schema(): ElementSchema {
    return this.#schema;
  }

  /** What could not be used of the attributes and properties, misspelt names included. */
  get problems(): Problem[] {
    const known = Object.keys(this.#schema).map(attributeName);
    const strangers = [...this.#element.attributes]
      .filter(({ name }) => !this.#nameOf(name) && looksLikeSetting(name))
      .map(({ name }): Problem => ({ code: "unknownSetting", owner: this.#element.localName, value: name, known }));
    return [...[...this.#problems.values()].flat(), ...strangers];
  }

  /** From now on links spell what differs from what is given now. */
  authorIsDone(): void {
    this.#authored ??= this.values;
  }

  /** Takes over values, or texts that spell them. */
  set(given: Values): void {
    for (const [name, value] of Object.entries(given)) {
      this.#read(name, value);
      this.#unmirrored.add(name);
    }
    this.#useSchema();
  }

  /** Writes into the attributes what holds; a default needs none. */
  mirror(): void {
    this.#readRecords(this.#attributes.takeRecords());
    for (const name of this.#unmirrored) {
      const setting = this.#schema[name];
      if (!setting) continue;
      const text = formatSetting(setting, this.#values[name]);
      for (const attribute of this.#attributesOf(name).slice(1)) this.#element.removeAttribute(attribute);
      const attribute = this.#attributesOf(name)[0] ?? attributeName(name);
      if (text === formatSetting(setting, defaultOf(setting))) this.#element.removeAttribute(attribute);
      else this.#element.setAttribute(attribute, setting.kind === "flag" && text === "true" ? "" : text);
    }
    this.#unmirrored.clear();
    this.#attributes.takeRecords();
  }

  /** The hash of a link to the element with these values and its own: what differs from what it would be, or from what its author gave. */
  hashWith(next: Values): string {
    const values = { ...this.values, ...next };
    const state = this.#linked.flatMap(([name, setting]): [string, string][] => {
      const text = formatSetting(setting, values[name]);
      const isPlain =
        text === formatSetting(setting, defaultOf(setting)) &&
        text === formatSetting(setting, (this.#authored ?? values)[name]);
      return isPlain ? [] : [[attributeName(name), text]];
    });
    return formatLink({ id: this.#element.id, state: new Map(state) });
  }

  /** Takes over the state of a link; what the link does not name goes back to what the author gave. */
  follow(hash: string): void {
    const { state } = parseLink(hash);
    const wanted = new Map([...state].map(([key, text]) => [this.#nameOf(key) ?? key, text]));
    const linked = Object.fromEntries(this.#linked);
    const problems: Problem[] = [];
    const next: Record<string, unknown> = {};
    for (const [name, setting] of this.#linked) {
      const text = wanted.get(name);
      const isGiven = text !== undefined && (text !== "" || ["flag", "text", "choices"].includes(setting.kind));
      const reading = isGiven ? readSetting(attributeName(name), setting, text) : undefined;
      problems.push(...(reading?.problems ?? []));
      const value = reading?.value ?? (text === "" ? defaultOf(setting) : this.#authored?.[name]);
      if (formatSetting(setting, value) !== formatSetting(setting, this.#values[name])) next[name] = value; // what stays keeps its problems
    }
    const known = Object.keys(linked).map(attributeName);
    for (const name of wanted.keys())
      if (!(name in linked)) problems.push({ code: "unknownInLink", value: name, known });
    this.set(next);
    this.linkProblems = problems;
  }

  /** A value as scripts and events are told it: a list of functions as its text. */
  told(name: string): unknown {
    const setting = this.#schema[name];
    const value = this.values[name];
    return setting?.kind === "specs" ? formatSetting(setting, value) : value;
  }

  /** Whether a change stands between these values and those of now. */
  differsFrom(others: Values): boolean {
    const { values } = this;
    return Object.entries(others).some(([name, other]) => {
      const setting = this.#schema[name];
      return setting && !setting.passing && formatSetting(setting, values[name]) !== formatSetting(setting, other);
    });
  }

  get #linked(): [string, ElementSetting][] {
    return Object.entries(this.#schema).filter(([, { linked }]) => linked !== false);
  }

  /** Reads all that the author gave anew if the values ask for another schema. */
  #useSchema(): void {
    const schema = this.#schemaFor(this.#values);
    if (schema === this.#schema) return;
    const before = this.#values;
    for (const name of Object.keys(this.#schema)) Reflect.deleteProperty(this.#element, name);
    this.#schema = schema;
    this.#values = defaultsOf(schema as Schema);
    this.#problems.clear();
    for (const name of Object.keys(schema)) {
      const isOwn = Object.hasOwn(this.#element, name); // a property set before the element was defined
      const given = isOwn ? (this.#element as unknown as Values)[name] : undefined;
      this.#defineProperty(name);
      if (isOwn) this.set({ [name]: given });
      else if (name in before && this.#unmirrored.has(name)) this.#read(name, before[name]);
      else this.#readAttribute(name);
    }
    this.#useSchema();
  }

  #defineProperty(name: string): void {
    Object.defineProperty(this.#element, name, {
      get: () => this.told(name),
      set: (given: unknown) => this.set({ [name]: given }),
      configurable: true,
      enumerable: true,
    });
  }

  #readRecords(records: readonly MutationRecord[]): void {
    const names = new Set(records.map(({ attributeName: attribute }) => attribute ?? ""));
    for (const attribute of names) {
      const name = this.#nameOf(attribute);
      if (name) this.#readAttribute(name);
      else this.#changed(attribute, undefined);
    }
    if (names.size) this.#useSchema();
  }

  #readAttribute(name: string): void {
    const [attribute] = this.#attributesOf(name);
    this.#read(name, attribute === undefined ? undefined : this.#element.getAttribute(attribute));
    this.#unmirrored.delete(name);
  }

  #read(name: string, given: unknown): void {
    const setting = this.#schema[name];
    if (!setting) return;
    const { value, problems } = readSetting(attributeName(name), setting, given ?? undefined);
    const before = this.#values[name];
    const isSame = formatSetting(setting, value) === formatSetting(setting, before);
    const hadProblems = this.#problems.has(name);
    if (problems.length) this.#problems.set(name, problems);
    else this.#problems.delete(name);
    if (!isSame) this.#values = { ...this.#values, [name]: value };
    if (!isSame || hadProblems || problems.length) this.#changed(name, before);
  }

  /** The attributes that spell a setting's name in whatever way. */
  #attributesOf(name: string): string[] {
    return this.#element.getAttributeNames().filter((attribute) => this.#nameOf(attribute) === name);
  }

  /** The setting that a name means: `hide-value`, `hide_value` and `hideValue`, which HTML makes `hidevalue`, are one. */
  #nameOf(spelled: string): string | undefined {
    return Object.keys(this.#schema).find((name) => plain(name) === plain(spelled));
  }
}

function plain(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}

/** How HTML and links spell a setting's name: `hide-value`. */
function attributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Whether an attribute is neither HTML's nor a framework's own: most likely a misspelt setting. */
function looksLikeSetting(name: string): boolean {
  return (
    /^[a-z][a-z_]*$/.test(name) &&
    !/^(class|is|nonce|exportparts|item\w+|on\w+)$/.test(name) &&
    !(name in HTMLElement.prototype)
  );
}

/** The state of an element with this schema. */
export type ElementStateOf<Given extends ElementSchema> = Readonly<StateOf<Given>>;
