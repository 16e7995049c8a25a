import { html, type nothing, type TemplateResult } from "lit";
import { choiceButtons } from "../../../controls/choice.ts";
import { icon } from "../../../controls/icon.ts";
import { roving } from "../../../controls/roving.ts";
import { setStyle } from "../../../controls/setStyle.ts";
import type { Table } from "../../../controls/table.ts";
import { vanishingTexts } from "../../../text/demos/vanishing_gradient.ts";
import { formatFactor } from "../../../text/formatFactor.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { LatePart } from "../../base/latePart.ts";
import { arrayAt, at, type DemoContext, type DemoView, type SeedQuestions, type Track } from "../view.ts";
import { lanes, sendAgain } from "./vanishing_gradient/lane.ts";
import { wordsHeight } from "./vanishing_gradient/layout.ts";
import { factorsOf, isNormalised, leftIn, leftOf, nameOf, ofShown, pickedLayer } from "./vanishing_gradient/left.ts";
import { vanishingStyle } from "./vanishing_gradient/style.ts";

const layer = new LatePart(() => import("./vanishing_gradient/layer.ts"));

/** A deep net as columns of units, filled by what is left of the error signal; a layer to look into. */
export const view: DemoView = {
  words: vanishingTexts,
  style: vanishingStyle,
  presets: [
    { id: "lost", functions: "sigmoid", settings: {} },
    { id: "saturated", functions: "sigmoid", settings: { gain: 13 } },
    { id: "rescue", functions: "sigmoid", settings: { gain: 0.1, skip: true } },
    { id: "explode", functions: "relu", settings: { gain: 5 }, show: "gradient" },
    { id: "race", functions: "sigmoid tanh relu", settings: { initialisation: "he" } },
    { id: "batch", functions: "sigmoid", settings: { normalisation: "batch" } },
    { id: "layer", functions: "sigmoid", settings: { normalisation: "layer" } },
    { id: "pair", functions: "sigmoid", settings: { normalisation: "batch", examples: 2 } },
  ],
  dials: ["gain", "skip"],
  headlines: [
    "silenced",
    "zero_weights",
    "cut_off",
    "underflow",
    "nothing",
    "low_slopes_explode",
    "skip_explodes",
    "explodes",
    "unsaturated_yet_vanishes",
    "examples_alike",
    "vanishes",
    "low_slopes_arrive",
    "grows",
    "skip_keeps",
    "loses",
    "keeps",
    "around_last",
  ],
  own: ["layer", "unit"],
  seeds: () => seedQuestions,
  note: (context, id) =>
    id === "gain" && isNormalised(context) ? vanishingTexts[context.language].dividedOut : undefined,
  shows: ["left", "gradient", "weight_gradient", "factors"],
  picture: (context) => html`${lanes(context)}${flow(context)}`,
  play,
  insideName: (context) => vanishingTexts[context.language].inside(pickedLayer(context)),
  inside: (context) => layer.show(({ layerInside }) => layerInside(context), context.language, context.redraw),
  tables: (context) => context.tracks.map((track) => table(context, track)),
  remedies: [1, 0.5, 0.2, 0.05, 0.01].map((gain) => ({
    settings: { gain, initialisation: "xavier", normalisation: "none" },
  })),
};

/** What arrives in each layer. Beyond 10³ times more or less, the verdicts say that it explodes or vanishes. */
const seedQuestions: SeedQuestions = {
  numbers: ({ series: { gradient, weight_gradient } }) => {
    const [left, ofWeights] = [gradient, weight_gradient].map((all) => leftIn(all?.data ?? []));
    const numbers = { gradient: left ?? [], weight_gradient: ofWeights ?? [] };
    return { places: numbers.gradient.map((_, layer) => layer + 1), numbers };
  },
  outcome: ({ series, facts: { orders_lost: [lost = 0] = [] } }) => {
    if (series.gradient?.data[0] === 0) return "nothing";
    return lost > 3 ? "vanishes" : lost < -3 ? "explodes" : "arrives";
  },
};

/** Which way the signal goes, or what the marks mean. */
function flow(context: DemoContext): TemplateResult {
  const { flow, flowNormalised, factorsKey } = vanishingTexts[context.language];
  const normalised = isNormalised(context);
  const words =
    context.show === "factors"
      ? ofShown(context, factorsKey(context.run.settings.skip === true, normalised))
      : normalised
        ? flowNormalised
        : flow;
  return html`<p class="flow" ${setStyle({ height: `${wordsHeight(context)}px` })}>${words}</p>`;
}

/** There is but one step: the signal can be sent again, and be seen on another scale. */
function play({ language, show, choose }: DemoContext, more: TemplateResult | typeof nothing): TemplateResult {
  const text = vanishingTexts[language];
  const scales = (["left", "gradient"] as const).map((each) => [each, text.scales[each]] as const);
  return html`<div class="transport" ${roving()}>
    <button class="primary" @click=${sendAgain}>${icon("play")}${text.send}</button>
    ${more}
    <span class="scale">${text.scale}</span>${choiceButtons(text.scale, scales, show, choose)}
  </div>`;
}

const columns = [
  "gradient",
  "unnormalised_gradient",
  "weight_gradient",
  "weight_factor",
  "slope_factor",
  "saturated",
  "dead",
  "mean",
  "deviation",
  "zeros",
] as const;

function table(context: DemoContext, track: Track): Table {
  const { words, language } = context;
  const shown = columns.filter((id) => track.result.series[id]);
  const text = vanishingTexts[language];
  const left = leftOf(track, "gradient");
  return {
    caption: `${track.name} – ${words.title}`,
    columns: [text.layer, ofShown(context, text.leftColumn), ...shown.map((id) => nameOf(context, id))],
    rows: Array.from({ length: arrayAt(track, "gradient").length }, (_, layer) => {
      const share = left[layer] ?? Number.NaN;
      const factors: Partial<Record<(typeof columns)[number], number>> = factorsOf(track, layer);
      return [
        String(layer + 1),
        Number.isFinite(share) ? formatFactor(share, language).text : formatNumber(share, language),
        ...shown.map((id) => formatNumber(factors[id] ?? at(track, id, layer), language)),
      ];
    }),
  };
}
