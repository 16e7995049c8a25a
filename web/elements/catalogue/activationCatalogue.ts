import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Disclosures } from "../../controls/disclosure.ts";
import { drag } from "../../controls/drag.ts";
import { failureBox, problemBox } from "../../controls/problemBox.ts";
import { type ActivationId, findRow, type VectorId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves } from "../../core/curves.ts";
import type { Problem } from "../../core/problem.ts";
import { lineSample } from "../../plot/lineSample.ts";
import { catalogueTexts } from "../../text/catalogue.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { afterFrame, markOnce } from "../base/afterFrame.ts";
import { LabElement } from "../base/labElement.ts";
import { roundTo, stepOf } from "../curve/settings.ts";
import { formatAddress } from "./address.ts";
import { type ControlActions, controls, pointControl } from "./controls.ts";
import { factsTable } from "./factsTable.ts";
import { CatalogueModel, type Entry, frame, type Reading, type VectorReading } from "./model.ts";
import { panel } from "./panel.ts";
import { xUnder } from "./plot.ts";
import { allCount, arrange, type Group } from "./select.ts";
import {
  type CatalogueAttributes,
  type CatalogueSettings,
  defaults,
  type EntryId,
  type FilterId,
  readSettings,
} from "./settings.ts";
import { catalogueStyle } from "./style.ts";
import { tile, vectorTile } from "./tile.ts";

/**
 * `<activation-catalogue>`: every function as a small plot on the same axes, grouped or sorted, filtered, each opening
 * its card.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with all of them as strings. Children are shown where the curves can't be computed.
 */
export class ActivationCatalogue extends LabElement {
  static override properties: PropertyDeclarations = {
    open: { reflect: true },
    sort: { reflect: true },
    only: { reflect: true },
    search: { reflect: true },
    x: { reflect: true },
    limit: { reflect: true },
    core: { state: true },
    failed: { state: true },
  };
  static override styles = catalogueStyle;

  /** The id of the function whose card is open, or nothing. */
  declare open: string;
  /** `group`, `name` or the measure by which all functions stand in one row. */
  declare sort: string;
  /** Filters separated by spaces; only the functions that pass all of them are shown. */
  declare only: string;
  /** Part of an id or a name. */
  declare search: string;
  /** The point at which values are read; any finite number. */
  declare x: string | number;
  /** |f′| under this counts as a low gradient; greater than 0. */
  declare limit: string | number;

  declare protected core: Curves | undefined;
  declare protected failed: boolean;

  #settings!: CatalogueSettings;
  #problems: Problem[] = [];
  #model: CatalogueModel | undefined;
  #entries: ReadonlyMap<EntryId, Entry> = new Map();
  #readings: ReadonlyMap<ActivationId, Reading> = new Map();
  #vectorReadings: ReadonlyMap<VectorId, VectorReading> = new Map();
  #groups: Group[] = [];
  /** The function whose card was open before this update. */
  #wasOpen: EntryId | null = null;
  #act: ControlActions = {
    sort: (sort) => this.#change({ sort }),
    search: (search) => this.#change({ search }),
    toggle: (filter) => this.#toggle(filter),
    clear: () => this.#clear(),
    limit: (limit) => this.#change({ limit: String(limit) }),
    move: (x) => this.#moveTo(x),
  };
  readonly #disclosures = new Disclosures(this);

  constructor() {
    super();
    Object.assign(this, defaults);
    this.failed = false;
  }

  protected override async start(): Promise<void> {
    this.failed = false;
    try {
      const core = await loadCurves();
      this.#model ??= new CatalogueModel(core);
      this.core = core;
      this.arrived();
      await this.updateComplete;
      await afterFrame();
      markOnce("interactive");
      this.announce("lab-ready", {});
    } catch (error) {
      console.info(`activation-catalogue: ${error}`);
      this.failed = true;
      this.arrived();
    }
  }

  /** The state in attribute spelling. */
  get state(): CatalogueAttributes {
    const { open, sort, only, search, x, limit } = this;
    return { open, sort, only, search, x: String(x), limit: String(limit) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const [name, standard] of Object.entries(defaults)) this[name as keyof CatalogueAttributes] ??= standard;
    const { settings, problems } = readSettings(this.state);
    this.#settings = settings;
    this.#problems = [...problems, ...this.sharedProblems];
    if (this.#model) {
      this.#entries = new Map(this.#model.entries(settings.limit).map((entry) => [entry.id, entry]));
      this.#readings = this.#model.readings(settings.x);
      this.#vectorReadings = this.#model.vectorReadings(settings.x);
    }
    if (!onlyMoved(changed)) this.#groups = arrange(settings, this.#entries, this.language);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.report(this.#problems);
    const { open } = this.#settings;
    if (!this.core || open === this.#wasOpen) return;
    const link = this.#linkOf(open ?? this.#wasOpen);
    this.#wasOpen = open;
    (open ? this.renderRoot.querySelector<HTMLElement>("#card") : link)?.focus({ preventScroll: true });
    link?.closest("li")?.scrollIntoView({ block: open ? "start" : "nearest" });
  }

  protected override render(): TemplateResult {
    const { language, text } = this;
    const words = catalogueTexts[language];
    const number = (value: number) => formatNumber(value, language);
    const shown = this.#groups.flatMap(({ ids }) => ids);
    const [xFrom, xTo, yFrom, yTo] = [...frame.xRange, ...frame.yRange].map(number) as [string, string, string, string];
    return html`<section class="figure" part="figure" lang=${language}>
      ${problemBox(this.#problems, text)}
      ${controls(this.#settings, this.core && words.count(shown.length, allCount), words, language, this.#act)}
      ${
        this.failed
          ? failureBox(text, () => this.start())
          : html`
            <p class="legend">
              <span>${lineSample("value")} f</span><span>${lineSample("derivative")} f′</span>
              <span><i class="swatch"></i> |f′| &lt; ${number(this.#settings.limit)}</span>
              <span class="axes">${words.axes(xFrom, xTo, yFrom, yTo)}</span>
            </p>
            ${pointControl(this.#settings.x, this.core !== undefined, words, language, this.#act)}
            <div class="groups" @pointermove=${(event: PointerEvent) => event.pointerType === "mouse" && this.#point(event.target as Element, event.clientX)}
              ${drag(
                (pressed) =>
                  ({ x }) =>
                    this.#point(pressed, x),
                { waits: "all" },
              )}>
              ${repeat(
                this.#groups,
                ({ group }) => group,
                (group) => this.#group(group),
              )}
            </div>
            ${shown.length ? this.#table(shown) : this.#empty()}`
      }
    </section>`;
  }

  #group({ group, ids }: Group): TemplateResult {
    const { language } = this;
    const words = catalogueTexts[language];
    const { sort } = this.#settings;
    const headings = {
      ...this.text.families,
      vector: words.vector,
      all: words.sorted[sort === "group" ? "name" : sort],
    };
    return html`<section class="group">
      <div class="about">
        <h2>${headings[group]}</h2>
        ${group === "all" ? nothing : html`<p class="reason">${words.reasons[group]}</p>`}
      </div>
      <ul>${repeat(
        ids,
        (id) => id,
        (id) => [this.#tile(id), id === this.#settings.open ? this.#panel(id) : nothing],
      )}</ul>
    </section>`;
  }

  #tile(id: EntryId): TemplateResult {
    const { language } = this;
    const words = catalogueTexts[language];
    const { x, limit, sort } = this.#settings;
    const open = id === this.#settings.open;
    const next = open ? "" : id;
    const href = formatAddress({ ...this.state, open: next }) || "#";
    const toggle = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#change({ open: next });
    };
    if (!isActivation(id))
      return vectorTile({ id, reading: this.#vectorReadings.get(id), open, href }, words, language, toggle);
    const [entry, reading] = [this.#entries.get(id), this.#readings.get(id)];
    return tile({ id, entry, reading, x, limit, sort, open, href }, words, language, toggle);
  }

  #panel(id: EntryId): TemplateResult {
    return panel(id, this.#settings, this.theme, catalogueTexts[this.language], this.language, {
      close: () => this.#change({ open: "" }),
      move: (x) => this.#change({ x: String(x) }),
      limit: this.#act.limit,
    });
  }

  #table(shown: readonly EntryId[]): TemplateResult {
    const words = catalogueTexts[this.language];
    const entries = shown.flatMap((id) => this.#entries.get(id) ?? []);
    const { x, limit } = this.#settings;
    return this.#disclosures.render("facts", words.table, () =>
      this.core ? factsTable(entries, this.#readings, x, limit, words, this.language) : nothing,
    );
  }

  #empty(): TemplateResult {
    const words = catalogueTexts[this.language];
    return html`<div class="empty"><p>${words.none}</p><button @click=${this.#act.clear}>${words.clear}</button></div>`;
  }

  /** Takes over what the reader changed, and tells the host page. */
  #change(next: Partial<CatalogueAttributes>): void {
    Object.assign(this, next);
    this.updateComplete.then(() => this.announce("lab-change", this.state));
  }

  /** Moves x to where a pointer is on a tile. */
  #point(tile: Element, clientX: number): void {
    const x = xUnder(tile, clientX);
    if (x !== undefined) this.#moveTo(x);
  }

  #moveTo(x: number): void {
    const [from, to] = frame.xRange;
    const next = String(roundTo(Math.min(Math.max(x, from), to), stepOf(frame.xRange)));
    if (next !== String(this.x)) this.#change({ x: next });
  }

  #toggle(filter: FilterId): void {
    const only = new Set(this.#settings.only);
    if (!only.delete(filter)) only.add(filter);
    this.#change({ only: [...only].join(" ") });
  }

  /** Takes all filters away; the focus goes to the search, since the button that was pressed goes too. */
  #clear(): void {
    this.#change({ only: "", search: "" });
    this.renderRoot.querySelector<HTMLElement>("input[type=search]")?.focus();
  }

  #linkOf(id: EntryId | null): HTMLElement | null {
    return this.renderRoot.querySelector(`.tile[data-id="${id}"] a`);
  }
}

/** Whether nothing but the point x is new. */
function onlyMoved(changed: PropertyValues<ActivationCatalogue>): boolean {
  return changed.size === 1 && changed.has("x");
}

function isActivation(id: EntryId): id is ActivationId {
  return findRow(id) !== undefined;
}
