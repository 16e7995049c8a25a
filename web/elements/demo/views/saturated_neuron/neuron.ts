import { nothing, type SVGTemplateResult, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { formatSpec } from "../../../../core/functionSpec.ts";
import { arrow } from "../../../../plot/arrow.ts";
import { axesOf, bottomAxis } from "../../../../plot/axes.ts";
import { endLabels } from "../../../../plot/endLabels.ts";
import { toLeft, toTop } from "../../../../plot/frame.ts";
import { functionLine, lowGradientTint } from "../../../../plot/functionLine.ts";
import { pinned, pinnedPoint } from "../../../../plot/pinnedPoint.ts";
import { point } from "../../../../plot/points.ts";
import { stretchNames } from "../../../../plot/stretchNames.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatEquation, formatFixed, formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import type { Layout } from "./layout.ts";
import { laneOf, limitOf, sample } from "./sample.ts";

const lineHeight = 15;
/** So wide a column beside the body has room for the numbers of several functions, in CSS pixels. */
const leastColumn = 80;
/** Half of a tangent's length, in CSS pixels. */
const halfTangent = 44;

/** The neuron: the input 1 comes in over w, b is added, the body holds f with z on it, and a goes out beside its target. */
export function neuron(context: DemoContext, layout: Layout): SVGTemplateResult {
  const { tracks, language } = context;
  const { body, input } = layout;
  const text = neuronTexts[language];
  const { box, x } = axesOf(body, 4, 4);
  const middle = body.left + body.width / 2;
  const [weightTop, biasTop] = [body.top + 0.36 * body.height, body.top + 0.82 * body.height];
  const [alone] = tracks.length === 1 ? tracks : [];
  const sum = "z = w·1 + b";
  const z = alone ? formatEquation(sum, formatFixed(at(alone, "preactivation"), language, 2)) : sum;
  return svg`<g class="neuron" role="img" aria-label=${text.neuronChart(tracks.map(({ name }) => name).join(", "), alone !== undefined)}>
    <clipPath id="body"><rect x=${body.left} y=${body.top} width=${body.width} height=${body.height} rx="24" /></clipPath>
    ${edge(context, "weight", input + 17, body.left, weightTop, weightTop - body.top)}
    ${edge(context, "bias", input - 4, body.left, biasTop, biasTop - weightTop)}
    <circle class="input" cx=${input} cy=${weightTop} r="15" />
    <text class="one" x=${input} y=${weightTop} dy="0.35em" text-anchor="middle">1</text>
    <text class="caption" x=${input - 15} y=${weightTop + 30}>${text.input}</text>
    <rect class="paper" x=${body.left} y=${body.top} width=${body.width} height=${body.height} rx="24" />
    ${guard([...tracks.map(({ spec }) => formatSpec(spec)), ...body.xRange, ...body.yRange, layout.width, language], () => curves(context, layout))}
    ${bottomAxis(x, box, language)}
    <text class="heading" x=${input - 15} y=${body.top - 26}>${text.task}</text>
    <text class="formula" data-term="z" x=${middle} y=${box.bottom + 34} text-anchor="middle">${z}</text>
    ${tracks.map((track) => position(track, layout, track === alone))}
    <rect class="body" x=${body.left} y=${body.top} width=${body.width} height=${body.height} rx="24" />
    ${output(context, layout)}
  </g>`;
}

/** An edge into the body for each function, the stronger the thicker, its numbers over it where there is room. */
function edge(
  { tracks, language }: DemoContext,
  id: "weight" | "bias",
  from: number,
  to: number,
  top: number,
  room: number,
): SVGTemplateResult {
  const letter = neuronTexts[language].columns[id];
  const alone = tracks.length === 1;
  const lines = alone ? 1 : tracks.length + 1;
  const hasRoom = lines * lineHeight + 10 < room && to > leastColumn;
  const row = (i: number) => top - 16 - (tracks.length - 1 - i) * lineHeight;
  const end = to - 6;
  return svg`<g data-term=${id === "weight" ? "w" : "b"}>
    ${tracks.map((track, i) => {
      const thickness = Math.min(1.5 + 1.5 * Math.abs(at(track, id)), 9);
      const place = top + (i - (tracks.length - 1) / 2) * 6;
      const number = formatFixed(at(track, id), language, 2);
      return svg`<g ${hueOf(track)}>
        ${arrow({ x: from, y: place }, { x: to - 3, y: place }, { width: thickness })}
        ${
          alone
            ? svg`<text class="formula" x=${end} y=${row(0)} text-anchor="end">${formatEquation(letter, number)}</text>`
            : hasRoom
              ? svg`<text class="number" x=${end - 12} y=${row(i)} text-anchor="end">${number}</text>
                ${point({ x: end - 4, y: row(i) - 4 }, track.light.marker)}`
              : nothing
        }
      </g>`;
    })}
    ${alone ? nothing : svg`<text class="letter" x=${end} y=${row(hasRoom ? -1 : tracks.length - 1)} text-anchor="end">${letter}</text>`}
  </g>`;
}

/** Each f and f′, and where f′ is low. */
function curves({ core, tracks, language }: DemoContext, { body }: Layout): SVGTemplateResult {
  const count = tracks.length;
  return svg`<g clip-path="url(#body)">${tracks.map((track, i) => {
    const { samples, low } = sample(core, track, body.xRange);
    return svg`<g ${hueOf(track)}>
      ${lowGradientTint(body, low, laneOf(body, i, count), count > 1)}
      ${count === 1 ? stretchNames(body, low, neuronTexts[language].flat, "|f′|", limitOf(track, language)) : nothing}
      ${functionLine(body, samples)}
    </g>`;
  })}</g>`;
}

/** Where one function's neuron stands: its point, its slope, z below, and the tangent if it is alone. */
function position(track: Track, { body }: Layout, hasTangent: boolean): SVGTemplateResult | typeof nothing {
  const [z, a, slope] = [at(track, "preactivation"), at(track, "output"), at(track, "derivative")];
  const place = pinned(body, z, a);
  const { x, y } = place;
  if (![x, y, slope].every(Number.isFinite)) return nothing;
  const steep = (slope * (toTop(body, 1) - toTop(body, 0))) / (toLeft(body, 1) - toLeft(body, 0));
  const half = halfTangent / Math.hypot(1, steep);
  const { marker } = track.light;
  return svg`<g ${hueOf(track)}>
    <path class="drop" data-term="z" d="M${x} ${y}V${body.top + body.height}" />
    ${hasTangent ? svg`<path class="tangent" data-term="slope" clip-path="url(#body)" d="M${x - half} ${y - half * steep}L${x + half} ${y + half * steep}" />` : nothing}
    <g data-term="slope" clip-path="url(#body)">${point({ x, y: pinned(body, z, slope).y }, marker, { scale: 0.8, hollow: true })}</g>
    <g class="neuron-point" data-term="a">${pinnedPoint(place, marker, 1.5)}</g>
  </g>`;
}

/** The scale of a, which is the height in the body, with the target on it and how far each function is from there. */
function output({ tracks, language }: DemoContext, { body, scale, end }: Layout): SVGTemplateResult {
  const text = neuronTexts[language];
  const { box, y } = axesOf(body, 4, 4);
  const target = y(0);
  const alone = tracks.length === 1;
  const isRoomy = end - scale > 90;
  const beside = scale + (isRoomy ? 26 : 2);
  const places = tracks.map((track) => pinned(body, at(track, "preactivation"), at(track, "output")));
  const labels = tracks.map((track, i) => {
    const number = formatFixed(at(track, "output"), language, 3);
    const text = alone && isRoomy ? formatEquation("a", number) : number;
    return {
      term: "a",
      text,
      y: places[i]?.y ?? Number.NaN,
      hue: hueOf(track),
      marker: alone ? undefined : track.light.marker,
    };
  });
  return svg`
    <text class="caption" x=${scale} y=${body.top - 9} text-anchor="middle">${text.output}</text>
    <path class="scale" d="M${scale} ${box.top}V${box.bottom}${y.ticks.map((tick) => `M${scale} ${y(tick)}h5`).join("")}" />
    ${isRoomy ? y.ticks.filter(Boolean).map((tick) => svg`<text class="caption" x=${scale + 8} y=${y(tick)} dy="0.35em">${formatNumber(tick, language)}</text>`) : nothing}
    <path class="target" data-term="y" d="M${scale - 14} ${target}H${beside + 4}" />
    ${tracks.map((track, i) => {
      const { x = Number.NaN, y: top = Number.NaN } = places[i] ?? {};
      if (![x, top].every(Number.isFinite)) return nothing;
      const across = scale + 5 * (i - (tracks.length - 1) / 2);
      const isNamed = alone && isRoomy && Math.abs(top - target) > 60;
      return svg`<g ${hueOf(track)}>
        <path class="way-out" data-term="a" d="M${x} ${top}H${box.right}" />
        <g data-term="a">${arrow({ x: box.right, y: top }, { x: scale - 4, y: top }, { width: 2 })}</g>
        <path class="gap" data-term="error" d="M${across} ${target}V${top}" />
        ${isNamed ? svg`<text class="caption" data-term="error" x=${scale - 8} y=${(top + target) / 2} dy="0.35em" text-anchor="end">${text.error}</text>` : nothing}
      </g>`;
    })}
    ${endLabels([...labels.filter(({ y }) => Number.isFinite(y)), { term: "y", text: text.target, y: target }], { ...box, right: beside })}`;
}
