import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { drag } from "../../controls/drag.ts";
import { problemBox } from "../../controls/problemBox.ts";
import { roving } from "../../controls/roving.ts";
import { type ActivationId, type FunctionId, findRow, type VectorId } from "../../core/catalogue.ts";
import { loadCurves } from "../../core/curves.ts";
import { type FunctionSpec, parseAnySpec, parseSpec } from "../../core/functionSpec.ts";
import type { Problem } from "../../core/problem.ts";
import { pointIn } from "../../core/range.ts";
import { catalogueTexts } from "../../text/catalogue.ts";
import { nextTask } from "../base/afterFrame.ts";
import { loadElement } from "../base/elementLoaders.ts";
import { type Fold, folds } from "../base/folds.ts";
import { LabElement } from "../base/labElement.ts";
import { tileFrame, type VectorReading } from "../card/tilePicture.ts";
import { type ControlActions, controls, filters, legend, pointControl } from "./controls.ts";
import { factsTable } from "./factsTable.ts";
import { CatalogueModel, type Entry, type Reading } from "./model.ts";
import { followed, type PanelActions, panel } from "./panel.ts";
import { allCount, arrange, type Group } from "./select.ts";
import { type CatalogueState, catalogueSchema, type FilterId, openedIn, opening, ownParts } from "./settings.ts";
import { catalogueStyle } from "./style.ts";
import { tile, vectorTile, xUnder } from "./tile.ts";
import { keyAmongTiles } from "./tileKeys.ts";

/**
 * `<activation-catalogue>`: every function as a small plot on the same axes, grouped or sorted, filtered, each opening
 * its card, and any compared.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ open: string, compare: string, sort: string, only: string[], search: string, limit: number,
 * panels: string[] }`. Children are shown where the curves can't be computed.
 */
export class ActivationCatalogue extends LabElement<typeof catalogueSchema> {
  static override styles = catalogueStyle;

  /** The spec of the function whose card is open; empty if none is. */
  declare open: string;
  /** Specs of functions that are compared, separated by spaces: `"gelu silu"`. */
  declare compare: string;
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
  /** The parts that are open: `filters`, `table`, and those of the figures in an open card. */
  declare panels: readonly string[];

  #model: CatalogueModel | undefined;
  #entries: ReadonlyMap<FunctionId, Entry> = new Map();
  #readings: ReadonlyMap<ActivationId, Reading> = new Map();
  #vectorReadings: ReadonlyMap<VectorId, VectorReading> = new Map();
  #groups: Group[] = [];
  /** The functions that were open before this update, and what has the focus once others are. */
  #wasOpen = "";
  #focus = "#card";
  readonly #act: ControlActions = {
    sort: (sort) => this.change({ sort }),
    search: (search) => this.change({ search }, true),
    toggle: (filter) => this.#toggle(filter),
    clear: () => this.#clear(),
    limit: (limit, moving) => this.change({ limit }, moving),
    typeLimit: (text) => this.typeSetting("limit", text),
    move: (x) => this.#moveTo(x),
  };

  protected override schemaFor() {
    return catalogueSchema;
  }

  protected override check(): Problem[] {
    const { open, compare } = this.state;
    return [
      ...(open.length > 1 ? [wrongCount("open", open.length, 1)] : []),
      ...(compare.length === 1 ? [wrongCount("compare", 1, 2)] : []),
    ];
  }

  protected override async load(): Promise<void> {
    const core = await loadCurves();
    if (!this.#model) {
      const model = new CatalogueModel(core);
      const { limit, sort, only } = this.state;
      await model.prepare(limit, sort === "mean" || only.includes("centred"));
      await nextTask();
      this.#model = model;
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { limit, x } = this.state;
    if (this.#model) {
      this.#entries = this.#model.entries(limit);
      this.#readings = this.#model.readings(x);
      this.#vectorReadings = this.#model.vectorReadings(x);
    }
    if (!onlyMoved(changed)) this.#groups = arrange(this.state, this.#entries, this.language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const ids = openedIn(this.state).map(({ id }) => id);
    const isOpen = ids.join();
    if (!this.#model || isOpen === this.#wasOpen) return;
    const link = this.#linkOf(ids[0] ?? this.#wasOpen.split(",")[0]);
    this.#wasOpen = isOpen;
    const panel = this.renderRoot.querySelector(".panel");
    const within = panel?.querySelector<HTMLElement>(this.#focus) ?? panel?.querySelector<HTMLElement>("#card");
    this.#focus = "#card";
    (within ?? link)?.focus({ preventScroll: true });
    if (panel) panel.scrollIntoView({ block: "start" });
    else link?.closest("li")?.scrollIntoView({ block: "nearest" });
  }

  /** The functions that are shown, in their order. */
  get #shown(): FunctionId[] {
    return this.#groups.flatMap(({ ids }) => ids);
  }

  protected override get postName(): undefined {
    return undefined;
  }

  protected override figure(): TemplateResult {
    const { language, text, state } = this;
    const words = catalogueTexts[language];
    const shown = this.#shown;
    const opened = openedIn(state);
    const place = this.#model && opened.find(({ id }) => shown.includes(id))?.id;
    if (opened.length) loadFigures();
    return html`
      ${problemBox(this.problems, text)}
      ${controls(state, this.loaded ? words.count(shown.length, allCount) : undefined, words, language, this.#act)}
      ${folds(this.#parts(shown), state.panels, words.more, this.foot, (panels) =>
        this.change({ panels: panels as CatalogueState["panels"] }),
      )}
      <div class="seen">
        ${pointControl(state.x, this.loaded, words, language, this.#act)}
        ${legend(state.limit, words, language)}
      </div>
      <div class="groups" @pointermove=${(event: PointerEvent) => event.pointerType === "mouse" && this.#point(event.target as Element, event.clientX)}
        ${drag(
          (pressed) =>
            ({ x }) =>
              this.#point(pressed, x),
          { waits: "all" },
        )} ${roving(".tile a")}>
        ${repeat(
          this.#groups,
          ({ group }) => group,
          (group) => this.#group(group, place),
        )}
      </div>
      ${shown.length ? nothing : this.#empty()}
    `;
  }

  #parts(shown: readonly FunctionId[]): Fold[] {
    const { language, state } = this;
    const words = catalogueTexts[language];
    const content = {
      filters: () => filters(state, words, language, this.#act),
      table: () => {
        const entries = shown.flatMap((id) => this.#entries.get(id) ?? []);
        return factsTable(entries, this.#readings, state.x, state.limit, words, language);
      },
    };
    return ownParts.map((id) => ({ id, name: words.parts[id], content: content[id] }));
  }

  #group({ group, ids }: Group, place: FunctionId | undefined): TemplateResult {
    const { language } = this;
    const words = catalogueTexts[language];
    const { sort } = this.state;
    const headings = {
      ...this.text.families,
      vector: words.vector,
      all: words.sorted[sort === "group" ? "name" : sort],
    };
    return html`<section class="group" @keydown=${keyAmongTiles}>
      <div class="about">
        <h2>${headings[group]}</h2>
        ${group === "all" ? nothing : html`<p class="reason">${words.reasons[group]}</p>`}
      </div>
      <ul>${repeat(
        ids,
        (id) => id,
        (id) => [this.#tile(id), id === place ? this.#panel() : nothing],
      )}</ul>
    </section>`;
  }

  #tile(id: FunctionId): TemplateResult {
    const { language } = this;
    const words = catalogueTexts[language];
    const { x, limit, sort } = this.state;
    const open = openedIn(this.state).some((spec) => spec.id === id);
    const next = opening(open ? [] : [parseAnySpec(id)]);
    const href = this.linkWith(next);
    const toggle = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.change(next);
    };
    if (!isActivation(id))
      return vectorTile({ id, reading: this.#vectorReadings.get(id), open, href }, words, language, toggle);
    const [entry, reading] = [this.#entries.get(id), this.#readings.get(id)];
    return tile({ id, entry, reading, x, limit, sort, open, href }, words, language, toggle);
  }

  #panel(): TemplateResult {
    const { state, language } = this;
    const specs = openedIn(state);
    const shown = this.#shown;
    const [first] = specs;
    const at = first && specs.length === 1 ? shown.indexOf(first.id) : Number.NaN;
    const neighbours = { previous: shown[at - 1], next: shown[at + 1] };
    const act: PanelActions = {
      close: () => this.change(opening([])),
      step: (by) => {
        const id = by > 0 ? neighbours.next : neighbours.previous;
        if (!id) return;
        const way = by > 0 ? ".next" : ".previous";
        if ((this.renderRoot as ShadowRoot).activeElement?.matches(way)) this.#focus = way;
        this.change(opening([parseAnySpec(id)]));
      },
      compare: (id) => this.change(opening([first as FunctionSpec, parseSpec(id)])),
      address: this.id ? () => this.addressOf(this.linkWith({ sort: "group", only: [], search: "" })) : undefined,
      follow: (changed, moving, parts) => {
        const changes = followed(state, changed, parts);
        if (Object.keys(changes).length) this.change(changes, moving);
      },
    };
    return panel(specs, state, neighbours, this.theme, catalogueTexts[language], language, act);
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
    const next = pointIn(tileFrame.xRange, x);
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

  #linkOf(id: string | undefined): HTMLElement | null {
    return this.renderRoot.querySelector(`.tile[data-id="${id}"] a`);
  }
}

/** The code of an open card. */
function loadFigures(): void {
  for (const name of ["activation-curve", "activation-card", "activation-bars"] as const) loadElement(name);
}

function wrongCount(name: string, value: number, expected: number): Problem {
  return { code: "wrongFunctionCount", name, value, expected };
}

/** Whether nothing but the point x is new. */
function onlyMoved(changed: PropertyValues): boolean {
  return changed.size === 1 && changed.has("x");
}

function isActivation(id: FunctionId): id is ActivationId {
  return findRow(id) !== undefined;
}
