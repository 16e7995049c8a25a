import { type SVGTemplateResult, svg } from "lit";
import type { NumberSetting } from "../../../../core/catalogue.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";

/** What is dragged: one setting along either axis, or the same one along both. */
export interface Grip {
  name: string;
  across: string;
  up: string;
  /** The place in CSS pixels, and how much one pixel to the right or up is. */
  x: number;
  y: number;
  perPixel: number;
}

/** A place in a plane that sets two numbers (or one, along the diagonal), by pointer or by arrow keys. */
export function handle(context: DemoContext, { name, across, up, x, y, perPixel }: Grip, mark: SVGTemplateResult) {
  const { run, language, set, settle } = context;
  const setting = (id: string) => run.demo.settings.find((each) => each.id === id) as NumberSetting;
  const value = (id: string) => Number(run.settings[id]);
  const rounded = (id: string, wanted: number) => {
    const { least, greatest, step } = setting(id);
    return Math.min(Math.max(Number((Math.round(wanted / step) * step).toFixed(6)), least), greatest);
  };
  const diagonal = across === up;
  const grab = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const grip = event.currentTarget as SVGElement;
    const [right, upwards] = [value(across), value(up)];
    const held = new AbortController();
    const move = ({ clientX, clientY }: PointerEvent) => {
      const [dx, dy] = [(clientX - event.clientX) * perPixel, (event.clientY - clientY) * perPixel];
      if (diagonal) set({ [across]: rounded(across, right + (dx + dy) / 2) }, true);
      else set({ [across]: rounded(across, right + dx), [up]: rounded(up, upwards + dy) }, true);
    };
    const release = () => {
      held.abort();
      settle();
    };
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener("pointermove", move, held);
    for (const end of ["pointerup", "pointercancel"]) grip.addEventListener(end, release, held);
  };
  const press = (event: KeyboardEvent) => {
    const [id, steps] = keys[event.key] ?? [];
    if (!id || steps === undefined) return;
    event.preventDefault();
    const moved = id === "across" ? across : up;
    set({ [moved]: rounded(moved, value(moved) + steps * setting(moved).step * (event.shiftKey ? 10 : 1)) });
  };
  const number = (id: string) => formatNumber(value(id), language);
  return svg`<g class="handle" data-id=${across} role="slider" tabindex="0" transform="translate(${x} ${y})" aria-label=${name}
    aria-valuemin=${setting(across).least} aria-valuemax=${setting(across).greatest} aria-valuenow=${value(across)}
    aria-valuetext=${diagonal ? number(across) : `w₁ ${number(across)}, w₂ ${number(up)}`}
    @pointerdown=${grab} @keydown=${press}>
    <circle class="grip" r="14" />${mark}
  </g>`;
}

const keys: Record<string, ["across" | "up", number]> = {
  ArrowRight: ["across", 1],
  ArrowLeft: ["across", -1],
  ArrowUp: ["up", 1],
  ArrowDown: ["up", -1],
};
