import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { roving } from "../../../../controls/roving.ts";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { toLeft, toTop } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { point } from "../../../../plot/points.ts";
import { roundReach } from "../../../../plot/scale.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { seedBands } from "../../seedBands.ts";
import type { DemoContext, Track } from "../../view.ts";
import { bendsLane } from "./bends.ts";
import { type Curves, curvesOf, sumOf } from "./curves.ts";
import { drawing } from "./drawing.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { errorOf, inputAt, isOff, mainTrack, netOf, pickedUnit, someOff } from "./net.ts";
import { parts } from "./parts.ts";
import { targets } from "./targets.ts";
import { unitControls } from "./units.ts";

/** The target and the net's curve, a stem for each unit, and what one unit adds. Its buttons and a target's points are one row. */
export function picture(context: DemoContext): TemplateResult {
  const { width } = context;
  const track = mainTrack(context);
  const net = netOf(track);
  const reach = context.steady(
    "reach",
    roundReach(
      2,
      net.units.filter(isInside).map(({ strength }) => strength),
    ),
  );
  const layout = layoutOf(width, reach);
  const curves = curvesOf(context.core, track.spec, net);
  return html`<div class="fitting ${layout.beside ? "beside" : ""}" ${roving("button, .drawing .height")}>
    <div>${names(context)}${plot(context, layout, curves)}</div>
    <div class="unit">${unitControls(context)}${parts(context, layout, curves)}</div>
  </div>`;
}

const isInside = ({ bend }: { bend: number }) => Math.abs(bend) <= 1;

/** What is to be followed, and how far off each function's net is. */
function names(context: DemoContext): TemplateResult {
  const { tracks, language } = context;
  const text = fittingTexts[language];
  const error = (track: Track) => formatNumber(errorOf(track), language, 3);
  const isPart = (track: Track) => track === mainTrack(context) && someOff(context);
  return html`<p class="names">
    ${targets(context)}
    ${tracks.map((track) => html`<span ${hueOf(track)}>${markerShape(track.light.marker)} <b>${track.name}</b> ${isPart(track) ? text.allOnOffBy(error(track)) : text.offBy(error(track))}</span>`)}
  </p>`;
}

function plot(context: DemoContext, layout: Layout, curves: Curves): TemplateResult {
  const { tracks, language } = context;
  const text = fittingTexts[language];
  const { width, height, sum, bends } = layout.main;
  const { box, x, y } = axesOf(sum, 5, 5);
  const { data: targets = new Float32Array() } = mainTrack(context).result.series.targets ?? {};
  const label = text.plot(tracks.map(({ name }) => name).join(", "));
  return html`<svg class="plot" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${label}>
    ${leftAxis(y, box, language)}${bottomAxis(x, { ...box, bottom: bends.top + bends.height }, language)}
    <svg class="window" x=${sum.left} y=${sum.top} width=${sum.width} height=${sum.height} viewBox="${sum.left} ${sum.top} ${sum.width} ${sum.height}" aria-hidden="true">
      <path class="zero" d="M${sum.left} ${y(0)}H${box.right}" />
      ${guard([targets, width, layout.beside], () => svg`<g data-term="target"><path class="dots target" d=${dotsAt(targets, x, y)} /></g>`)}
      ${seedBands(tracks, "curve", x, y)}
      ${tracks.toReversed().map((track) => curve(context, layout, track, track === tracks[0] ? curves : undefined))}
    </svg>
    <rect class="frame" x=${sum.left} y=${sum.top} width=${sum.width} height=${sum.height} />
    ${pickedLine(context, layout)}
    ${context.run.settings.target === "drawn" ? drawing(context, layout) : nothing}
    ${bendsLane(context, layout)}
  </svg>`;
}

function dotsAt(targets: Float32Array, x: (value: number) => number, y: (value: number) => number): string {
  return Array.from(targets, (target, i) => `M${x(inputAt(i)).toFixed(1)} ${y(target).toFixed(1)}h0`).join("");
}

/** A function's net; where units are switched off, also what it was with them. */
function curve(context: DemoContext, { main: { sum } }: Layout, track: Track, drawn?: Curves): SVGTemplateResult {
  const net = netOf(track);
  const curves = drawn ?? curvesOf(context.core, track.spec, net);
  const { xs } = curves;
  const path = (ys: Float64Array) =>
    linePath(
      (i) => toLeft(sum, xs[i] as number),
      (i) => toTop(sum, ys[i] as number),
      xs.length,
    );
  const whole = sumOf(curves, net, () => true);
  const isPart = drawn !== undefined && someOff(context);
  const shown = isPart ? sumOf(curves, net, (unit) => !isOff(context, unit)) : whole;
  const last = { x: toLeft(sum, 1) - 8, y: toTop(sum, shown.at(-1) ?? Number.NaN) };
  return svg`<g ${hueOf(track)}>
    ${isPart ? svg`<path class="before" d=${path(whole)} />` : nothing}
    <g data-term="sum">${line(path(shown))}</g>
    ${context.tracks.length > 1 ? point(last, track.light.marker) : nothing}
  </g>`;
}

/** Where the picked unit's w·x + b is 0, through both plots. */
function pickedLine(context: DemoContext, { main: { sum, bends } }: Layout): SVGTemplateResult | typeof nothing {
  const unit = netOf(mainTrack(context)).units[pickedUnit(context)];
  if (!unit || !isInside(unit)) return nothing;
  const x = toLeft(sum, unit.bend);
  return svg`<path class="picked-line" d="M${x} ${sum.top}V${bends.top + bends.height}" />`;
}
