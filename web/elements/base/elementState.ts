import { type Problem, suggestionFor } from "../../core/problem.ts";
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
  /** Links do not carry it, and events do not tell it. */
  linked?: false;
  /** Only the page's author or a link sets it: no change of the reader's, and none to undo. */
  given?: true;
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
  readonly #changed: (name: string, before: unknown, setting?: ElementSetting) => void;
  readonly #attributes = new MutationObserver((records) => this.#readRecords(records));
  #schema: ElementSchema = {};
  /** The names of its settings, by their plain spelling. */
  #names: ReadonlyMap<string, string> = new Map();
  #values: Values = {};
  readonly #problems = new Map<string, readonly Problem[]>();
  /** The values that the page's author gave. */
  #authored: Values | undefined;
  /** What was given to settings whose attributes do not say so yet. */
  readonly #unmirrored = new Map<string, unknown>();

  /**
   * `schemaFor` may depend on the values, as a demo's settings do on its name; `changed` is told each new value, and each
   * attribute that is no setting and yet concerns what is drawn.
   */
  constructor(
    element: HTMLElement,
    schemaFor: (values: Values) => ElementSchema,
    changed: (name: string, before: unknown, setting?: ElementSetting) => void,
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
    return [...[...this.#problems.values()].flat(), ...this.#unknownAttributes];
  }

  /** Attributes that are most likely misspelt settings. */
  get #unknownAttributes(): Problem[] {
    const known = Object.keys(this.#schema).map(attributeName);
    return this.#element
      .getAttributeNames()
      .filter((name) => !this.#nameOf(name))
      .map((value): Problem => ({ code: "unknownSetting", owner: this.#element.localName, value, known }))
      .filter((problem) => looksLikeSetting(problem.value as string, suggestionFor(problem) !== undefined));
  }

  /** From now on links spell what differs from what is given now. */
  authorIsDone(): void {
    this.#authored ??= this.values;
  }

  /** Takes over values, or texts that spell them. */
  set(given: Values): void {
    this.#readRecords(this.#attributes.takeRecords()); // what was written before is older
    for (const [name, value] of Object.entries(given)) {
      if (!Object.hasOwn(this.#schema, name)) continue;
      this.#read(name, value);
      this.#unmirrored.set(name, value);
    }
    this.#useSchema();
  }

  /** Writes into the attributes what holds; a default needs none. */
  mirror(): void {
    this.#readRecords(this.#attributes.takeRecords());
    for (const name of this.#unmirrored.keys()) {
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

  /** What differs from the defaults, by the names and texts that attributes have. */
  get differing(): [name: string, text: string][] {
    const { values } = this;
    return Object.entries(this.#schema)
      .map(([name, setting]) => [name, setting, formatSetting(setting, values[name])] as const)
      .filter(([, setting, text]) => text !== formatSetting(setting, defaultOf(setting)))
      .map(([name, , text]) => [attributeName(name), text]);
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
    this.#follow(parseLink(hash).state, ({ linked }) => linked !== false);
  }

  /** Takes over what an author writes in an address, spelled as in a link: also what links do not carry. */
  give(state: ReadonlyMap<string, string>): void {
    this.#follow(state, () => true);
  }

  #follow(state: ReadonlyMap<string, string>, isRead: (setting: ElementSetting) => boolean): void {
    const { values } = this;
    const settings = Object.entries(this.#schema).filter(([, setting]) => isRead(setting));
    const wanted = new Map([...state].map(([key, text]) => [this.#nameOf(key) ?? key, text]));
    const linked = Object.fromEntries(settings);
    const problems: Problem[] = [];
    const next: Record<string, unknown> = {};
    for (const [name, setting] of settings) {
      const text = wanted.get(name);
      const isGiven = text !== undefined && (text !== "" || ["flag", "text", "choices"].includes(setting.kind));
      const reading = isGiven ? readSetting(attributeName(name), setting, text) : undefined;
      problems.push(...(reading?.problems ?? []));
      const value = reading?.value ?? (text === "" ? defaultOf(setting) : (this.#authored ?? values)[name]);
      if (formatSetting(setting, value) !== formatSetting(setting, values[name])) next[name] = value; // what stays keeps its problems
    }
    const known = Object.keys(linked).map(attributeName);
    for (const name of wanted.keys())
      if (!Object.hasOwn(linked, name)) problems.push({ code: "unknownInLink", value: name, known });
    this.set(next);
    this.linkProblems = problems;
  }

  /** A value as scripts and events are told it: a list of functions as its text, any other list as one of their own. */
  publicValue(name: string): unknown {
    const value = this.values[name];
    const setting = this.#schema[name];
    if (setting?.kind === "specs") return formatSetting(setting, value);
    return Array.isArray(value) ? [...value] : value;
  }

  /** Which of the reader's settings had other values; of those that move by themselves, only the named ones. */
  differences(before: Values, named: readonly string[]): Record<string, unknown> {
    const { values } = this;
    const differing = Object.entries(this.#schema).filter(
      ([name, setting]) =>
        !setting.given &&
        (!setting.passing || named.includes(name)) &&
        formatSetting(setting, values[name]) !== formatSetting(setting, before[name]),
    );
    return Object.fromEntries(differing.map(([name]) => [name, before[name]]));
  }

  /** Whether some of these settings do not move by themselves. */
  isChange(next: Values): boolean {
    return Object.keys(next).some((name) => !this.#schema[name]?.passing);
  }

  get #linked(): [string, ElementSetting][] {
    return Object.entries(this.#schema).filter(([, { linked }]) => linked !== false);
  }

  /** Reads all that the author gave anew if the values ask for another schema. */
  #useSchema(): void {
    let schema = this.#schemaFor(this.#values);
    if (schema === this.#schema) return;
    for (; schema !== this.#schema; schema = this.#schemaFor(this.#values)) this.#changeSchema(schema);
    this.linkProblems = [];
    if (this.#authored) this.#authored = this.#values; // whoever names another demo is its author
  }

  #changeSchema(schema: ElementSchema): void {
    const known = this.#schema;
    for (const name of Object.keys(known))
      if (!Object.hasOwn(schema, name)) Reflect.deleteProperty(this.#element, name);
    this.#schema = schema;
    this.#names = new Map(Object.keys(schema).map((name) => [plain(name), name]));
    this.#values = defaultsOf(schema as Schema);
    this.#problems.clear();
    for (const name of Object.keys(schema)) {
      const isKnown = Object.hasOwn(known, name);
      if (!isKnown && Object.hasOwn(this.#element, name))
        this.#unmirrored.set(name, (this.#element as unknown as Values)[name]); // set before there was such a setting
      if (!isKnown) this.#defineProperty(name);
      if (this.#unmirrored.has(name)) this.#read(name, this.#unmirrored.get(name));
      else this.#readAttribute(name);
    }
  }

  /** What every such element has keeps its meaning; where that is a method, what is written still sets the setting. */
  #defineProperty(name: string): void {
    const kind = Object.getPrototypeOf(this.#element) as object;
    const method: unknown = name in kind ? Reflect.get(kind, name, this.#element) : undefined;
    if (name in kind && typeof method !== "function") return;
    Object.defineProperty(this.#element, name, {
      get: () => method ?? this.publicValue(name),
      set: (given: unknown) => this.set({ [name]: given }),
      configurable: true,
      enumerable: true,
    });
  }

  #readRecords(records: readonly MutationRecord[]): void {
    const names = new Set(records.map(({ attributeName: attribute }) => attribute ?? ""));
    for (const attribute of names) {
      const name = this.#nameOf(attribute);
      if (name) this.#readAttribute(name, attribute);
      else if (attribute === "lang" || attribute === "id" || looksLikeSetting(attribute, true))
        this.#changed(attribute, undefined);
    }
    if (names.size) this.#useSchema();
  }

  /** Reads the attribute that was written last, of several that spell one name. */
  #readAttribute(name: string, written = ""): void {
    const spelled = this.#attributesOf(name);
    const attribute = spelled.includes(written) ? written : spelled[0];
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
    if (!isSame || hadProblems || problems.length) this.#changed(name, before, setting);
  }

  /** The attributes that spell a setting's name in whatever way. */
  #attributesOf(name: string): string[] {
    return this.#element.getAttributeNames().filter((attribute) => this.#nameOf(attribute) === name);
  }

  /** The setting that a name means: `hide-value`, `hide_value` and `hideValue`, which HTML makes `hidevalue`, are one. */
  #nameOf(spelled: string): string | undefined {
    return this.#names.get(plain(spelled));
  }
}

/** Without dashes, underscores and capitals. */
function plain(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}

/** How HTML and links spell a setting's name: `hide-value`. */
function attributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** HTML's own attributes that not every browser has as properties, microdata and RDFa. */
const ofHtml =
  /^(class|is|nonce|role|slot|part|exportparts|inert|popover|on\w+|item\w+|xmlns|about|content|datatype|prefix|property|rel|rev|resource|typeof|vocab)$/;
let htmlProperties: ReadonlySet<string> | undefined;

/** Names of what every HTML element has, as attributes spell them. */
function propertiesOfHtml(): ReadonlySet<string> {
  const names: string[] = [];
  for (const name in HTMLElement.prototype) names.push(name.toLowerCase());
  return new Set(names);
}

/**
 * Whether an attribute is neither HTML's nor a framework's own, so that it is most likely a misspelt setting. Frameworks
 * have all kinds of names with a dash or a digit: such a one must be near to that of a setting.
 */
function looksLikeSetting(name: string, isNear: boolean): boolean {
  if (!/^[a-z][\w-]*$/.test(name) || /^(aria|data|x)-/.test(name) || ofHtml.test(name)) return false;
  if (/[-\d]/.test(name)) return isNear;
  htmlProperties ??= propertiesOfHtml();
  return !htmlProperties.has(name);
}

/** The state of an element with this schema. */
export type ElementStateOf<Given extends ElementSchema> = Readonly<StateOf<Given>>;
