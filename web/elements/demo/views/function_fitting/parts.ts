import { html, nothing, svg, type TemplateResult } from "lit";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { roundReach } from "../../../../plot/scale.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import type { Curves } from "./curves.ts";
import { type Layout, markedAt } from "./layout.ts";
import { changeBias, changeUnit, isOff, mainTrack, netOf, pickedUnit, type Unit } from "./net.ts";
import { type Ring, ring, ringAt } from "./rings.ts";

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
  return small(context, layout, reach, {
    xs,
    lines: [{ ys: line, kind: "straight" }, { ys: bent }],
    label: fittingTexts[context.language].clipChart(picked + 1),
    rings: [turning(context)],
  });
}

/** Turns w·x + b around its bend, or around the middle where the bend is not in sight. */
function turning(context: DemoContext): Ring {
  const picked = pickedUnit(context);
  const { weight, shift, bend } = netOf(mainTrack(context)).units[picked] as Unit;
  const pivot = Math.abs(bend) <= 1 ? { x: bend, y: 0 } : { x: 0, y: shift };
  const x = pivot.x > 0 ? -ringAt : ringAt;
  return {
    letter: "w",
    name: fittingTexts[context.language].numberOf("w", picked + 1),
    value: weight,
    x,
    y: weight * x + shift,
    at: (y) => (y - pivot.y) / (x - pivot.x),
    set: (next) => changeUnit(context, picked, { weight: next, shift: pivot.y - next * pivot.x }),
  };
}

function weigh(context: DemoContext, layout: Layout, { xs, activations }: Curves): TemplateResult {
  const picked = pickedUnit(context);
  const { units, bias } = netOf(mainTrack(context));
  const added = activations.map((ys, i) => ys.map((y) => y * (units[i] as Unit).height));
  const others = added.flatMap((ys, i) => (i === picked || isOff(context, i) ? [] : [{ ys, kind: "other" }]));
  const own = { ys: added[picked] ?? new Float64Array(), kind: isOff(context, picked) ? "before" : "curve" };
  const reach = context.steady("weigh", roundReach(1, [...own.ys, bias]));
  const constant = { ys: xs.map(() => bias), kind: "other constant" };
  return small(context, layout, reach, {
    xs,
    lines: [...others, constant, own],
    label: fittingTexts[context.language].weighChart(picked + 1),
    rings: weighing(context, { xs, activations }),
  });
}

/** Both ends of a part are less than this where its ring would not turn v into anything that is seen. */
const least = 0.05;

/** What the picked unit is weighed by, at that side where it gives more; and c at the other side. */
function weighing(context: DemoContext, { xs, activations }: Curves): Ring[] {
  const text = fittingTexts[context.language];
  const picked = pickedUnit(context);
  const { units, bias } = netOf(mainTrack(context));
  const { height } = units[picked] as Unit;
  const heightAt = (x: number) => activations[picked]?.[xs.findIndex((each) => each >= x)] ?? 0;
  const side = Math.abs(heightAt(ringAt)) >= Math.abs(heightAt(-ringAt)) ? ringAt : -ringAt;
  const given = heightAt(side);
  const constant = {
    letter: "c",
    name: "c",
    value: bias,
    x: -side,
    y: bias,
    at: (y: number) => y,
    set: (next: number) => changeBias(context, next),
  };
  if (!(Math.abs(given) >= least)) return [constant];
  const weight = {
    letter: "v",
    name: text.numberOf("v", picked + 1),
    value: height,
    x: side,
    y: height * given,
    at: (y: number) => y / given,
    set: (next: number) => changeUnit(context, picked, { height: next }),
  };
  return [constant, weight];
}

interface Line {
  ys: Float64Array;
  kind?: string;
}

interface Small {
  xs: Float64Array;
  lines: readonly Line[];
  label: string;
  rings: readonly Ring[];
}

function small(
  context: DemoContext,
  layout: Layout,
  reach: number,
  { xs, lines, label, rings }: Small,
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
  return html`<svg role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${label} ${hueOf(mainTrack(context))}>
    ${leftAxis(markedAt(reach, y), box, language)}${bottomAxis(x, box, language)}
    <svg class="window" x=${frame.left} y=${frame.top} width=${frame.width} height=${frame.height} viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height}" aria-hidden="true">
      <path class="zero" d="M${box.left} ${y(0)}H${box.right}" />
      ${Math.abs(bend) <= 1 ? svg`<path class="picked-line" d="M${x(bend)} ${box.top}V${box.bottom}" />` : nothing}
      ${lines.map(({ ys, kind = "curve" }) => (kind === "curve" ? line(path(ys)) : svg`<path class=${kind} d=${path(ys)} />`))}
    </svg>
    <rect class="frame" x=${frame.left} y=${frame.top} width=${frame.width} height=${frame.height} />
    ${rings.map((each) => ring(context, frame, each))}
  </svg>`;
}
