import { loadCurves } from "../core/curves.ts";
import type { en } from "../text/en/lesson.ts";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";

/** Layers of the chain: the signal of the last one has one step less to go. */
const depth = 20;

/**
 * The reader is a layer of a chain of sigmoids: at each step the error signal is multiplied by the weight and by the slope at
 * the z that stand on the two sliders, until it has come to layer 1.
 */
export async function startBeTheLayer(text: (typeof en)["beTheLayer"], language: Language): Promise<void> {
  const place = document.querySelector<HTMLElement>(".be-the-layer");
  if (!place) return;
  const core = await loadCurves().catch(() => undefined); // the figures say what they lack
  if (!core) {
    place.remove();
    return;
  }
  const part = <Part extends Element>(selector: string) => place.querySelector(selector) as Part;
  const sliders = [...place.querySelectorAll("input")];
  const number = (name: string) => sliders.find((slider) => slider.name === name)?.valueAsNumber ?? Number.NaN;
  const [pass, rest] = [part<HTMLButtonElement>(".pass"), part<HTMLButtonElement>(".rest")];
  const said = part<HTMLElement>(".said");
  const columns = Array.from({ length: depth }, () => document.createElement("span"));
  part<HTMLElement>(".columns").replaceChildren(...columns);
  /** The signal of each layer that has it, from the last one down. */
  let signals = [1];

  const factor = () => number("w") * (core.evaluate("sigmoid", Float64Array.of(number("z"))).derivative[0] ?? 0);
  const show = () => {
    for (const { nextElementSibling: value, valueAsNumber } of sliders)
      if (value) value.textContent = formatNumber(valueAsNumber, language);
    part<HTMLElement>(".step").textContent = formatNumber(factor(), language, 3);
    const greatest = Math.max(...signals);
    for (const [i, column] of columns.entries())
      column.style.setProperty("--left", `${(100 * (signals[depth - 1 - i] ?? 0)) / greatest}%`);
    for (const button of [pass, rest]) button.setAttribute("aria-disabled", String(signals.length === depth));
  };
  const tell = () => {
    const signal = signals.at(-1) ?? 1;
    const left = formatNumber(signal, language, 3);
    const layer = depth + 1 - signals.length;
    if (signals.length === 1) said.textContent = text.start(depth);
    else said.textContent = layer === 1 ? text.arrived(left) : text.passed(layer, left);
    show();
  };

  const begin = () => {
    signals = [1];
    tell();
  };
  // Once layer 1 has its signal, another z or weight begins another way back.
  place.addEventListener("input", () => (signals.length < depth ? show() : begin()));
  const passTo = (layers: number) => {
    while (signals.length < layers) signals = [...signals, (signals.at(-1) ?? 1) * factor()];
    tell();
  };
  pass.addEventListener("click", () => passTo(Math.min(signals.length + 1, depth)));
  rest.addEventListener("click", () => passTo(depth));
  part<HTMLButtonElement>(".again").addEventListener("click", begin);
  tell();
}
