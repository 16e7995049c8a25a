import { html, nothing, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { perceptronTexts } from "../../../text/demos/perceptron.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { codeBlock } from "../codeBlock.ts";
import type { DemoContext, DemoView } from "../view.ts";
import { betweenPlane } from "./perceptron/between.ts";
import { byHand, byHandName } from "./perceptron/byHand.ts";
import { numpyCode } from "./perceptron/code.ts";
import { hasLine } from "./perceptron/grips.ts";
import { historyCells } from "./perceptron/history.ts";
import { net } from "./perceptron/net.ts";
import { inputPlane, margin, verdictOf } from "./perceptron/plane.ts";
import { corners, mistakeAt, type State, stateOf, trackOf, unitOf } from "./perceptron/state.ts";
import { perceptronStyle } from "./perceptron/style.ts";
import { sumBars, sumRows } from "./perceptron/sums.ts";

/** The four corners and the line between them; beside it sums against θ, the rule's mistakes, or a net of three lines. */
export const view: DemoView = {
  words: perceptronTexts,
  style: perceptronStyle,
  presets: [
    { id: "and", functions: "step", settings: {} },
    { id: "or", functions: "step", settings: { table: "or", threshold: 1.5 } },
    { id: "nand", functions: "step", settings: { table: "nand", threshold: 1.5 } },
    { id: "xor", functions: "step", settings: { table: "xor" } },
    { id: "rule_and", functions: "step", settings: { mode: "by_rule" } },
    { id: "rule_xor", functions: "step", settings: { mode: "by_rule", table: "xor", passes: 5 } },
    { id: "two_layers", functions: "step", settings: { mode: "two_layers", table: "xor" } },
  ],
  dials: ["mode", "table"],
  headlines: [
    ["starts", "corrected", "came_back", "learned", "not_learned"],
    "no_line",
    "separates",
    "impossible",
    "not_yet",
    "put_together",
  ],
  own: ["corner"],
  idle: ({ settings: { mode } }) => [
    ...(mode === "by_hand" ? [] : ["weight_1", "weight_2", "threshold"]),
    ...(mode === "by_rule" ? [] : ["learning_rate", "passes"]),
    ...(mode === "two_layers" ? ["table"] : []),
  ],
  shows: [],
  unseeded: true,
  functionless: true,
  picture,
  play,
  insideName: byHandName,
  inside: byHand,
  tables: (context) => {
    const state = stateOf(context);
    return state.mode === "by_rule"
      ? [cornerTable(context, state), lesson(context, state)]
      : [cornerTable(context, state)];
  },
  code: (context) => codeBlock(numpyCode(context), context.language),
  remedies: [],
};

/** In the place of time, where there is none, what is computed in one line. */
function play(context: DemoContext): TemplateResult | typeof nothing {
  if (!context.tracks.length) return nothing;
  const state = stateOf(context);
  if (state.mode === "by_hand") return sumsLine(context, state);
  return html`<p class="fires-where">XOR = AND(OR, NAND)</p>`;
}

/** From this width on, in CSS pixels, what stands beside the plane has room there. */
const wide = 620;
/** Between things that stand side by side, as in the style sheet. */
const gap = 28;

function picture(context: DemoContext): TemplateResult {
  const { width, language } = context;
  const text = perceptronTexts[language];
  const state = stateOf(context);
  const own = margin.left + margin.right;
  const isWide = width >= wide;
  if (state.mode === "two_layers") {
    const room = isWide ? Math.min((width - 2 * gap - 236) / 2, 298) : Math.min((width - 8) / 2, 218);
    const side = Math.floor(room - own);
    const inputs = part(text.pickInputs, inputPlane(context, state, side));
    const middle = (width: number, height: number) => part(text.net, net(context, state, width, height));
    const between = part(text.between, betweenPlane(context, state, side));
    return isWide
      ? html`<div class="perceptron wide">${inputs}${middle(Math.min(width - 2 * (room + gap), 400), 292)}${between}</div>`
      : html`<div class="perceptron narrow"><div class="pair">${inputs}${between}</div>${middle(Math.min(width, 400), 214)}</div>`;
  }
  const side = isWide ? Math.min(320, Math.floor(0.42 * width)) : Math.min(width - own, 236);
  const rest = isWide ? width - side - own - gap : width;
  const rule = state.mode === "by_rule";
  const sums = (height: number) => part(text.sums, sumBars(context, state, Math.min(rest, 660), height));
  const history = (width: number, cell: number) => part(text.history, historyCells(context, width, cell));
  const rows = 116;
  return html`<div class="perceptron ${isWide ? "wide" : "narrow"}">
    ${part(rule ? text.clickCorners : text.dragLine, inputPlane(context, state, side))}
    <div class="beside">
      ${rule ? sumsLine(context, state) : sums(isWide ? 326 : 170)}
      ${rule && isWide ? html`${sums(180)}${history(rest, 28)}` : nothing}
      ${rule && !isWide ? html`<div class="pair">${history(rest - rows - 8, 22)}${part(text.rowSums, sumRows(context, state, rows, 22))}</div>` : nothing}
    </div>
  </div>`;
}

function part(caption: string, content: TemplateResult): TemplateResult {
  return html`<figure class="part-picture"><figcaption>${caption}</figcaption>${content}</figure>`;
}

/** Where the unit fires, with its numbers put in. */
function sumsLine({ language }: DemoContext, { answer }: State): TemplateResult {
  const text = perceptronTexts[language];
  const number = (value: number) => formatNumber(value, language, 7);
  const [w1, w2, threshold] = answer.weights;
  const term = (name: string, value: number) => html`<span data-term=${name}>${number(value)}</span>`;
  return html`<p class="fires-where">${text.firesWhere} ${term("w1", w1)}·x₁ ${w2 < 0 ? "−" : "+"} ${term("w2", Math.abs(w2))}·x₂ > ${term("theta", threshold)}${hasLine(answer.weights) ? nothing : html` <small>${text.noLine}</small>`}</p>`;
}

function cornerTable(context: DemoContext, { units, wanted, table }: State): Table {
  const { language } = context;
  const text = perceptronTexts[language];
  const names = units.length > 1 ? ["OR", "NAND", "AND"] : [""];
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 7);
  return {
    caption: text.cornersTable(text.gates[table] ?? ""),
    columns: [
      text.corner,
      text.wanted,
      ...names.flatMap((name) => [`${name} ${text.sum}`.trim(), "θ", `${name} ${text.output}`.trim()]),
      text.verdict,
    ],
    rows: corners.map((corner) => [
      text.corners[corner] ?? "",
      wanted[corner] ? "1" : "0",
      ...units.flatMap(({ sums, weights, fires }) => [
        number(sums[corner]),
        number(weights[2]),
        fires[corner] ? "1" : "0",
      ]),
      verdictOf(context, units.at(-1)?.fires[corner] === true, wanted[corner] === true),
    ]),
  };
}

function lesson(context: DemoContext, { table, wanted }: State): Table {
  const { language } = context;
  const text = perceptronTexts[language];
  const { step, result } = trackOf(context);
  const steps = Array.from({ length: result.series.weights?.shape[1] ?? 1 }, (_, i) => i);
  const number = (value: number) => formatNumber(value, language, 7);
  return {
    caption: text.historyTable(text.gates[table] ?? ""),
    columns: [text.mistake, text.pass, text.corner, text.wanted, "w₁", "w₂", "θ", text.right],
    rows: steps.map((each) => {
      const { corner, pass } = mistakeAt(context, each);
      const { weights, fires } = unitOf(context, each);
      const right = corners.filter((corner) => fires[corner] === wanted[corner]).length;
      const met = each === 0 ? ["–", "–", "–"] : [String(pass), text.corners[corner] ?? "", wanted[corner] ? "1" : "0"];
      return [String(each), ...met, ...weights.map(number), `${right}/4`];
    }),
    here: step,
  };
}
