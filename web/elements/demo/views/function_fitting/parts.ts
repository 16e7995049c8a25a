import { html, nothing, svg, type TemplateResult } from "lit";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import type { Curves } from "./curves.ts";
import { type Layout, markedAt, roundReach } from "./layout.ts";
import { isOff, mainTrack, netOf, pickedUnit, type Unit } from "./net.ts";

/** What the picked unit does to the line w·x + b, and what it adds to the curve beside what the others add. */
export function parts(context: DemoContext, layout: Layout, curves: Curves): TemplateResult {
  const text = fittingTexts[context.language];
  const { name } = mainTrack(context);
  return html`<div class="parts">
    <figure class="lane"><figcaption>${layout.beside ? text.clip(name) : text.shortClip}</figcaption>${clip(context, layout, curves)}</figure>
    <figure class="lane"><figcaption>${layout.beside ? text.weigh : text.shortWeigh}</figcaption>${weigh(context, layout, curves)}</figure>
  </div>`;
}

function clip(context: DemoContext, layout: Layout, { xs, activations }: Curves): TemplateResult {
  const picked = pickedUnit(context);
  const { weight, shift } = netOf(mainTrack(context)).units[picked] as Unit;
  const line = xs.map((x) => weight * x + shift);
  const bent = activations[picked] ?? new Float64Array();
  const reach = context.steady("clip", roundReach(1, [line[0] ?? 0, line.at(-1) ?? 0]));
  return small(
    context,
    layout,
    reach,
    xs,
    [{ ys: line, kind: "straight" }, { ys: bent }],
    fittingTexts[context.language].clipChart(picked + 1),
  );
}

function weigh(context: DemoContext, layout: Layout, { xs, activations }: Curves): TemplateResult {
  const picked = pickedUnit(context);
  const { units } = netOf(mainTrack(context));
  const added = activations.map((ys, i) => ys.map((y) => y * (units[i] as Unit).height));
  const others = added.flatMap((ys, i) => (i === picked || isOff(context, i) ? [] : [{ ys, kind: "other" }]));
  const own = { ys: added[picked] ?? new Float64Array(), kind: isOff(context, picked) ? "before" : "curve" };
  const reach = context.steady("weigh", roundReach(1, own.ys));
  return small(context, layout, reach, xs, [...others, own], fittingTexts[context.language].weighChart(picked + 1));
}

interface Line {
  ys: Float64Array;
  kind?: string;
}

function small(
  context: DemoContext,
  layout: Layout,
  reach: number,
  xs: Float64Array,
  lines: readonly Line[],
  label: string,
): TemplateResult {
  const { language } = context;
  const { width, height } = layout.part;
  const frame: Frame = layout.part.frame([-1.1 * reach, 1.1 * reach]);
  const { box, x, y } = axesOf(frame, 3, 3);
  const path = (ys: Float64Array) =>
    linePath(
      (i) => toLeft(frame, xs[i] as number),
      (i) => toTop(frame, ys[i] as number),
      xs.length,
    );
  const { bend } = netOf(mainTrack(context)).units[pickedUnit(context)] as Unit;
  return html`<svg role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${label} ${hueOf(mainTrack(context))}>
    ${leftAxis(markedAt(reach, y), box, language)}${bottomAxis(x, box, language)}
    <svg class="window" x=${frame.left} y=${frame.top} width=${frame.width} height=${frame.height} viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height}" aria-hidden="true">
      <path class="zero" d="M${box.left} ${y(0)}H${box.right}" />
      ${Math.abs(bend) <= 1 ? svg`<path class="picked-line" d="M${x(bend)} ${box.top}V${box.bottom}" />` : nothing}
      ${lines.map(({ ys, kind = "curve" }) => (kind === "curve" ? line(path(ys)) : svg`<path class=${kind} d=${path(ys)} />`))}
    </svg>
    <rect class="frame" x=${frame.left} y=${frame.top} width=${frame.width} height=${frame.height} />
  </svg>`;
}
