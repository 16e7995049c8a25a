import { type ScrubOptions, showScrub } from "../controls/scrub.ts";
import { findDemo } from "../core/demo.ts";
import { type Range, stepOf } from "../core/range.ts";
import { LabElement } from "../elements/base/labElement.ts";
import { loadView } from "../elements/demo/loadView.ts";
import { figureOf } from "./figureOf.ts";
import "./scrubs.css";

/** What ends a drag, or a key that is held. */
const lettingGo = ["pointerup", "pointercancel", "keyup", "focusout"];

/** Numbers of the prose, `<span class="scrub" data-setting="weight">2</span>`, set their figure once that is drawn. */
export function startScrubs(): void {
  for (const place of document.querySelectorAll<HTMLElement>("main .scrub")) {
    const figure = figureOf(place);
    if (!figure) continue;
    customElements.whenDefined(figure.localName).then(() => {
      if (!(figure instanceof LabElement)) return;
      if (figure.ready) startScrub(place, figure);
      else figure.addEventListener("lab-ready", () => startScrub(place, figure), { once: true });
    });
  }
}

/** `data-step` says where in time the figure is to stand when its setting changes: 0 shows the start of a run. */
async function startScrub(place: HTMLElement, figure: LabElement): Promise<void> {
  const { setting: id = "", step } = place.dataset;
  const options = await optionsOf(figure, id);
  if (!options) return;
  const { language } = figure;
  const cursor = step === undefined ? {} : { step: Number(step) };
  const set = (value: number) => figure.change({ [id]: value, ...cursor }, true);
  let shown: number | undefined;
  const show = () => {
    const value = settingOf(figure, id);
    if (typeof value !== "number" || value === shown) return;
    if (shown === undefined) place.replaceChildren();
    shown = value;
    showScrub(place, { ...options(), value }, language, set);
  };
  // A figure's attributes mirror all that it is set to, by whomever.
  new MutationObserver(show).observe(figure, { attributes: true });
  for (const type of lettingGo) place.addEventListener(type, () => figure.letGo());
  show();
}

function settingOf(figure: LabElement, id: string): unknown {
  return (figure as unknown as Record<string, unknown>)[id];
}

/** What a number may be, as its dial has it; the point x of curves lies in their range. Nothing else is set by prose. */
async function optionsOf(figure: LabElement, id: string): Promise<(() => Omit<ScrubOptions, "value">) | undefined> {
  if (figure.localName === "activation-curve" && id === "x")
    return () => {
      const range = settingOf(figure, "range") as Range;
      return { name: id, least: range[0], greatest: range[1], step: stepOf(range) };
    };
  if (figure.localName !== "gradient-demo") return undefined;
  const { id: demo, settings, picks } = findDemo(String(settingOf(figure, "name")));
  const setting = [...settings, ...picks].find((each) => each.id === id);
  if (setting?.kind !== "number" && setting?.kind !== "whole") return undefined;
  const { words, sliderEnds } = await loadView(demo, figure.language);
  const { name = id, unit } = words[figure.language].settings[id] ?? {};
  const options = { ...setting, ...sliderEnds?.[id], name, unit };
  return () => options;
}
