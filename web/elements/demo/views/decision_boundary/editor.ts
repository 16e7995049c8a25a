import { html, nothing, type TemplateResult } from "lit";
import { choice } from "../../../../controls/choice.ts";
import { numberBox } from "../../../../controls/number.ts";
import { slider } from "../../../../controls/slider.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { edited, withoutEdits } from "./edits.ts";
import { pickedUnit, pointAt, pointedInput, shapeOf, shownTrack, showsUnit, weightAt } from "./readings.ts";

/** The slider goes so far, unless the weight lies beyond it. */
const usualReach = 5;

/**
 * The weights of the picked unit, one at a time: set at the moment under the cursor, from where training goes on. One that
 * training has made no finite number can't be moved.
 */
export function editor(context: DemoContext): TemplateResult | typeof nothing {
  if (!showsUnit(context)) return nothing;
  const { language } = context;
  const text = boundaryTexts[language];
  const track = shownTrack(context);
  const shape = shapeOf(track);
  const { layer, unit, isOutput } = pickedUnit(context, shape);
  const inputs = shape.layers[layer]?.inputs ?? 2;
  const input = Math.min(pointedInput(context), inputs);
  const place = { layer, unit, input };
  const value = weightAt(track, shape, layer, unit, input);
  const name = (i: number) =>
    i === 0 ? text.bias : layer === 0 ? text.weightFrom(`x${"₁₂"[i - 1]}`) : text.weightFromUnit(i);
  const choices = [...Array.from({ length: inputs }, (_, i) => i + 1), 0].map((i) => [String(i), name(i)] as const);
  const set = (next: number, moving: boolean) =>
    context.set({ edits: edited(context, track.step, place, next) }, moving);
  // What can't be used is refused by name, as all that is typed.
  const type = (typed: string) => {
    if (typed.trim() !== "")
      context.type("edits", [...edited(context, track.step, place, 0).slice(0, -1), typed].join(" "));
  };
  const reach = context.steady("weight", Math.max(usualReach, Math.ceil(Math.abs(value))));
  const whose = isOutput ? text.outputUnit : text.unitOf(layer + 1, unit + 1);
  const label = text.weightOf(whose, name(input));
  return html`<div class="editor" role="group" aria-label=${text.editor(whose)}>
    <span class="which">${whose}</span>
    ${choice(text.weight, choices, String(input), (next) => pointAt(context, { input: Number(next) }))}
    ${Number.isFinite(value) ? [slider({ id: "weight", name: label, value, least: -reach, greatest: reach, step: 0.05, said: formatNumber(value, language, 3) }, { set }), numberBox(label, Number(value.toFixed(3)), type)] : formatNumber(value, language)}
    ${(context.run.settings.edits as readonly number[]).length ? html`<button @click=${() => context.set(withoutEdits)}>${text.undoEdits}</button>` : nothing}
    <button @click=${() => context.choose("p")}>${text.backToP}</button>
  </div>`;
}
