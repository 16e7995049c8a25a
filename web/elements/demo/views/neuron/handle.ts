import { type SVGTemplateResult, svg } from "lit";
import type { NumberSetting } from "../../../../core/catalogue.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";

/** A ring that sets a number: dragged sideways, or moved by keys as a slider is. */
export function handle(
  { run, words, language, set, settle }: DemoContext,
  id: string,
  x: number,
  y: number,
  perPixel: number,
): SVGTemplateResult {
  const setting = run.demo.settings.find((each) => each.id === id) as NumberSetting;
  const { least, greatest, step } = setting;
  const value = Number(run.settings[id]);
  const move = (wanted: number, moving: boolean) => {
    const rounded = Number((Math.round(wanted / step) * step).toFixed(6));
    set({ [id]: Math.min(Math.max(rounded, least), greatest) }, moving);
  };
  const grab = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const ring = event.currentTarget as SVGElement;
    const { clientX, pointerId } = event;
    const held = new AbortController();
    const release = () => {
      held.abort();
      settle();
    };
    ring.setPointerCapture(pointerId);
    ring.addEventListener("pointermove", (at) => move(value + (at.clientX - clientX) * perPixel, true), held);
    for (const end of ["pointerup", "pointercancel"]) ring.addEventListener(end, release, held);
  };
  const press = (event: KeyboardEvent) => {
    const wanted = keyed(event.key, value, setting);
    if (wanted === undefined) return;
    event.preventDefault();
    move(wanted, false);
  };
  return svg`<g class="handle" data-id=${id} role="slider" tabindex="0" transform="translate(${x} ${y})"
    aria-label=${(words.settings[id] ?? { name: id }).name} aria-orientation="horizontal"
    aria-valuemin=${least} aria-valuemax=${greatest} aria-valuenow=${value} aria-valuetext=${formatNumber(value, language)}
    @pointerdown=${grab} @keydown=${press}>
    <circle class="grip" r="14" />
    <circle class="ring" r="7" />
  </g>`;
}

/** What a key makes of a value: arrows by one step, page keys by ten, Home and End to the ends. */
function keyed(key: string, value: number, { least, greatest, step }: NumberSetting): number | undefined {
  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  if (steps !== undefined) return value + steps * step;
  return { Home: least, End: greatest }[key];
}
