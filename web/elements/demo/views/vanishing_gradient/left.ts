import { findRow } from "../../../../core/catalogue.ts";
import { formatSpec } from "../../../../core/functionSpec.ts";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { arrayAt, at, type DemoContext, type Track } from "../../view.ts";

/** What of the gradient is left in each layer, relative to the last one; to the highest where it is not 0, if that is 0. */
export function leftOf(track: Track, id: string): number[] {
  return leftIn(arrayAt(track, id));
}

/** The same of the layers' gradients. */
export function leftIn(gradients: Iterable<number>): number[] {
  const values = [...gradients];
  const whole = values.findLast((value) => value > 0) ?? 1;
  return values.map((value) => value / whole);
}

export function depthOf({ run }: DemoContext): number {
  return Number(run.settings.depth);
}

/** Whether f takes ẑ, z normalised, instead of z. */
export function isNormalised({ run }: DemoContext): boolean {
  return run.settings.normalisation !== "none";
}

/**
 * Whether a unit with a low slope is saturated: f levels off, and its slope is low nowhere but at these ends. Found out
 * once for each function and limit, for it takes some of a frame's time.
 */
export function saturates({ core, run, kept }: DemoContext, { spec }: Track): boolean {
  if (findRow(spec.id)?.family !== "saturating") return false;
  const limit = Number(run.settings.limit);
  const key = `saturates ${formatSpec(spec)} ${limit}`;
  if (!kept.has(key)) {
    const { lowGradient } = core.facts(spec, { limit });
    kept.set(
      key,
      lowGradient.every(({ from, to }) => Number.isFinite(from) !== Number.isFinite(to)),
    );
  }
  return kept.get(key) === true;
}

/** Words about ∂L/∂z: with normalisation ∂L/∂ẑ is shown. */
export function ofShown(context: DemoContext, words: string): string {
  return isNormalised(context) ? words.replaceAll("∂L/∂z", "∂L/∂ẑ") : words;
}

/** What a number of each layer is called. */
export function nameOf(context: DemoContext, id: keyof (typeof vanishingTexts)["en"]["columns"]): string {
  const name = vanishingTexts[context.language].columns[id];
  return id === "unnormalised_gradient" ? name : ofShown(context, name);
}

/** The layer that the reader picked, counted from 1: the last one where there are fewer. */
export function pickedLayer(context: DemoContext): number {
  return Math.min(Number(context.picks.layer), depthOf(context));
}

/** What weights, with a skip connection that too, and slopes do on the way from the layer above: nothing, if nothing is there. */
export function factorsOf(track: Track, layer: number): { weight_factor: number; slope_factor: number } {
  const isLast = layer + 1 === arrayAt(track, "gradient").length;
  const factor = at(track, "weight_factor", layer);
  return {
    weight_factor: !isLast && at(track, "gradient", layer + 1) > 0 ? factor : Number.NaN,
    slope_factor: factor > 0 ? at(track, "slope_factor", layer) : Number.NaN,
  };
}
