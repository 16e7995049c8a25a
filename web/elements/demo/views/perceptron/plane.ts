import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { roving } from "../../../../controls/roving.ts";
import { demoRows } from "../../../../core/demo.ts";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { boundaries, positiveSide } from "../../../../plot/boundary.ts";
import type { Box } from "../../../../plot/frame.ts";
import { line } from "../../../../plot/line.ts";
import { dots } from "../../../../plot/points.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import type { DemoContext } from "../../view.ts";
import { grips, hasLine, type PlaneScale } from "./grips.ts";
import { disc, wordsUnder } from "./places.ts";
import { boundaryOf, corners, inputsOf, mistakeAt, type State, trackOf, type Unit } from "./state.ts";

const range = [-0.5, 1.5] as const;
export const margin = { left: 22, right: 6, top: 4, bottom: 22 };
/** About half of what the name of a side takes, in CSS pixels. */
const halfWord = 15;

const edges = range.flatMap((x1) => range.map((x2) => [x1, x2] as const));

interface Drawn {
  x: Scale;
  y: Scale;
  box: Box;
  scale: PlaneScale;
}

export function drawnOn(side: number): Drawn {
  const box = { left: margin.left, right: margin.left + side, top: margin.top, bottom: margin.top + side };
  const marked = { ticks: [0, 1] };
  const x = Object.assign(linearScale(range, [box.left, box.right]), marked);
  const y = Object.assign(linearScale(range, [box.bottom, box.top]), marked);
  return {
    x,
    y,
    box,
    scale: {
      place: (x1, x2) => ({ x: x(x1), y: y(x2) }),
      unit: side / 2,
      frame: { left: box.left, top: box.top, side },
    },
  };
}

/** The plane of the inputs, `side` CSS pixels wide and high: its corners, the lines, and where the answer is 1. */
export function inputPlane(context: DemoContext, state: State, side: number): TemplateResult {
  const { language } = context;
  const text = perceptronTexts[language];
  const drawn = drawnOn(side);
  const lines = state.mode === "two_layers" ? state.units.slice(0, 2) : state.units;
  return html`<div class="rover" ${roving(".corner")}><svg class="plane" role="group" width=${side + margin.left + margin.right} height=${side + margin.top + margin.bottom}
    viewBox="0 0 ${side + margin.left + margin.right} ${side + margin.top + margin.bottom}" aria-label=${text.plane(String(state.right))}>
    ${ground(context, drawn, lines, ["x₁", "x₂"])}
    ${state.mode === "by_hand" && crossed.includes(state.table) ? crossing(drawn) : nothing}
    ${state.mode === "two_layers" ? lineNames(drawn, lines, ["OR", "NAND"]) : sideNames(context, state, drawn)}
    <g role="group" aria-label=${state.mode === "two_layers" ? text.pickInputs : text.clickCorners}>
      ${corners.map((corner) => cornerButton(context, state, corner, drawn))}
    </g>
    ${state.mode === "by_hand" ? grips(context, state, drawn.scale) : nothing}
  </svg></div>`;
}

/** Axes, the part where all lines fire, and the lines. */
export function ground(
  { language }: DemoContext,
  { x, y, box }: Drawn,
  units: readonly Unit[],
  [across, up]: readonly [string, string],
) {
  const lines = units.map(boundaryOf);
  return svg`
    ${leftAxis(y, box, language)}${bottomAxis(x, box, language)}
    <path class="upright" d=${x.ticks.map((tick) => `M${x(tick)} ${box.top}V${box.bottom}`).join("")} />
    ${positiveSide(lines, range, range, x, y)}
    <g data-term="line">${boundaries(lines, range, range, x, y)}</g>
    <rect class="frame" x=${box.left} y=${box.top} width=${box.right - box.left} height=${box.bottom - box.top} />
    <g class="axis" aria-hidden="true">
      <text class="title" x=${box.right} y=${box.bottom + 16} text-anchor="end">${across}</text>
      ${
        up.length > 2
          ? svg`<text class="title" transform="translate(${box.left - 7} ${y(0.5)}) rotate(-90)" text-anchor="middle">${up}</text>`
          : svg`<text class="title" x=${box.left - 5} y=${box.top + 14} text-anchor="end">${up}</text>`
      }
    </g>`;
}

/** XOR and XNOR. */
const crossed = [0b0110, 0b1001];

/** From each corner to the one across, which wants the same output: where they cross, no line fits. */
function crossing({ x, y }: Drawn): SVGTemplateResult {
  return svg`<g class="crossing">${line(`M${x(0)} ${y(0)}L${x(1)} ${y(1)}M${x(0)} ${y(1)}L${x(1)} ${y(0)}`)}${dots(
    1,
    () => x(0.5),
    () => y(0.5),
  )}</g>`;
}

/** Which side of the line fires: a word at either end of the plane, each true of the place where it stands. */
function sideNames({ language }: DemoContext, { answer }: State, { box, x, y, scale }: Drawn): SVGTemplateResult {
  const text = perceptronTexts[language];
  const [w1, w2, threshold] = answer.weights;
  const longest = Math.max(Math.abs(w1), Math.abs(w2)) || 1;
  const name = (way: number) => {
    const [x1, x2] = [0.5 + (way * w1) / longest, 0.5 + (way * w2) / longest];
    const left = Math.min(Math.max(x(x1), box.left + 8), box.right - 8);
    const anchor = left < box.left + 20 ? "start" : left > box.right - 20 ? "end" : "middle";
    const [highest, lowest] = [box.top + 16, box.bottom - 14];
    const wanted = Math.min(Math.max(hasLine(answer.weights) ? y(x2) : 0, highest), lowest);
    // Beside the corners a word stands above, between or below them.
    const top =
      anchor === "middle"
        ? wanted
        : [highest, y(0.47), lowest].reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a));
    const middle = left + halfWord * ({ start: 1, middle: 0, end: -1 }[anchor] ?? 0);
    const fires =
      w1 * (range[0] + (middle - box.left) / scale.unit) + w2 * (range[0] + (box.bottom - top) / scale.unit) >
      threshold;
    return svg`<text class="side-name ${fires ? "fires" : ""}" x=${left} y=${top} dy="0.35em" text-anchor=${anchor}>${fires ? text.fires : text.rests}</text>`;
  };
  const excesses = edges.map(([x1, x2]) => w1 * x1 + w2 * x2 - threshold);
  const hidden = hasLine(answer.weights) && (Math.min(...excesses) >= 0 || Math.max(...excesses) <= 0);
  if (hidden)
    return svg`<g aria-hidden="true"><text class="side-name" x=${x(0.5)} y=${y(0.5)} dy="0.35em" text-anchor="middle">${text.outside(w1 * 0.5 + w2 * 0.5 > threshold)}</text></g>`;
  return svg`<g aria-hidden="true">${name(1)}${hasLine(answer.weights) ? name(-1) : nothing}</g>`;
}

/** The name of each line beside it, below or above all corners. */
function lineNames({ x, y }: Drawn, units: readonly Unit[], names: readonly string[]): SVGTemplateResult {
  return svg`<g aria-hidden="true">${units.map(({ weights: [w1, w2, threshold] }, i) => {
    const x2 = w1 > 0 ? -0.2 : 1.38;
    const x1 = (threshold - w2 * x2) / w1;
    return svg`<text class="side-name fires" x=${x(x1)} y=${y(x2)} dy="0.35em" dx=${w1 > 0 ? -8 : 8} text-anchor=${w1 > 0 ? "end" : "start"}>${names[i]}</text>`;
  })}</g>`;
}

/** A corner with the output wanted there; under it what the unit does. */
function cornerButton(context: DemoContext, state: State, corner: number, { x, y }: Drawn): SVGTemplateResult {
  const { language, picks, set } = context;
  const text = perceptronTexts[language];
  const [x1, x2] = inputsOf(corner);
  const wanted = state.wanted[corner] as boolean;
  const output = state.answer.fires[corner] as boolean;
  const picking = state.mode === "two_layers";
  const { step } = trackOf(context);
  const isMistake = state.mode === "by_rule" && step > 0 && mistakeAt(context, step).corner === corner;
  const isPicked = picking && picks.corner === corner;
  const press = () => (picking ? set({ corner }) : set({ table: tableIds[state.table ^ (8 >> corner)] as string }));
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  return svg`<g class="corner ${wanted ? "one" : "zero"} ${isMistake || isPicked ? "here" : ""}" role="button" tabindex="-1" transform="translate(${x(x1)} ${y(x2)})"
    aria-pressed=${picking ? isPicked : wanted} aria-label=${picking ? text.inputsAt(corner, output) : text.wantedAt(corner, wanted, output)} @click=${press} @keydown=${key}>
    <circle class="reach" r="22" />
    ${isMistake || isPicked ? svg`<circle class="halo" r=${disc + 5} />` : nothing}
    <circle class="disc" r=${disc} />
    <text class="bit" dy="0.36em" text-anchor="middle">${wanted ? 1 : 0}</text>
    <text class="does ${output === wanted ? "right" : "wrong"}" y=${wordsUnder} text-anchor="middle">${verdictOf(context, output, wanted)}</text>
  </g>`;
}

/** What the unit does, and whether that is right. */
export function verdictOf({ language }: DemoContext, output: boolean, wanted: boolean): string {
  const text = perceptronTexts[language];
  return `${output ? text.fires : text.rests} ${output === wanted ? "✓" : "✗"}`;
}

/** The choices of the table, in the order of their outputs. */
export const tableIds: readonly string[] = demoRows
  .flatMap(({ id, settings }) => (id === "perceptron" ? settings : []))
  .flatMap((setting) => (setting.id === "table" && setting.kind === "choice" ? setting.choices : []));
