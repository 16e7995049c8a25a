import { html, nothing, type TemplateResult } from "lit";
import type { DemoRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { demoTexts } from "../../text/demo.ts";
import { LatePart } from "../base/latePart.ts";
import type { DemoFigure } from "./figureContext.ts";
import type { ManySeeds } from "./manySeeds.ts";
import { areSeedsLeft } from "./tracks.ts";
import type { DemoView, Track } from "./view.ts";

/** What runs many seeds, and tells what they gave: loaded when a reader first asks for it. */
export const manySeeds = new LatePart(() => import("./manySeeds.ts"));

/** So long a stretch of computing may be, in ms: not at all, between frames of something that plays, or with nothing else to do. */
const budgets = { rests: 0, beside: 4, alone: 14 };

/** How a figure asks for many seeds beside the one run. */
export interface SeedsWanted {
  core: Demos;
  run: DemoRun;
  view: DemoView;
  /** So many seeds, from 1 on; 0 for none. */
  count: number;
  pace: keyof typeof budgets;
}

/** The runs of a figure at many seeds. */
export class OtherSeeds {
  readonly #goOn: () => void;
  #runs: ManySeeds | undefined;

  /** `goOn` is called when there is more to show. */
  constructor(goOn: () => void) {
    this.#goOn = goOn;
  }

  /** The same functions with what their runs have given so far at the seeds that are wanted. */
  beside(tracks: Track[], { core, run, view, count, pace }: SeedsWanted): Track[] {
    const questions = count > 0 ? view.seeds?.(run) : undefined;
    if (!questions || !manySeeds.module) {
      this.free();
      return tracks;
    }
    this.#runs ??= new manySeeds.module.ManySeeds(core, this.#goOn);
    return this.#runs.beside(tracks, { run, questions, count, budget: budgets[pace] });
  }

  /** Gives up what is computed, and its memory. */
  free(): void {
    this.#runs?.free();
    this.#runs = undefined;
  }
}

/** Runs a hundred seeds; while that is on its way, stops it and keeps those that are there; then leads back to the one. */
export function seedsButton({ context, view, seeds }: DemoFigure): TemplateResult | typeof nothing {
  const { tracks, language, run } = context;
  if (!view.seeds?.(run)) return nothing;
  const text = demoTexts[language].seeds;
  const isOnTheWay = areSeedsLeft(tracks, seeds);
  const computed = Math.min(...tracks.map((track) => track.seeds?.done ?? 0));
  const next = isOnTheWay ? computed : seeds > 0 ? 0 : 100;
  return html`<button class="seeds" title=${seeds > 0 ? nothing : text.why} @click=${() => context.set({ seeds: next })}>${isOnTheWay ? text.stop : seeds > 0 ? text.hide : text.run}</button>`;
}

/**
 * What many seeds gave, in a box that is there before: screen readers announce what comes into one. While they are computed,
 * how many are is told beside it.
 */
export function seedsSaid({ context, view, seeds }: DemoFigure): TemplateResult | typeof nothing {
  const { tracks, language, run, redraw } = context;
  if (!view.seeds) return nothing;
  const isAsked = seeds > 0 && tracks.length > 0 && view.seeds(run);
  const isOnTheWay = areSeedsLeft(tracks, seeds);
  const said = isAsked
    ? manySeeds.show((code) => (isOnTheWay ? code.seedsComputed : code.seedSentences)(context, seeds), language, redraw)
    : nothing;
  return html`<div class="seeds-said" role="status" aria-label=${demoTexts[language].seeds.said}>${isOnTheWay ? nothing : said}</div>
    ${isOnTheWay ? said : nothing}`;
}
