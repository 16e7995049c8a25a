import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Disclosures } from "../../controls/disclosure.ts";
import { drag } from "../../controls/drag.ts";
import { problemBox } from "../../controls/problemBox.ts";
import { type ActivationId, type FunctionId, findRow, type VectorId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves } from "../../core/curves.ts";
import { pointIn } from "../../core/range.ts";
import { lineSample } from "../../plot/legend.ts";
import { catalogueTexts } from "../../text/catalogue.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { nextTask } from "../base/afterFrame.ts";
import { LabElement } from "../base/labElement.ts";
import { type ControlActions, controls, pointControl } from "./controls.ts";
import { factsTable } from "./factsTable.ts";
import { CatalogueModel, type Entry, frame, type Reading, type VectorReading } from "./model.ts";
import { panel } from "./panel.ts";
import { xUnder } from "./plot.ts";
import { allCount, arrange, type Group } from "./select.ts";
import { catalogueSchema, type FilterId } from "./settings.ts";
import { catalogueStyle } from "./style.ts";
import { tile, vectorTile } from "./tile.ts";

/**
 * `<activation-catalogue>`: every function as a small plot on the same axes, grouped or sorted, filtered, each opening
 * its card.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ open, sort, only, search, limit }`. Children are shown where the curves can't be computed.
 */
export class ActivationCatalogue extends LabElement<typeof catalogueSchema> {
  static override styles = catalogueStyle;

  /** The id of the function whose card is open, or undefined. */
  declare open: FunctionId | undefined;
  /** `group`, `name` or the measure by which all functions stand in one row. */
  declare sort: string;
  /** Only the functions that pass all of these filters are shown. */
  declare only: readonly FilterId[];
  /** Part of an id or a name. */
  declare search: string;
  /** The point at which values are read; any finite number. */
  declare x: number;
  /** |f′| under this counts as a low gradient; greater than 0. */
  declare limit: number;

  #core: Curves | undefined;
  #model: CatalogueModel | undefined;
  #entries: ReadonlyMap<FunctionId, Entry> = new Map();
  #readings: ReadonlyMap<ActivationId, Reading> = new Map();
  #vectorReadings: ReadonlyMap<VectorId, VectorReading> = new Map();
  #groups: Group[] = [];
  /** The function whose card was open before this update. */
  #wasOpen: FunctionId | undefined;
  #act: ControlActions = {
    sort: (sort) => this.change({ sort }),
    search: (search) => this.change({ search }, true),
    toggle: (filter) => this.#toggle(filter),
    clear: () => this.#clear(),
    limit: (limit, moving) => this.change({ limit }, moving),
    typeLimit: (text) => this.typeSetting("limit", text),
    move: (x) => this.#moveTo(x),
  };
  readonly #disclosures = new Disclosures(this);

  protected override schemaFor() {
    return catalogueSchema;
  }

  protected override async load(): Promise<void> {
    const core = await loadCurves();
    if (!this.#model) {
      const model = new CatalogueModel(core);
      await model.prepare(this.state.limit);
      await nextTask();
      this.#model = model;
    }
    this.#core = core;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { limit, x } = this.state;
    if (this.#model) {
      this.#entries = new Map(this.#model.entries(limit).map((entry) => [entry.id, entry]));
      this.#readings = this.#model.readings(x);
      this.#vectorReadings = this.#model.vectorReadings(x);
    }
    if (!onlyMoved(changed)) this.#groups = arrange(this.state, this.#entries, this.language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { open } = this.state;
    if (!this.#core || open === this.#wasOpen) return;
    const link = this.#linkOf(open ?? this.#wasOpen);
    this.#wasOpen = open;
    (open ? this.renderRoot.querySelector<HTMLElement>("#card") : link)?.focus({ preventScroll: true });
    link?.closest("li")?.scrollIntoView({ block: open ? "start" : "nearest" });
  }

  protected override figure(): TemplateResult {
    const { language, text } = this;
    const words = catalogueTexts[language];
    const number = (value: number) => formatNumber(value, language);
    const shown = this.#groups.flatMap(({ ids }) => ids);
    const { x, limit } = this.state;
    const [xFrom, xTo, yFrom, yTo] = [...frame.xRange, ...frame.yRange].map(number) as [string, string, string, string];
    return html`
      ${problemBox(this.problems, text)}
      ${controls(this.state, this.loaded ? words.count(shown.length, allCount) : undefined, words, language, this.#act)}
      <p class="legend">
        <span>${lineSample("value")} f</span><span>${lineSample("derivative")} f′</span>
        <span><i class="swatch"></i> |f′| &lt; ${number(limit)}</span>
        <span class="axes">${words.axes(xFrom, xTo, yFrom, yTo)}</span>
      </p>
      ${pointControl(x, this.loaded, words, language, this.#act)}
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
      ${shown.length ? this.#table(shown) : this.#empty()}
      ${this.foot}
    `;
  }

  #group({ group, ids }: Group): TemplateResult {
    const { language } = this;
    const words = catalogueTexts[language];
    const { sort } = this.state;
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
        (id) => [this.#tile(id), id === this.state.open ? this.#panel(id) : nothing],
      )}</ul>
    </section>`;
  }

  #tile(id: FunctionId): TemplateResult {
    const { language } = this;
    const words = catalogueTexts[language];
    const { x, limit, sort } = this.state;
    const open = id === this.state.open;
    const next = open ? undefined : id;
    const href = this.linkWith({ open: next });
    const toggle = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.change({ open: next });
    };
    if (!isActivation(id))
      return vectorTile({ id, reading: this.#vectorReadings.get(id), open, href }, words, language, toggle);
    const [entry, reading] = [this.#entries.get(id), this.#readings.get(id)];
    return tile({ id, entry, reading, x, limit, sort, open, href }, words, language, toggle);
  }

  #panel(id: FunctionId): TemplateResult {
    return panel(id, this.state, this.theme, catalogueTexts[this.language], this.language, {
      close: () => this.change({ open: undefined }),
      move: (x) => this.change({ x }, true),
      limit: (limit) => this.change({ limit }, true),
    });
  }

  #table(shown: readonly FunctionId[]): TemplateResult {
    const words = catalogueTexts[this.language];
    const entries = shown.flatMap((id) => this.#entries.get(id) ?? []);
    const { x, limit } = this.state;
    return this.#disclosures.render("facts", words.table, () =>
      this.#core ? factsTable(entries, this.#readings, x, limit, words, this.language) : nothing,
    );
  }

  #empty(): TemplateResult {
    const words = catalogueTexts[this.language];
    return html`<div class="empty"><p>${words.none}</p><button @click=${this.#act.clear}>${words.clear}</button></div>`;
  }

  /** Moves x to where a pointer is on a tile. */
  #point(tile: Element, clientX: number): void {
    const x = xUnder(tile, clientX);
    if (x !== undefined) this.#moveTo(x);
  }

  #moveTo(x: number): void {
    const next = pointIn(frame.xRange, x);
    if (next !== this.state.x) this.change({ x: next }, true);
  }

  #toggle(filter: FilterId): void {
    const { only } = this.state;
    this.change({ only: only.includes(filter) ? only.filter((each) => each !== filter) : [...only, filter] });
  }

  /** Takes all filters away; the focus goes to the search, since the button that was pressed goes too. */
  #clear(): void {
    this.change({ only: [], search: "" });
    this.renderRoot.querySelector<HTMLElement>("input[type=search]")?.focus();
  }

  #linkOf(id: FunctionId | undefined): HTMLElement | null {
    return this.renderRoot.querySelector(`.tile[data-id="${id}"] a`);
  }
}

/** Whether nothing but the point x is new. */
function onlyMoved(changed: PropertyValues): boolean {
  return changed.size === 1 && changed.has("x");
}

function isActivation(id: FunctionId): id is ActivationId {
  return findRow(id) !== undefined;
}
